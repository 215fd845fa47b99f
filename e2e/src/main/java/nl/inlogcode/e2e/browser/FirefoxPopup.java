package nl.inlogcode.e2e.browser;

import com.google.gson.JsonElement;
import java.util.Base64;
import nl.inlogcode.e2e.browser.Marionette.Context;

/** The popup of Firefox: a browser element in a panel of the window. */
final class FirefoxPopup implements Popup {
    private static final String FIND =
            """
            const browser = document.querySelector('browser.webextension-popup-browser');
            """;

    private final Marionette marionette;
    private final FirefoxView view;

    FirefoxPopup(Marionette marionette) {
        this.marionette = marionette;
        this.view = new FirefoxView(marionette, FIND);
    }

    /** Waits until it is open and has loaded the extension's file. */
    void awaitOpen(String path) {
        Wait.until(
                "the popup to open",
                PATIENCE,
                () ->
                        Js.isTrue(
                                view.inWindow(
                                        """
                                        return new URL(browser.currentURI.spec).pathname === args[0]
                                            && browser.closest('panel')?.state === 'open'
                                            && !browser.webProgress?.isLoadingDocument;""",
                                        "/" + path)));
        // Firefox' own focus comes late.
        waitFor("document.hasFocus() && " + Js.IS_READY);
    }

    /**
     * Gives the popup the window's keys, as a person's have it. Only when there are keys: given
     * while Firefox is still at its own focus, it would empty the document's.
     */
    private void takeKeys() {
        Wait.until(
                "the popup to have the focus",
                PATIENCE,
                () ->
                        Js.isTrue(
                                view.inWindow(
                                        """
                                        if (Services.focus.focusedElement !== browser) {
                                            browser.focus();
                                        }
                                        return Services.focus.focusedElement === browser;""")));
    }

    /**
     * Waits until keys and clicks have come to its document: they go another way than scripts do,
     * and a script that follows at once would be there before them.
     */
    private void settle() {
        try {
            eval("new Promise(shown => requestAnimationFrame(() => requestAnimationFrame(shown)))");
        } catch (BrowserException closed) {
            // What was pressed closes it.
        }
    }

    @Override
    public JsonElement eval(String expression) {
        return view.eval(expression);
    }

    @Override
    public void click(String selector) {
        ClickPoint.click(this, selector, this::clickAt);
    }

    private void clickAt(ClickPoint inside) {
        var corner =
                view.inWindow(
                                """
                                const box = browser.getBoundingClientRect();
                                return [box.x, box.y];""")
                        .getAsJsonArray();
        marionette.click(
                Context.CHROME,
                new ClickPoint(
                        corner.get(0).getAsDouble() + inside.x(),
                        corner.get(1).getAsDouble() + inside.y()));
        settle();
    }

    @Override
    public void type(String text) {
        takeKeys();
        marionette.type(Context.CHROME, text);
        settle();
    }

    @Override
    public void press(String chord) {
        takeKeys();
        marionette.press(Context.CHROME, Chord.parse(chord));
        settle();
    }

    @Override
    public byte[] screenshot() {
        // Marionette's own picture of the window leaves panels out.
        var base64 =
                view.inWindow(
                        """
                        const global = browser.browsingContext.currentWindowGlobal;
                        const bitmap = await global.drawSnapshot(null, 1, 'white');
                        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
                        canvas.getContext('2d').drawImage(bitmap, 0, 0);
                        const blob = await canvas.convertToBlob({type: 'image/png'});
                        let text = '';
                        for (const byte of new Uint8Array(await blob.arrayBuffer())) {
                            text += String.fromCharCode(byte);
                        }
                        return btoa(text);""");
        return Base64.getDecoder().decode(base64.getAsString());
    }

    @Override
    public boolean isOpen() {
        return view.isThere();
    }

    @Override
    public void close() {
        Wait.until(
                "the popup to close",
                PATIENCE,
                () -> {
                    // A panel that is just opening does not hear it.
                    marionette.run(
                            Context.CHROME, FIND + "browser?.closest('panel')?.hidePopup();");
                    return !isOpen();
                });
    }
}
