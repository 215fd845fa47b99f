package nl.inlogcode.extension.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSString;

/**
 * The estimator of passwords, zxcvbn-ts, in a worker: it and its words are read when the first
 * password is judged.
 */
public final class Zxcvbn {
    private static final String SCRIPT = "strength-start.js";

    private final ModuleWorker worker = new ModuleWorker(SCRIPT);

    /** What it answers. */
    public interface Result extends JSObject {
        @JSProperty
        double getGuessesLog10();

        /** The parts that it sees the password made of. */
        @JSProperty
        JSArrayReader<Match> getSequence();
    }

    /** One part of a password. */
    public interface Match extends JSObject {
        /** What it is taken for: dictionary, spatial, repeat, sequence, date, bruteforce, … */
        @JSProperty
        String getPattern();

        /** The part itself. */
        @JSProperty
        String getToken();
    }

    /** Judges a password; asked one at a time. */
    public Pending<Result> check(String password, Iterable<String> own) {
        var words = new JSArray<JSString>();
        for (var word : own) {
            words.push(JSString.valueOf(word));
        }
        return Pending.of(worker.ask(question(password, words)));
    }

    /** The list on which a part of pattern "dictionary" was found; empty for another part. */
    @JSBody(params = "match", script = "return String(match.dictionaryName || '');")
    public static native String list(Match match);

    /** Ends the worker: what it was told is gone. */
    public void end() {
        worker.end();
    }

    @JSBody(
            params = {"password", "own"},
            script = "return {password: password, own: own};")
    private static native JSObject question(String password, JSArray<JSString> own);
}
