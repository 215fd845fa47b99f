package nl.inlogcode.extension.dom.page;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;

/**
 * Whether a person who looks at the page now sees an element: in view, and with nothing opaque over
 * it. Stricter than {@link Sight}: for what is filled without being asked for.
 */
public final class InSight {
    private InSight() {}

    /**
     * Looks at the element's middle and beside it, through shadow trees and frames of the same
     * origin.
     */
    @JSBody(
            params = "element",
            imports = @JSBodyImport(alias = "sight", fromModule = "door/page-sight.js"),
            script = "return sight.isInSight(element);")
    public static native boolean of(PageNode element);
}
