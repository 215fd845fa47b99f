package nl.inlogcode.extension.page;

import java.util.Optional;
import nl.inlogcode.core.fill.FieldDecision;
import nl.inlogcode.extension.dom.page.PageTree;
import nl.inlogcode.extension.dom.page.PageWindow;
import nl.inlogcode.extension.message.FindReply;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;

/** Answers whether this frame asks for a code, and keeps where, for the filling that follows. */
final class PageFind {
    private static Optional<PageField> found = Optional.empty();

    private PageFind() {}

    /** Promises a {@link FindReply.Message}. */
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

    private static FindReply.Message reply() {
        var origin = PageWindow.origin();
        var inputs = PageTree.inputs();
        var decision = PageField.decide(inputs);
        found = PageField.of(decision, inputs);
        if (decision instanceof FieldDecision.One one) {
            return FindReply.of(FindReply.FIELD, origin, one.score(), one.focused());
        }
        if (decision instanceof FieldDecision.Boxes boxes) {
            return FindReply.of(FindReply.FIELD, origin, boxes.score(), boxes.focused());
        }
        return FindReply.of(
                decision instanceof FieldDecision.Unclear ? FindReply.UNCLEAR : FindReply.NONE,
                origin,
                0,
                false);
    }
}
