package nl.inlogcode.e2e.browser;

import com.google.gson.Gson;
import com.google.gson.JsonElement;

/** Small pieces of JavaScript, made safely. */
final class Js {
    private static final Gson GSON = new Gson();

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
                    element.scrollIntoView({block: 'center', behavior: 'instant'});
                    const box = element.getBoundingClientRect();
                    if (!box.width || !box.height) return 'without size';
                    const x = box.x + box.width / 2, y = box.y + box.height / 2;
                    const hit = document.elementFromPoint(x, y);
                    if (!hit) return 'off the screen';
                    const same = element.contains(hit) || hit.contains(element)
                        || [...(element.labels ?? [])].some(label => label.contains(hit));
                    return same ? [x, y] : 'covered by ' + hit.tagName;
                })()"""
                .formatted(string(selector));
    }
}
