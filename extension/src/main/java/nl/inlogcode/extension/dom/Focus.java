package nl.inlogcode.extension.dom;

import org.teavm.jso.JSBody;

/** Where the keyboard is. */
public final class Focus {
    private Focus() {}

    /**
     * Moves the keyboard to the first element with this key, if there is one.
     *
     * @param key letters and hyphens only
     */
    @JSBody(
            params = "key",
            script =
                    "const e = document.querySelector('[data-key=\"' + key + '\"]');"
                            + " if (e) { e.focus(); }")
    public static native void on(String key);

    /** True while the user is typing in a field: the keyboard must not be moved then. */
    @JSBody(
            script =
                    "const e = document.activeElement;"
                            + " return !!e && (e.tagName === 'INPUT' && e.value !== '');")
    public static native boolean isTyping();

    /** True while the keyboard is nowhere: what had it was taken out. */
    @JSBody(script = "return !document.activeElement || document.activeElement === document.body;")
    public static native boolean isNowhere();
}
