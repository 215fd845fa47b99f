package nl.inlogcode.extension.page;

import nl.inlogcode.core.filling.FillResult;
import nl.inlogcode.extension.dom.page.PageForms;
import nl.inlogcode.extension.dom.page.PageNode;
import nl.inlogcode.extension.dom.page.PageWindow;

/**
 * Presses the button that goes on, once, after a code is in. A page that goes on by itself is left
 * alone: a second sending would use the code twice.
 */
final class NextPress {
    /** Milliseconds in which a page that sends itself shows it. */
    private static final int PATIENCE = 300;

    /** Milliseconds between two looks at a button that cannot be pressed yet. */
    private static final int NAP = 100;

    /** How often such a button is looked at. */
    private static final int LOOKS = 20;

    private final PageField field;
    private final Sending sending;
    private final FillAttempt.Answer answer;
    private int looks;
    private boolean stopped;

    NextPress(PageField field, Sending sending, FillAttempt.Answer answer) {
        this.field = field;
        this.sending = sending;
        this.answer = answer;
    }

    void start() {
        PageWindow.later(this::press, PATIENCE);
    }

    private void press() {
        if (sending.seen() || !field.isVisible() || !field.isWritable()) {
            answer.give(FillResult.SENT_BY_PAGE);
            return;
        }
        var button = PageNext.find(field);
        if (button.isPresent() && PageForms.isEnabled(button.get())) {
            PageForms.press(button.get(), this::mayGo);
            answer.give(stopped ? FillResult.FILLED_NOT_SENT : FillResult.FILLED_AND_SENT);
        } else if (button.isPresent() && looks++ < LOOKS) {
            PageWindow.later(this::press, NAP);
        } else {
            answer.give(FillResult.FILLED_NOT_SENT);
        }
    }

    /** The last look at where it goes: the press itself may have changed the form. */
    private boolean mayGo(PageNode form, PageNode button) {
        boolean goes = PageTarget.mayGo(form, button);
        stopped |= !goes;
        return goes;
    }

    /** Notices that the page sends its form by itself, while a code is being filled. */
    static final class Sending {
        private final PageWindow.Task heard = () -> seen = true;
        private boolean seen;

        void start() {
            PageWindow.onSubmit(heard);
        }

        boolean seen() {
            return seen;
        }

        void end() {
            PageWindow.offSubmit(heard);
        }
    }
}
