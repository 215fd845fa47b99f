package nl.inlogcode.extension.page;

import nl.inlogcode.core.app.FillResult;
import nl.inlogcode.extension.dom.page.PageEvents;
import nl.inlogcode.extension.dom.page.PageInput;
import nl.inlogcode.extension.dom.page.PageWindow;

/**
 * One filling, from the first digit to the answer. The answer is what was read back, never what was
 * hoped for: "filled" needs the code to have been seen in the field.
 *
 * <p>Pages that send themselves off at the last digit go away before we would look again. What was
 * read until then is the answer, given when the page begins to leave; if nothing was read by then
 * nobody knows, and the answer is that the page is gone.
 */
final class FillAttempt {
    /** Milliseconds after which frameworks have written back what they think of a value. */
    private static final int SOON = 20;

    /** Milliseconds after the first look, for masks and checks that take their time. */
    private static final int LATER = 100;

    /** Where the answer goes. */
    interface Answer {
        void give(FillResult result);
    }

    private final String code;
    private final Answer answer;
    private final PageWindow.Task leaving = this::leave;
    private PageField field;
    private boolean landed;
    private boolean answered;

    FillAttempt(PageField field, String code, Answer answer) {
        this.field = field;
        this.code = code;
        this.answer = answer;
    }

    void start() {
        PageWindow.onLeave(leaving);
        if (field.isSplit()) {
            field.inputs().get(0).focus();
            PageEvents.paste(field.inputs().get(0), code);
            look();
            PageWindow.later(this::afterPaste, SOON);
        } else {
            typeAll();
        }
    }

    private void typeAll() {
        type(field.inputs().get(0), code);
        look();
        PageWindow.later(this::afterTyping, SOON);
    }

    /** Boxes that spread a pasted code are done; others get their digits one by one. */
    private void afterPaste() {
        look();
        if (landed) {
            PageWindow.later(this::conclude, LATER);
        } else {
            typeDigit(0);
        }
    }

    private void typeDigit(int index) {
        if (!isFieldThere() || !field.isSplit()) {
            conclude();
            return;
        }
        if (index == code.length()) {
            look();
            PageWindow.later(this::afterDigits, SOON);
            return;
        }
        type(field.inputs().get(index), code.substring(index, index + 1));
        look();
        // The page's own scripts get their turn: frameworks draw the next box from this digit.
        PageWindow.later(() -> typeDigit(index + 1), 0);
    }

    private void afterDigits() {
        look();
        PageWindow.later(this::conclude, LATER);
    }

    /** An input that was rebuilt by what we put in is filled once more, and only once. */
    private void afterTyping() {
        boolean rebuilt = !field.isThere();
        look();
        if (rebuilt && isFieldThere() && !field.isSplit() && field.digits().isEmpty()) {
            type(field.inputs().get(0), code);
            look();
        }
        PageWindow.later(this::conclude, LATER);
    }

    private void type(PageInput input, String digits) {
        var last = digits.substring(digits.length() - 1);
        input.focus();
        PageEvents.key(input, "keydown", last);
        input.setValue(digits);
        PageEvents.input(input, digits);
        PageEvents.key(input, "keyup", last);
        PageEvents.change(input);
    }

    private boolean isFieldThere() {
        if (!field.isThere()) {
            PageField.find().ifPresent(again -> field = again);
        }
        return field.isThere() && field.fits(code.length());
    }

    private boolean holdsCode() {
        return field.digits().equals(code);
    }

    /** Reads back, also from an input that the page has just taken out with the code in it. */
    private void look() {
        landed |= holdsCode();
    }

    private void leave() {
        look();
        give(landed ? FillResult.FILLED : FillResult.PAGE_GONE);
    }

    private void conclude() {
        boolean there = isFieldThere();
        look();
        if (there && holdsCode()) {
            give(FillResult.FILLED);
        } else if (landed && !field.isVisible()) {
            // It was in, and the page went on with it to its next step.
            give(FillResult.FILLED);
        } else {
            give(there ? FillResult.CHANGED_BY_PAGE : FillResult.FIELD_GONE);
        }
    }

    private void give(FillResult result) {
        if (!answered) {
            answered = true;
            PageWindow.offLeave(leaving);
            answer.give(result);
        }
    }
}
