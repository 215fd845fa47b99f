package nl.inlogcode.extension.page;

/** What we filled into this document last, to know whether it still stands there. */
final class PageFilled {
    private static String code = "";

    private PageFilled() {}

    static void note(String filled) {
        code = filled;
    }

    static boolean stillIn(PageField field) {
        return !code.isEmpty() && field.digits().equals(code);
    }
}
