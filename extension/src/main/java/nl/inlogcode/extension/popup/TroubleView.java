package nl.inlogcode.extension.popup;

import nl.inlogcode.core.app.VaultView;
import nl.inlogcode.core.vault.Vault;
import nl.inlogcode.extension.browser.Words;
import nl.inlogcode.extension.dom.Markup;

/**
 * A vault that cannot be read, or only read, or not as it should be: said plainly, above everything
 * else.
 */
final class TroubleView {
    private TroubleView() {}

    /** The vault without its content: what this view depends on, and quick to compare. */
    static VaultView reduced(VaultView vault) {
        return vault instanceof VaultView.Ready ready
                ? new VaultView.Ready(Vault.EMPTY, ready.readOnly(), ready.health())
                : vault;
    }

    static Markup build(VaultView vault) {
        if (vault instanceof VaultView.Broken broken) {
            return Markup.of("section", "card trouble")
                    .attribute("data-card", "broken")
                    .attribute("role", "alert")
                    .add(
                            CardView.title("broken_title"),
                            CardView.paragraph(Texts.of("unreadable", broken.cause())),
                            CardView.text("broken_text"));
        }
        if (vault instanceof VaultView.Ready ready && ready.readOnly()) {
            return Markup.of("section", "card trouble")
                    .attribute("data-card", "newer")
                    .add(Markup.of("p", "").text(Words.of("newer_text")));
        }
        if (vault instanceof VaultView.Ready ready && ready.health().isWorthSaying()) {
            return Markup.of("section", "card trouble")
                    .attribute("data-card", "health")
                    .attribute("role", "alert")
                    .add(CardView.paragraph(Texts.of("health", ready.health())));
        }
        return Markup.of("div", "");
    }
}
