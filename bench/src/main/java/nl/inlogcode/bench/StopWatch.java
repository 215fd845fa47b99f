package nl.inlogcode.bench;

import com.google.gson.JsonObject;
import nl.inlogcode.e2e.browser.BrowserException;
import nl.inlogcode.e2e.browser.Surface;
import nl.inlogcode.e2e.journey.PopupScreen;

/**
 * A clock inside each document of the extension, there before the document's own scripts. It
 * watches what comes on the screen; the product knows nothing of it.
 *
 * <p>"Painted" is the task after the animation frame that follows the change of the document: the
 * page has handed that frame over. What the compositor and the screen add (on most machines one
 * frame) cannot be seen from inside.
 */
final class StopWatch {
    /** The first code in the list. */
    static final String CODE = "code";

    /** "QR-code gevonden". */
    static final String OFFER = "offer";

    /** Milliseconds since 1970 by a document's own clock. */
    static final String NOW = "performance.timeOrigin + performance.now()";

    static final String SCRIPT =
            """
            if (!window.inlogcodeWatch) {
                const now = () => %s;
                const times = window.inlogcodeWatch = {start: performance.timeOrigin};
                const awaited = {code: '.code', offer: '[data-card="offer"]'};
                const painted = name => requestAnimationFrame(() => {
                    const channel = new MessageChannel();
                    channel.port1.onmessage = () => { times[name + 'Painted'] = now(); };
                    channel.port2.postMessage(0);
                });
                new MutationObserver(() => {
                    for (const name in awaited) {
                        if (!(name in times) && document.querySelector(awaited[name])) {
                            times[name] = now();
                            painted(name);
                        }
                    }
                }).observe(document, {childList: true, subtree: true});
                addEventListener('click', () => { times.click = now(); }, true);
            }"""
                    .formatted(NOW);

    private StopWatch() {}

    /** When that was painted, once it was, in milliseconds since 1970. */
    static double painted(Surface surface, String name) {
        try {
            surface.waitFor("'" + name + "Painted' in window.inlogcodeWatch");
        } catch (BrowserException e) {
            var words = new PopupScreen(surface).words().strip().replaceAll("\\s+", " ");
            throw new BrowserException(e.getMessage() + "; the screen says: " + words, e);
        }
        return times(surface).get(name + "Painted").getAsDouble();
    }

    /** When the document's navigation started, in milliseconds since 1970. */
    static double started(Surface surface) {
        return times(surface).get("start").getAsDouble();
    }

    /** When the last click came, in milliseconds since 1970. */
    static double clicked(Surface surface) {
        return times(surface).get("click").getAsDouble();
    }

    private static JsonObject times(Surface surface) {
        return surface.eval("window.inlogcodeWatch").getAsJsonObject();
    }
}
