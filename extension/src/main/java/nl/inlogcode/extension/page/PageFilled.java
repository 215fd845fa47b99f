package nl.inlogcode.extension.page;

import java.util.Optional;
import nl.inlogcode.core.filling.FillResult;
import nl.inlogcode.core.page.field.CodeShape;
import nl.inlogcode.extension.dom.page.PageActs;
import nl.inlogcode.extension.dom.page.PageWindow;

/**
 * What we filled into this document last, and whether it went off with it. Kept beside the script,
 * which the browser may put in anew.
 */
final class PageFilled {
    /** Milliseconds between two looks whether the field is still there. */
    private static final int PAUSE = 1000;

    /** A page that keeps the field longer is left to its own end. */
    private static final int MOST_LOOKS = 300;

    /** So many looks without a field: it is not only being drawn anew. */
    private static final int SURE = 2;

    private final String code;
    private Optional<PageField> field;
    private int looks;
    private int without;

    private PageFilled(PageField field, String code) {
        this.code = code;
        this.field = Optional.of(field);
    }

    /** A code is about to be put in. */
    static void begin() {
        PageActs.begin();
    }

    static void note(PageField field, String code) {
        PageWindow.keep(code);
        PageActs.forgetHand();
        PageWindow.later(new PageFilled(field, code)::look, PAUSE);
    }

    /** Where the page was sent on with it, by us or by itself, it is gone at once. */
    static void note(FillResult result) {
        if (result == FillResult.FILLED_AND_SENT || result == FillResult.SENT_BY_PAGE) {
            PageActs.sendOff();
        }
    }

    /** It is still here: it stands in the field, or was taken out by hand, and nothing was sent. */
    static boolean stillIn(PageField field) {
        var code = PageWindow.kept();
        return !code.isEmpty()
                && !PageActs.isSentOff()
                && (field.code().equals(code) || PageActs.isByHand());
    }

    /** Pages that are never left draw their next step in the place of the field. */
    private void look() {
        if (PageActs.isSentOff() || !PageWindow.kept().equals(code) || ++looks == MOST_LOOKS) {
            return;
        }
        if (field.isEmpty() || !field.get().isVisible()) {
            field = PageField.find(CodeShape.of(code));
        }
        without = field.isEmpty() ? without + 1 : 0;
        if (without == SURE) {
            PageActs.sendOff();
        } else {
            PageWindow.later(this::look, PAUSE);
        }
    }
}
