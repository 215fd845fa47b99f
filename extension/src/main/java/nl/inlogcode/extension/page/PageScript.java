package nl.inlogcode.extension.page;

import nl.inlogcode.extension.dom.page.PageTime;
import nl.inlogcode.extension.dom.page.PageWindow;

/**
 * The script that enters a web page, at the user's action only. It offers its functions under one
 * name of the extension's own (isolated) world and does nothing by itself. On a site that its user
 * wants filled by itself the browser puts it in, and it tells the background worker when a field
 * for a code appears; it still has nothing to fill.
 */
public final class PageScript {
    private PageScript() {}

    public static void main(String[] arguments) {
        if (PageWindow.isViewer()) {
            return;
        }
        PageFunctions.offer("links", request -> PageLook.links());
        PageFunctions.offer("look", request -> PageLook.look());
        PageFunctions.offer("reveal", LookPlaces::reveal);
        PageFunctions.offer("putBack", request -> LookPlaces.end());
        PageFunctions.offer("parts", request -> PageLook.parts());
        PageFunctions.offer("text", request -> PageLook.text());
        PageFunctions.offer("find", PageFind::find);
        PageFunctions.offer("explain", request -> PageExplain.explain());
        PageFunctions.offer("fill", PageFill::fill);
        PageFunctions.offer("time", request -> PageTime.ask());
        PageFunctions.offer("watch", PageWatch::start);
    }
}
