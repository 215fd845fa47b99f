package nl.inlogcode.extension.browser;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSString;

/** What one of the vault's two stores holds. */
public interface StoredCopies extends JSObject {
    @JSProperty
    JSArrayReader<JSString> getCopies();

    /** True if there is anything in the witness's place. */
    @JSProperty("witnessed")
    boolean isWitnessed();

    /** What there is in the witness's place, if there is anything. */
    @JSProperty
    String getWitness();

    /** True if all is to be erased. */
    @JSProperty("erasing")
    boolean isErasing();

    /** The copies as texts. */
    static List<String> texts(StoredCopies stored) {
        var copies = stored.getCopies();
        var texts = new ArrayList<String>();
        for (int i = 0; i < copies.getLength(); i++) {
            texts.add(copies.get(i).stringValue());
        }
        return texts;
    }
}
