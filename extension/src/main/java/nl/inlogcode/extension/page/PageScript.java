package nl.inlogcode.extension.page;

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
        PageWindow.offer("links", request -> FrameScan.links());
        PageWindow.offer("look", request -> FrameScan.scan());
        PageWindow.offer("reveal", HiddenPlaces::reveal);
        PageWindow.offer("putBack", request -> HiddenPlaces.end());
        PageWindow.offer("parts", request -> FrameScan.parts());
        PageWindow.offer("text", request -> FrameScan.text());
        PageWindow.offer("find", PageFill::find);
        PageWindow.offer("explain", request -> PageExplain.explain());
        PageWindow.offer("fill", PageFill::fill);
        PageWindow.offer("time", request -> PageWindow.askTime());
        PageWindow.offer("watch", PageWatch::start);
    }
}
