package nl.inlogcode.extension.dom.page;

import org.teavm.jso.JSBody;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSString;

/** The frames in a web page that belong to other sites. */
public final class PageFrames {
    private PageFrames() {}

    /**
     * The origins that the frames of other sites were loaded from, if they are large enough for a
     * form and can be seen: the largest first, each once. Where they have gone since nobody outside
     * them knows.
     */
    @JSBody(
            script =
                    "return Array.from(document.querySelectorAll('iframe,frame'), function(f) {"
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
