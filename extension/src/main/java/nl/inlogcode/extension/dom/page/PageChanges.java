package nl.inlogcode.extension.dom.page;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;

/** When a web page changes. */
public final class PageChanges {
    private PageChanges() {}

    /**
     * Does something after changes of the page, and when it comes into sight: not more often than
     * every so many milliseconds, and so many times at most.
     */
    @JSBody(
            params = {"task", "pause", "most"},
            imports = @JSBodyImport(alias = "acts", fromModule = "door/page-acts.js"),
            script = "acts.watchChanges(task, pause, most);")
    public static native void watch(PageWindow.Task task, int pause, int most);
}
