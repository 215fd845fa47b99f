package nl.inlogcode.extension.dom.page;

import org.teavm.jso.JSBody;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSString;

/** The frames in a web page, and those around it, by whether they are of its own site. */
public final class PageFrames {
    private PageFrames() {}

    /** True if no frame is around this one. */
    @JSBody(script = "return self === self.parent;")
    public static native boolean isTop();

    /** True if every frame around this one is of its own origin; at the top there is none. */
    @JSBody(
            script =
                    "try { for (var w = self; w !== w.parent; w = w.parent) {"
                            + " if (w.parent.location.origin !== self.origin) { return false; } }"
                            + " return true; } catch (otherSite) { return false; }")
    public static native boolean isInOwn();

    /** True if there is a frame with a page of this origin in it, which can speak for itself. */
    @JSBody(
            script =
                    "return Array.from(Document.prototype.querySelectorAll.call("
                            + "document, 'iframe,frame'), function(f) {"
                            + " return f.contentDocument; })"
                            + ".some(function(d) { return d && /^http/.test(d.URL)"
                            + " && new URL(d.URL).origin === self.origin; });")
    public static native boolean holdsOwn();

    /**
     * The origins that the frames of other sites were loaded from, if they are large enough for a
     * form and can be seen: the largest first, each once. Where they have gone since nobody outside
     * them knows.
     */
    @JSBody(
            script =
                    "return Array.from(Document.prototype.querySelectorAll.call("
                            + "document, 'iframe,frame'), function(f) {"
                            + " var r = f.getBoundingClientRect();"
                            + " return {area: r.width < 120 || r.height < 40"
                            + " || !f.checkVisibility({visibilityProperty: true,"
                            + " opacityProperty: true}) ? 0 : r.width * r.height,"
                            + " origin: URL.canParse(f.src) ? new URL(f.src).origin : ''}; })"
                            + ".filter(function(f) { return f.area > 0 && /^http/.test(f.origin)"
                            + " && f.origin !== self.origin; })"
                            + ".sort(function(a, b) { return b.area - a.area; })"
                            + ".map(function(f) { return f.origin; })"
                            + ".filter(function(o, i, all) { return all.indexOf(o) === i; })"
                            + ".slice(0, 10);")
    public static native JSArray<JSString> foreign();
}
