package nl.inlogcode.extension.browser;

import java.util.ArrayList;
import java.util.List;
import nl.inlogcode.core.vault.keep.StoredSnapshot;
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

    /** Sealed vaults, each under a time. */
    public interface TimedCopies extends JSObject {
        /** Seconds since 1970, in digits. */
        @JSProperty
        JSArrayReader<JSString> getTimes();

        /** As many. */
        @JSProperty
        JSArrayReader<JSString> getCopies();

        /** What was put aside. */
        @JSProperty
        JSArrayReader<JSString> getAside();

        /** What was put aside, as texts. */
        static List<String> aside(TimedCopies stored) {
            var texts = new ArrayList<String>();
            for (int i = 0; i < stored.getAside().getLength(); i++) {
                texts.add(stored.getAside().get(i).stringValue());
            }
            return texts;
        }

        static List<StoredSnapshot> snapshots(TimedCopies stored) {
            var snapshots = new ArrayList<StoredSnapshot>();
            for (int i = 0; i < stored.getTimes().getLength(); i++) {
                long savedAt = Long.parseLong(stored.getTimes().get(i).stringValue());
                var text = stored.getCopies().get(i).stringValue();
                snapshots.add(new StoredSnapshot(savedAt, text));
            }
            return snapshots;
        }
    }
}
