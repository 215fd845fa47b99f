package nl.inlogcode.extension.page;

import nl.inlogcode.core.filling.FillResult;
import nl.inlogcode.core.page.button.FormTarget;
import nl.inlogcode.extension.dom.page.PageTyping;
import nl.inlogcode.extension.dom.page.PageWindow;
import nl.inlogcode.extension.page.NextPress.Sending;

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
    private final FormTarget sends;
    private final boolean andNext;
    private final Answer answer;
    private final PageWindow.Task leaving = this::leave;
    private final Sending sending = new Sending();
    private PageField field;
    private final HiddenSum sum;
    private TypingMethod way;
    private boolean begun;
    private boolean landed;
    private boolean rebuilt;
    private boolean answered;

    /**
     * @param sends where the field's form may send the code, beside the page's own origin
     */
    FillAttempt(PageField field, String code, FormTarget sends, boolean andNext, Answer answer) {
        this.field = field;
        this.code = code;
        this.sends = sends;
        this.andNext = andNext;
        this.answer = answer;
        sum = HiddenSum.of(field);
        way = TypingMethod.first(field.isSplit());
    }

    void start() {
        PageTyping.forgetFocus();
        PageWindow.onLeave(leaving);
        sending.start();
        PageFilled.begin();
        put(0);
    }

    /** Puts in a part of the code, and lets the page's own scripts have their turn. */
    private void put(int part) {
        if (!isFieldThere() || !way.suits(field.isSplit())) {
            conclude();
            return;
        }
        // Before every part: the page may have changed its form since it was asked about.
        if (!field.target().equals(sends)) {
            if (begun) {
                field.empty();
            }
            give(FillResult.OTHER_TARGET);
            return;
        }
        begun = true;
        boolean more = way.put(field.inputs(), code, part);
        look();
        if (more) {
            // Frameworks draw the next box from this digit.
            PageWindow.later(() -> put(part + 1), 0);
        } else {
            PageWindow.later(this::lookSoon, SOON);
        }
    }

    private void lookSoon() {
        boolean gone = !field.isThere();
        look();
        // An input that was rebuilt by what we put in is filled once more, and only once.
        if (gone && !rebuilt && isFieldThere() && field.code().isEmpty()) {
            rebuilt = true;
            put(0);
            return;
        }
        PageWindow.later(this::lookLater, LATER);
    }

    /** What never was in the field, not for a moment, may get in another way. */
    private void lookLater() {
        look();
        var next = way.next();
        if (!landed && next.isPresent() && !sending.seen() && isFieldThere()) {
            way = next.get();
            put(0);
        } else {
            conclude();
        }
    }

    private boolean isFieldThere() {
        if (!field.isThere()) {
            PageField.find(field.shape()).ifPresent(again -> field = again);
        }
        return field.isThere() && field.fits(code.length());
    }

    private boolean showsCode() {
        return field.code().equals(code) || !field.isSplit() && field.isSpread(code);
    }

    private boolean holdsCode() {
        return showsCode() && sum.agrees(code);
    }

    /** Reads back, also from an input that the page has just taken out with the code in it. */
    private void look() {
        landed |= holdsCode();
    }

    private void leave() {
        look();
        give(landed ? FillResult.SENT_BY_PAGE : FillResult.PAGE_GONE);
    }

    private void conclude() {
        boolean there = isFieldThere();
        look();
        if (landed && (sending.seen() || !field.isVisible())) {
            // It was in, and the page went on with it to its next step.
            give(FillResult.SENT_BY_PAGE);
        } else if (there && holdsCode()) {
            PageFilled.note(field, code);
            if (andNext) {
                new NextPress(field, sending, this::give).start();
            } else {
                give(FillResult.FILLED);
            }
        } else if (!there) {
            give(FillResult.FIELD_GONE);
        } else if (showsCode()) {
            give(FillResult.NOT_TAKEN);
        } else {
            give(
                    landed || !field.code().isEmpty()
                            ? FillResult.CHANGED_BY_PAGE
                            : FillResult.REFUSED_BY_PAGE);
        }
    }

    private void give(FillResult result) {
        if (!answered) {
            answered = true;
            PageWindow.offLeave(leaving);
            sending.end();
            PageFilled.note(result);
            answer.give(result);
        }
    }
}
