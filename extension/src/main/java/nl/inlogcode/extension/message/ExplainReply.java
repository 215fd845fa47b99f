package nl.inlogcode.extension.message;

import nl.inlogcode.extension.message.FillMessages.FrameReply;
import org.teavm.jso.JSObject;
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
    JSArray<Field> getFields();

    @JSProperty
    void setFields(JSArray<Field> fields);

    /** The name of a {@link nl.inlogcode.core.page.diagnosis.SeenNext}. */
    @JSProperty
    String getButton();

    @JSProperty
    void setButton(String button);

    /** A {@link nl.inlogcode.core.page.diagnosis.SeenField} on its way out of a page. */
    public interface Field extends JSObject {
        @JSProperty
        String getName();

        @JSProperty
        void setName(String name);

        @JSProperty
        int getBoxes();

        @JSProperty
        void setBoxes(int boxes);

        /** The name of a {@link nl.inlogcode.core.page.diagnosis.SeenField.Kind}. */
        @JSProperty
        String getKind();

        @JSProperty
        void setKind(String kind);
    }
}
