package nl.inlogcode.extension.page;

import nl.inlogcode.extension.dom.page.PageWindow;

/**
 * What we filled into this document last, to know whether it still stands there. Kept beside the
 * script, which the browser may put in anew.
 */
final class PageFilled {
    private PageFilled() {}

    static void note(String filled) {
        PageWindow.keep(filled);
    }

    static boolean stillIn(PageField field) {
        var code = PageWindow.kept();
        return !code.isEmpty() && field.code().equals(code);
    }
}
