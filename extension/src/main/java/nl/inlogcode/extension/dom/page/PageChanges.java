package nl.inlogcode.extension.dom.page;

import org.teavm.jso.JSBody;

/** When a web page changes. */
public final class PageChanges {
    private PageChanges() {}

    /**
     * Does something after changes of the page, and when it comes into sight: not more often than
     * every so many milliseconds, and so many times at most.
     */
    @JSBody(
            params = {"task", "pause", "most"},
            script =
                    "var timer = 0, left = most, observer = new MutationObserver(changed);"
                            + " function changed() { if (!timer && left > 0) {"
                            + " timer = setTimeout(function() { timer = 0;"
                            + " if (--left === 0) { observer.disconnect(); } task(); }, pause); } }"
                            + " observer.observe(document, {subtree: true, childList: true,"
                            + " attributes: true, attributeFilter: ['class', 'style', 'hidden',"
                            + " 'type', 'disabled', 'open']});"
                            + " ['visibilitychange', 'scroll', 'transitionend', 'animationend']"
                            + ".forEach(function(type) {"
                            + " document.addEventListener(type, changed, true); });")
    public static native void watch(PageWindow.Task task, int pause, int most);
}
