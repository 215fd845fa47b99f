package nl.inlogcode.extension.page;

import java.util.Optional;
import nl.inlogcode.core.fill.FieldDecision;
import nl.inlogcode.extension.dom.page.PageFrames;
import nl.inlogcode.extension.dom.page.PageTree;
import nl.inlogcode.extension.dom.page.PageWindow;
import nl.inlogcode.extension.message.FindReply;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSPromise;

/** Answers whether this frame asks for a code, and keeps where, for the filling that follows. */
final class PageFind {
    private static Optional<PageField> found = Optional.empty();

    private PageFind() {}

    /** Promises a {@link FindReply}. */
    static JSPromise<? extends JSObject> find() {
        return JSPromise.resolve(reply());
    }

    /** What was found last, if the page still has it; else what is found now. */
    static Optional<PageField> field() {
        if (found.isEmpty() || !found.get().isThere()) {
            found = PageField.find();
        }
        return found;
    }

    private static FindReply reply() {
        var inputs = PageTree.inputs();
        var decision = PageField.decide(inputs);
        found = PageField.of(decision, inputs);
        FindReply reply = JSObjects.create();
        reply.setOrigin(PageWindow.origin());
        reply.setKind(
                decision instanceof FieldDecision.Unclear ? FindReply.UNCLEAR : FindReply.NONE);
        reply.setScore(0);
        reply.setFocused(false);
        reply.setFilled(false);
        reply.setPlace("");
        reply.setNext("");
        reply.setFrames(PageFrames.foreign());
        if (decision instanceof FieldDecision.One one) {
            describe(reply, one.score(), one.focused());
        } else if (decision instanceof FieldDecision.Boxes boxes) {
            describe(reply, boxes.score(), boxes.focused());
        }
        return reply;
    }

    private static void describe(FindReply reply, int score, boolean focused) {
        var field = found.orElseThrow();
        reply.setKind(FindReply.FIELD);
        reply.setScore(score);
        reply.setFocused(focused);
        reply.setPlace(field.place());
        reply.setFilled(PageFilled.stillIn(field));
        reply.setNext(PageNext.words(field));
    }
}
