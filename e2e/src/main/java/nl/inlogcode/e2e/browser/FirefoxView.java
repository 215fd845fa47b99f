package nl.inlogcode.e2e.browser;

import com.google.gson.JsonElement;
import nl.inlogcode.e2e.browser.Marionette.Context;

/**
 * A document of the extension that WebDriver cannot switch to: the popup or the background page.
 * Marionette's own actor runs scripts in it, an inside of Firefox that may change with its version.
 */
final class FirefoxView {
    private static final String ACTOR =
            "const actor = browser.browsingContext.currentWindowGlobal"
                    + ".getActor('MarionetteCommands');";

    private final Marionette marionette;
    private final String findBrowser;

    /**
     * @param findBrowser statements for the browser's window that declare {@code browser}, the
     *     element that holds the document, null or undefined if there is none
     */
    FirefoxView(Marionette marionette, String findBrowser) {
        this.marionette = marionette;
        this.findBrowser = findBrowser;
    }

    boolean isThere() {
        return Js.isTrue(marionette.run(Context.CHROME, findBrowser + "return !!browser;"));
    }

    /** Evaluates an expression in the document. */
    JsonElement eval(String expression) {
        String script =
                "const done = arguments[arguments.length - 1];"
                        + Js.promise(expression)
                        + ".then(value => done({value}), error => done({error: String(error)}));";
        var outcome =
                inWindow(
                        ACTOR
                                + """
                                return actor.executeScript(args[0], [], {
                                    timeout: 25000, sandboxName: null, newSandbox: true,
                                    file: 'e2e', line: 0, async: true});""",
                        script);
        return Marionette.valueOf(outcome.getAsJsonObject());
    }

    /** Runs statements in the browser's window, which may use {@code browser}. */
    JsonElement inWindow(String body, Object... args) {
        String check = "if (!browser) throw new Error('it is not open');";
        return marionette.run(Context.CHROME, findBrowser + check + body, args);
    }
}
