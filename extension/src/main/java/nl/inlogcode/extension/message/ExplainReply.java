package nl.inlogcode.extension.message;

import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArray;

/** What the page script saw in one frame, for explaining: nothing that the page says or holds. */
public interface ExplainReply extends FrameReply {
    /** Lines for experts; see {@link nl.inlogcode.core.page.diagnosis.FieldDiagnosis}. */
    @JSProperty
    String getText();

    @JSProperty
    void setText(String text);

    /** The fields that a person sees. */
    @JSProperty
    JSArray<ExplainedField> getFields();

    @JSProperty
    void setFields(JSArray<ExplainedField> fields);

    /** The name of a {@link nl.inlogcode.core.page.diagnosis.SeenNext}. */
    @JSProperty
    String getButton();

    @JSProperty
    void setButton(String button);
}
