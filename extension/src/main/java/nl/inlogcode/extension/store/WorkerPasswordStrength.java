package nl.inlogcode.extension.store;

import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.vault.slots.PasswordStrength;
import nl.inlogcode.extension.browser.Zxcvbn;

/** Judges passwords by zxcvbn-ts with Dutch words, in a worker (decision 0020). */
public final class WorkerPasswordStrength implements PasswordStrength {
    private final Zxcvbn zxcvbn = new Zxcvbn();

    @Override
    public Optional<Estimate> of(String password, List<String> own) {
        var judgement = zxcvbn.check(password, own);
        return judgement.isPresent()
                ? Optional.of(
                        new Estimate(judgement.get().guessesLog10(), weaknessOf(judgement.get())))
                : Optional.empty();
    }

    private static Weakness weaknessOf(Zxcvbn.Judgement judgement) {
        return switch (judgement.pattern()) {
            case "dictionary" -> weaknessIn(judgement.list());
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

    /** Ends the worker. */
    public void end() {
        zxcvbn.end();
    }
}
