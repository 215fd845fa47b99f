package nl.inlogcode.extension.page;

import java.util.List;
import nl.inlogcode.core.page.button.ButtonTraits;
import nl.inlogcode.core.page.button.NextButton;
import nl.inlogcode.core.page.diagnosis.FieldDiagnosis;
import nl.inlogcode.core.page.diagnosis.SeenField;
import nl.inlogcode.core.page.diagnosis.SeenNext;
import nl.inlogcode.core.page.field.CodeField;
import nl.inlogcode.core.page.field.CodeShape;
import nl.inlogcode.extension.dom.page.PageTree;
import nl.inlogcode.extension.message.ExplainReply;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSPromise;

/** Tells what is seen in this frame and what is thought of it; keeps nothing and fills nothing. */
final class PageExplain {
    private PageExplain() {}

    /** Promises an {@link ExplainReply}. */
    static JSPromise<? extends JSObject> explain() {
        var inputs = PageTree.inputs();
        var gather = new FieldGather(CodeShape.DIGITS);
        var fields = gather.traits(inputs);
        var whole = CodeField.decide(fields);
        var decision = gather.isComplete() ? whole : whole.ofAPart();
        var chosen = PageField.of(decision, inputs, CodeShape.DIGITS);
        // Buttons are judged by where they stand to the field: without one there is nothing to say.
        List<ButtonTraits> buttons = chosen.isPresent() ? PageNext.traits(chosen.get()) : List.of();
        ExplainReply reply = JSObjects.create();
        PageFill.decided(reply, decision);
        reply.setText(FieldDiagnosis.of(fields, buttons));
        reply.setButton(SeenNext.of(NextButton.decide(buttons)).name());
        var seen = new JSArray<ExplainReply.Field>();
        for (var field : SeenField.of(fields)) {
            seen.push(message(field));
        }
        reply.setFields(seen);
        return JSPromise.resolve(reply);
    }

    private static ExplainReply.Field message(SeenField field) {
        ExplainReply.Field message = JSObjects.create();
        message.setName(field.name());
        message.setBoxes(field.boxes());
        message.setKind(field.kind().name());
        return message;
    }
}
