package nl.inlogcode.extension.browser;

import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.vault.slots.PasswordStrength;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSString;

/**
 * The estimator of passwords, zxcvbn-ts with Dutch words, in a worker: it and its words are read
 * when the first password is judged (decision 0020). Asked one at a time; calls block.
 */
public final class Zxcvbn implements PasswordStrength {
    private static final String SCRIPT = "strength-start.js";

    private final ModuleWorker worker = new ModuleWorker(SCRIPT);

    @Override
    public Optional<Estimate> of(String password, List<String> own) {
        var words = new JSArray<JSString>();
        for (var word : own) {
            words.push(JSString.valueOf(word));
        }
        var answer = Pending.of(worker.<Result>ask(question(password, words))).await();
        return answer.isGiven()
                ? Optional.of(
                        new Estimate(
                                answer.getValue().getGuessesLog10(),
                                weaknessOf(answer.getValue().getSequence())))
                : Optional.empty();
    }

    /** By what the longest part of the password is taken for. */
    private static Weakness weaknessOf(JSArrayReader<Match> sequence) {
        var weakness = Weakness.NONE;
        int longest = 0;
        for (int i = 0; i < sequence.getLength(); i++) {
            var match = sequence.get(i);
            if (match.getToken().length() > longest) {
                longest = match.getToken().length();
                weakness = weaknessOf(match);
            }
        }
        return weakness;
    }

    private static Weakness weaknessOf(Match match) {
        return switch (match.getPattern()) {
            case "dictionary" -> weaknessIn(list(match));
            case "spatial" -> Weakness.KEYBOARD;
            case "repeat" -> Weakness.REPEAT;
            case "sequence" -> Weakness.SEQUENCE;
            case "date", "regex" -> Weakness.DATE;
            default -> Weakness.NONE;
        };
    }

    private static Weakness weaknessIn(String list) {
        return switch (list) {
            case "passwords" -> Weakness.COMMON;
            case "names" -> Weakness.NAME;
            case "userInputs" -> Weakness.OWN;
            default -> Weakness.WORD;
        };
    }

    /** Ends the worker: what it was told is gone. */
    public void end() {
        worker.end();
    }

    private interface Result extends JSObject {
        /** The decimal logarithm of the number of guesses. */
        @JSProperty
        double getGuessesLog10();

        @JSProperty
        JSArrayReader<Match> getSequence();
    }

    private interface Match extends JSObject {
        /** dictionary, spatial, repeat, sequence, date, regex, bruteforce, … */
        @JSProperty
        String getPattern();

        @JSProperty
        String getToken();
    }

    /** Where a part of pattern dictionary was found: passwords, words, names or userInputs. */
    @JSBody(params = "match", script = "return String(match.dictionaryName || '');")
    private static native String list(Match match);

    @JSBody(
            params = {"password", "own"},
            script = "return {password: password, own: own};")
    private static native JSObject question(String password, JSArray<JSString> own);
}
