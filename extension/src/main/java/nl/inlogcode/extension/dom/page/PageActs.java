package nl.inlogcode.extension.dom.page;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;

/**
 * What people do on a web page, as far as it says whether a code went off, and when it changes.
 * Only what the browser itself raises counts: a page's script cannot click for anybody.
 */
public final class PageActs {
    private PageActs() {}

    /** Does something once, when a person clicks or types. */
    @JSBody(
            params = "task",
            imports = @JSBodyImport(alias = "acts", fromModule = "door/page-acts.js"),
            script = "acts.onAct(task);")
    public static native void onAct(PageWindow.Task task);

    /**
     * A code is about to be filled: begins to watch for a form that is sent, a button that is
     * clicked, Enter, and the page's end. Tells the background worker of the first of these; a page
     * that ends only then is told of once more.
     */
    @JSBody(
            imports = @JSBodyImport(alias = "acts", fromModule = "door/page-acts.js"),
            script = "acts.watchActs();")
    public static native void begin();

    /**
     * What was changed until now was changed by us: the browser's own editing looks like people.
     */
    @JSBody(script = "inlogcodeActs.hand = false;")
    public static native void forgetHand();

    /** The page has sent it off without any of these. */
    @JSBody(
            imports = @JSBodyImport(alias = "acts", fromModule = "door/page-acts.js"),
            script = "acts.sendOff();")
    public static native void sendOff();

    /** True if what was filled last was sent off. */
    @JSBody(script = "return !!globalThis.inlogcodeActs && inlogcodeActs.off;")
    public static native boolean isSentOff();

    /** True if a person has changed something in a field since. */
    @JSBody(script = "return !!globalThis.inlogcodeActs && inlogcodeActs.hand;")
    public static native boolean isByHand();

    /**
     * Does something after changes of the page, and when it comes into sight: not more often than
     * every so many milliseconds, and so many times at most.
     */
    @JSBody(
            params = {"task", "pause", "most"},
            imports = @JSBodyImport(alias = "acts", fromModule = "door/page-acts.js"),
            script = "acts.watchChanges(task, pause, most);")
    public static native void watchChanges(PageWindow.Task task, int pause, int most);
}
