package nl.inlogcode.extension.dom;

import java.util.Optional;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSString;
import org.teavm.jso.dom.html.HTMLElement;

/** A field in which the user chooses a file. */
public final class ChosenFile {
    private final Markup field;

    /**
     * @param id of the input element
     */
    public ChosenFile(String id) {
        field = Markup.existing(id);
    }

    public void whenChosen(Runnable action) {
        field.on("change", action);
    }

    /**
     * The file as a data: URL. Blocks.
     *
     * @return empty if none is chosen
     * @throws RuntimeException if it cannot be read
     */
    public Optional<String> read() {
        return hasFile(field.element())
                ? Optional.of(dataUrl(field.element()).await().stringValue())
                : Optional.empty();
    }

    @JSBody(params = "field", script = "return field.files.length > 0;")
    private static native boolean hasFile(JSObject field);

    @JSBody(
            params = "field",
            script =
                    "return new Promise(function(done, failed) { var reader = new FileReader();"
                            + " reader.onload = function() { done(reader.result); };"
                            + " reader.onerror = function() { failed(reader.error); };"
                            + " reader.readAsDataURL(field.files[0]); });")
    private static native JSPromise<JSString> dataUrl(HTMLElement field);
}
