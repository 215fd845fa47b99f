package nl.inlogcode.extension.browser;

import java.util.List;
import java.util.Optional;
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

    /**
     * What it says of a password.
     *
     * @param guessesLog10 the decimal logarithm of the number of guesses
     * @param pattern what the longest part of the password is taken for: dictionary, spatial,
     *     repeat, sequence, date, regex, bruteforce, …; empty if there is no part
     * @param list where a part of pattern dictionary was found: passwords, words, names or
     *     userInputs
     */
    public record Judgement(double guessesLog10, String pattern, String list) {}

    /**
     * Judges a password; asked one at a time. Blocks.
     *
     * @return empty if the worker does not answer as it should
     */
    public Optional<Judgement> check(String password, List<String> own) {
        var words = new JSArray<JSString>();
        for (var word : own) {
            words.push(JSString.valueOf(word));
        }
        var answer = Pending.of(worker.<Result>ask(question(password, words))).await();
        if (!answer.isGiven()) {
            return Optional.empty();
        }
        var sequence = answer.getValue().getSequence();
        var judgement = new Judgement(answer.getValue().getGuessesLog10(), "", "");
        int longest = 0;
        for (int i = 0; i < sequence.getLength(); i++) {
            var match = sequence.get(i);
            if (match.getToken().length() > longest) {
                longest = match.getToken().length();
                judgement =
                        new Judgement(judgement.guessesLog10(), match.getPattern(), list(match));
            }
        }
        return Optional.of(judgement);
    }

    /** Ends the worker: what it was told is gone. */
    public void end() {
        worker.end();
    }

    private interface Result extends JSObject {
        @JSProperty
        double getGuessesLog10();

        @JSProperty
        JSArrayReader<Match> getSequence();
    }

    private interface Match extends JSObject {
        @JSProperty
        String getPattern();

        @JSProperty
        String getToken();
    }

    @JSBody(params = "match", script = "return String(match.dictionaryName || '');")
    private static native String list(Match match);

    @JSBody(
            params = {"password", "own"},
            script = "return {password: password, own: own};")
    private static native JSObject question(String password, JSArray<JSString> own);
}
