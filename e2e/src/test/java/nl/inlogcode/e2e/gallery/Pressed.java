package nl.inlogcode.e2e.gallery;

import nl.inlogcode.e2e.journey.PopupScreen;

/** Presses "Invullen" and waits for what answers. */
final class Pressed {
    /**
     * A sentence or a question. That a fresh code is waited for is no answer yet, nor that the page
     * is looked at.
     */
    private static final String ANSWER =
            """
            document.querySelector('[data-notice]')?.dataset.notice
                ?? document.querySelector(
                    '#card [data-card]:not([data-card=waiting], [data-card=looking])')?.dataset.card
                ?? ''""";

    private static final String ROW =
            "[...document.querySelectorAll('.account')].find("
                    + "row => row.querySelector('.issuer').textContent === '%s')";

    private Pressed() {}

    /** Presses the topmost account's button. */
    static String fillFirst(PopupScreen popup) {
        popup.onFirst("fill");
        return answer(popup);
    }

    /** Presses the button of the account of that issuer. */
    static String fill(PopupScreen popup, String issuer) {
        var row = ROW.formatted(issuer);
        // The list makes its last rows when they are scrolled to.
        popup.surface()
                .waitFor(
                        "(scrollTo({top: document.scrollingElement.scrollHeight, behavior: 'instant'}), !!"
                                + row
                                + ")");
        popup.surface().eval("void " + row + ".setAttribute('data-pressed', '')");
        popup.surface().click("[data-pressed] [data-action=fill]");
        return answer(popup);
    }

    private static String answer(PopupScreen popup) {
        popup.surface().waitFor("(" + ANSWER + ") !== ''");
        return popup.surface().text(ANSWER);
    }
}
