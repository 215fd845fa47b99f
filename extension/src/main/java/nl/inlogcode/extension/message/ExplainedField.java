package nl.inlogcode.extension.message;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** A {@link nl.inlogcode.core.page.diagnosis.SeenField} on its way out of a page. */
public interface ExplainedField extends JSObject {
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
