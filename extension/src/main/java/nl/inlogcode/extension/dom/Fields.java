package nl.inlogcode.extension.dom;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;

/** What stands in form fields. */
public final class Fields {
    private Fields() {}

    /** The value of an input or select. */
    @JSBody(params = "field", script = "return field.value;")
    public static native String value(HTMLElement field);

    /** Puts a value into an input or select. */
    @JSBody(
            params = {"field", "value"},
            script = "field.value = value;")
    public static native void setValue(HTMLElement field, String value);

    /** Whether a checkbox is ticked. */
    @JSBody(params = "box", script = "return box.checked;")
    public static native boolean isChecked(HTMLElement box);

    @JSBody(
            params = {"box", "checked"},
            script = "box.checked = checked;")
    public static native void setChecked(HTMLElement box, boolean checked);
}
