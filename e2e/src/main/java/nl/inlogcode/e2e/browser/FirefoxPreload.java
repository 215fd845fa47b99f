package nl.inlogcode.e2e.browser;

import nl.inlogcode.e2e.browser.Marionette.Context;

/**
 * A frame script for all tabs and popups of Firefox, the extension's included, which runs a script
 * in each new document before the document's own.
 */
final class FirefoxPreload {
    // The sandbox is the document's global for the script, and lies outside its content policy.
    private static final String FRAME_SCRIPT =
            """
            addEventListener('DOMWindowCreated', event => {
                const window = event.target.defaultView;
                if (!window.location.href.startsWith(%s)) return;
                const sandbox = Cu.Sandbox(window, {
                    sandboxPrototype: window, wantXrays: false, sameZoneAs: window});
                Cu.evalInSandbox(%s, sandbox);
            }, true);""";

    private FirefoxPreload() {}

    /**
     * @param origin of the documents that the script is for
     */
    static void start(Marionette marionette, String origin, String script) {
        var frameScript = FRAME_SCRIPT.formatted(Js.string(origin), Js.string(script));
        marionette.run(
                Context.CHROME,
                """
                const address = 'data:,' + encodeURIComponent(args[0]);
                Services.mm.loadFrameScript(address, true);""",
                frameScript);
    }
}
