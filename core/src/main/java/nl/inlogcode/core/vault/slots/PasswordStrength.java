package nl.inlogcode.core.vault.slots;

import java.util.List;
import java.util.Optional;

/** Estimates how many guesses a password takes. Calls may block on promises. */
public interface PasswordStrength {
    /**
     * @param own words that belong to the user or to this product, which an attacker tries first
     * @return empty if it cannot be estimated here
     */
    Optional<Estimate> of(String password, List<String> own);

    /**
     * How many guesses, and what makes it easy.
     *
     * @param guessesLog10 the decimal logarithm of the number of guesses; 0 for none
     */
    record Estimate(double guessesLog10, Weakness weakness) {}

    /** What the largest part of a password is, for one who guesses. */
    enum Weakness {
        /** On the lists of passwords that many people use. */
        COMMON,
        /** A word, also with letters exchanged for digits. */
        WORD,
        /** A first name. */
        NAME,
        /** The user's own, or the product's name. */
        OWN,
        /** Keys next to each other. */
        KEYBOARD,
        /** Said twice or more. */
        REPEAT,
        /** As in abcd or 4567. */
        SEQUENCE,
        /** A date or a year. */
        DATE,
        /** Nothing that is known. */
        NONE
    }
}
