package nl.inlogcode.e2e.browser;

import com.google.gson.Gson;
import com.google.gson.JsonElement;

/** Small pieces of JavaScript, made safely. */
final class Js {
    private static final Gson GSON = new Gson();

    /** Takes the guard away; true if it had to stop the click. Gone with its document: false. */
    static final String CLICK_MISSED =
            """
            (() => {
                const guard = window.inlogcodeGuard;
                guard?.remove();
                delete window.inlogcodeGuard;
                return guard?.missed === true;
            })()""";

    private static final String IS_ELEMENT =
            """
            const isElement = (hit) => element.contains(hit)
                || [...(element.labels ?? [])].some(label => label.contains(hit));
            """;

    private Js() {}

    /** A string literal. */
    static String string(String text) {
        return GSON.toJson(text);
    }

    /**
     * A call that gives a promise of an expression's value; the line end closes a comment in it.
     */
    static String promise(String expression) {
        return "(async () => (" + expression + "\n))()";
    }

    /**
     * True once a document that can be seen has been painted; Chromium drops keys and clicks that
     * come earlier. One that cannot be seen, or no longer, is not painted: that is true as well.
     */
    static final String IS_READY =
            """
            document.readyState === 'complete' && (document.visibilityState !== 'visible'
                || await new Promise(done => {
                    requestAnimationFrame(() => requestAnimationFrame(() => done(true)));
                    document.addEventListener('visibilitychange', () => done(true));
                }))""";

    /** Only {@code true} itself is true: a truthy object would hide a mistake in a test. */
    static boolean isTrue(JsonElement value) {
        return value.isJsonPrimitive()
                && value.getAsJsonPrimitive().isBoolean()
                && value.getAsBoolean();
    }

    /**
     * Where a click on an element would land: {@code [x, y]}, or a string that says why not yet.
     */
    static String clickPoint(String selector) {
        return """
                (() => {
                    const element = document.querySelector(%s);
                    if (!element) return 'not there';
                    if (element.disabled) return 'disabled';
                    %s
                    element.scrollIntoView({block: 'center', behavior: 'instant'});
                    const box = element.getBoundingClientRect();
                    if (!box.width || !box.height) return 'without size';
                    const x = box.x + box.width / 2, y = box.y + box.height / 2;
                    const hit = document.elementFromPoint(x, y);
                    if (!hit) return 'off the screen';
                    return isElement(hit) ? [x, y] : 'covered by ' + hit.tagName;
                })()"""
                .formatted(string(selector), IS_ELEMENT);
    }

    /**
     * Makes the next click reach nothing but an element: pages move while they load, and what then
     * lies under the mouse must not be clicked instead.
     */
    static String guardClick(String selector) {
        return """
                (() => {
                    const element = document.querySelector(%s);
                    %s
                    const types = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];
                    const guard = {missed: false};
                    const check = (event) => {
                        guard.missed ||= !isElement(event.target);
                        if (guard.missed) {
                            event.preventDefault();
                            event.stopImmediatePropagation();
                        }
                    };
                    guard.remove = () => types.forEach(t => window.removeEventListener(t, check, true));
                    types.forEach(type => window.addEventListener(type, check, true));
                    window.inlogcodeGuard = guard;
                })()"""
                .formatted(string(selector), IS_ELEMENT);
    }
}
