package nl.inlogcode.extension.page;

import java.util.Optional;
import nl.inlogcode.core.filling.FillResult;
import nl.inlogcode.core.page.button.FormTarget;
import nl.inlogcode.core.page.field.CodeShape;
import nl.inlogcode.core.page.field.FieldDecision;
import nl.inlogcode.core.page.field.FrameFinding;
import nl.inlogcode.extension.dom.page.PageTree;
import nl.inlogcode.extension.dom.page.PageWindow;
import nl.inlogcode.extension.message.FillMessages;
import nl.inlogcode.extension.message.FillMessages.FillReply;
import nl.inlogcode.extension.message.FillMessages.FillRequest;
import nl.inlogcode.extension.message.FillMessages.FindReply;
import nl.inlogcode.extension.message.FillMessages.FindRequest;
import nl.inlogcode.extension.message.FillMessages.FrameReply;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSPromise;

/**
 * Answers whether this frame asks for a code, keeps where, and puts one code into that field, if
 * the frame belongs to the right site.
 */
final class PageFill {
    private static Optional<PageField> found = Optional.empty();

    private PageFill() {}

    /** Takes a {@link FindRequest}, promises a {@link FindReply}. */
    static JSPromise<? extends JSObject> find(JSObject message) {
        var request = (FindRequest) message;
        return JSPromise.resolve(
                reply(request.isFive() ? CodeShape.FIVE_CHARACTERS : CodeShape.DIGITS));
    }

    /** What was found last, if the page still has it; else what is found now. */
    static Optional<PageField> field(CodeShape shape) {
        if (found.isEmpty() || !found.get().isThere() || found.get().shape() != shape) {
            found = PageField.find(shape);
        }
        return found;
    }

    private static FindReply reply(CodeShape shape) {
        var inputs = PageTree.inputs();
        var decision = PageField.decide(inputs, shape);
        found = PageField.of(decision, inputs, shape);
        FindReply reply = JSObjects.create();
        decided(reply, decision);
        reply.setFilled(false);
        reply.setPlace("");
        reply.setNext("");
        reply.setSends("");
        reply.setInSight(false);
        found.ifPresent(field -> describe(reply, field));
        return reply;
    }

    /** Tells what was decided for this frame. */
    static void decided(FrameReply reply, FieldDecision decision) {
        reply.setOrigin(PageWindow.origin());
        reply.setKind(FrameFinding.kindOf(decision).name());
        reply.setScore(0);
        reply.setFocused(false);
        reply.setFrames(PageWindow.foreignFrames());
        switch (decision) {
            case FieldDecision.One one -> chosen(reply, one.score(), one.focused());
            case FieldDecision.Boxes boxes -> chosen(reply, boxes.score(), boxes.focused());
            case FieldDecision.Unclear unclear -> {}
            case FieldDecision.None none -> {}
        }
    }

    private static void chosen(FrameReply reply, int score, boolean focused) {
        reply.setScore(score);
        reply.setFocused(focused);
    }

    private static void describe(FindReply reply, PageField field) {
        reply.setPlace(field.place());
        reply.setFilled(PageFilled.stillIn(field));
        reply.setNext(PageNext.words(field));
        reply.setSends(field.target().printed());
        reply.setInSight(field.isInSight());
    }

    /** Takes a {@link FillRequest}, promises a {@link FillReply}. */
    static JSPromise<? extends JSObject> fill(JSObject message) {
        var request = (FillRequest) message;
        // First of all: the frame may show another site by now.
        if (!PageWindow.origin().equals(request.getOrigin())) {
            return answer(FillResult.OTHER_SITE);
        }
        var code = request.getCode();
        var field = field(CodeShape.of(code));
        if (field.isEmpty()) {
            return answer(FillResult.FIELD_GONE);
        }
        if (!field.get().fits(code.length())) {
            return answer(FillResult.DOES_NOT_FIT);
        }
        return new JSPromise<FillReply>(
                (resolve, reject) ->
                        new FillAttempt(
                                        field.get(),
                                        code,
                                        FormTarget.parse(request.getSends()),
                                        request.isNext(),
                                        result ->
                                                resolve.accept(
                                                        FillMessages.fillReply(result.name())))
                                .start());
    }

    private static JSPromise<FillReply> answer(FillResult result) {
        return JSPromise.resolve(FillMessages.fillReply(result.name()));
    }
}
