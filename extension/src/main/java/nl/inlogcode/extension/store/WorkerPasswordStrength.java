package nl.inlogcode.extension.store;

import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.vault.PasswordStrength;
import nl.inlogcode.extension.browser.Zxcvbn;

/** Judges passwords by zxcvbn-ts with Dutch words, in a worker (decision 0020). */
public final class WorkerPasswordStrength implements PasswordStrength {
    private final Zxcvbn zxcvbn = new Zxcvbn();

    @Override
    public Optional<Estimate> of(String password, List<String> own) {
        var answer = zxcvbn.check(password, own).await();
        if (!answer.isGiven()) {
            return Optional.empty();
        }
        var sequence = answer.getValue().getSequence();
        int longest = 0;
        var weakness = Weakness.NONE;
        for (int i = 0; i < sequence.getLength(); i++) {
            var match = sequence.get(i);
            if (match.getToken().length() > longest) {
                longest = match.getToken().length();
                weakness = weaknessOf(match);
            }
        }
        return Optional.of(new Estimate(answer.getValue().getGuessesLog10(), weakness));
    }

    private static Weakness weaknessOf(Zxcvbn.Match match) {
        return switch (match.getPattern()) {
            case "dictionary" ->
                    switch (Zxcvbn.list(match)) {
                        case "passwords" -> Weakness.COMMON;
                        case "names" -> Weakness.NAME;
                        case "userInputs" -> Weakness.OWN;
                        default -> Weakness.WORD;
                    };
            case "spatial" -> Weakness.KEYBOARD;
            case "repeat" -> Weakness.REPEAT;
            case "sequence" -> Weakness.SEQUENCE;
            case "date", "regex" -> Weakness.DATE;
            default -> Weakness.NONE;
        };
    }

    /** Ends the worker. */
    public void end() {
        zxcvbn.end();
    }
}
