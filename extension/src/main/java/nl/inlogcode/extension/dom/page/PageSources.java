package nl.inlogcode.extension.dom.page;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArrayReader;

/**
 * Pictures that a page shows without an image element: backgrounds, masks and content of its style
 * sheets, plug-in elements, image buttons, images within drawings. Not of narrow strips: a page is
 * full of those, and asking for their style takes long.
 */
public final class PageSources {
    private PageSources() {}

    /**
     * New images of them, loading: the page has loaded each of them, so they come from the
     * browser's store. Of another origin they would tell nothing, and are not loaded.
     *
     * @param tree a document or shadow tree
     * @return each with the element it is of under {@code shownBy}
     */
    @JSBody(
            params = "tree",
            script =
                    "return Array.from(tree.querySelectorAll('*')).flatMap(function(e) {"
                            + " var r = e.getBoundingClientRect();"
                            + " var side = Math.min(r.width, r.height);"
                            + " return side < 40 || side * 8 < Math.max(r.width, r.height) ? []"
                            + " : [e.localName === 'object' && e.data,"
                            + " /^(embed|input)$/.test(e.localName) && e.src,"
                            + " e.localName === 'image' && e.href && e.href.baseVal]"
                            + ".concat([null, '::before', '::after'].flatMap(function(part) {"
                            + " var s = getComputedStyle(e, part);"
                            + " return Array.from((s.backgroundImage + s.maskImage + s.content)"
                            + ".matchAll(/url\\(\"((?:[^\"\\\\]|\\\\.)*)\"\\)/g),"
                            + " function(m) { return m[1].replace(/\\\\(.)/g, '$1'); }); }))"
                            + ".filter(function(u) { return u && (/^(data|blob):/.test(u) ||"
                            + " URL.canParse(u, document.baseURI)"
                            + " && new URL(u, document.baseURI).origin === self.origin); })"
                            + ".map(function(u) { return Object.assign(new Image(),"
                            + " {src: u, shownBy: e}); }); }).slice(0, 60);")
    public static native <T extends JSObject> JSArrayReader<T> images(JSObject tree);
}
