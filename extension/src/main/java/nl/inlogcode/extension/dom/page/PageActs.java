package nl.inlogcode.extension.dom.page;

import org.teavm.jso.JSBody;

/**
 * What people do on a web page, as far as it says whether a code went off. Only what the browser
 * itself raises counts: a page's script cannot click for anybody.
 */
public final class PageActs {
    private PageActs() {}

    /** Does something once, when a person clicks or types. */
    @JSBody(
            params = "task",
            script =
                    "var done = false; ['click', 'keydown'].forEach(function(kind) {"
                            + " addEventListener(kind, function(e) {"
                            + " if (e.isTrusted && !done) { done = true; task(); } }, true); });")
    public static native void onAct(PageWindow.Task task);

    /**
     * A code is about to be filled: begins to watch for a form that is sent, a button that is
     * clicked, Enter, and the page's end. Tells the background worker of the first of these; a page
     * that ends only then is told of once more.
     */
    @JSBody(
            script =
                    "var all = globalThis, tell = function() { try { (all.browser || chrome).runtime"
                            + ".sendMessage('left').catch(function() {}); } catch (e) { return; } };"
                            + " if (!all.inlogcodeActs) {"
                            + " var acts = all.inlogcodeActs = {off: true, hand: false,"
                            + " send: function() { if (!acts.off) { acts.off = true; tell(); } }};"
                            + " addEventListener('submit', acts.send, true);"
                            + " addEventListener('click', function(e) {"
                            + " if (e.isTrusted && e.composedPath().some(function(n) {"
                            + " return n.matches && n.matches('button, a, summary, [role=button],"
                            + " [type=submit], [type=button], [type=image]'); })) {"
                            + " acts.send(); } }, true);"
                            + " addEventListener('keydown', function(e) {"
                            + " if (e.isTrusted && e.key === 'Enter') { acts.send(); } }, true);"
                            + " addEventListener('input', function(e) {"
                            + " if (e.isTrusted) { acts.hand = true; } }, true);"
                            + " addEventListener('pagehide', function() {"
                            + " acts.off = true; tell(); }); }"
                            + " all.inlogcodeActs.off = all.inlogcodeActs.hand = false;")
    public static native void begin();

    /**
     * What was changed until now was changed by us: the browser's own editing looks like people.
     */
    @JSBody(script = "inlogcodeActs.hand = false;")
    public static native void forgetHand();

    /** The page has sent it off without any of these. */
    @JSBody(script = "if (globalThis.inlogcodeActs) { inlogcodeActs.send(); }")
    public static native void sendOff();

    /** True if what was filled last was sent off. */
    @JSBody(script = "return !!globalThis.inlogcodeActs && inlogcodeActs.off;")
    public static native boolean isSentOff();

    /** True if a person has changed something in a field since. */
    @JSBody(script = "return !!globalThis.inlogcodeActs && inlogcodeActs.hand;")
    public static native boolean isByHand();
}
