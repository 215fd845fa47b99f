package nl.inlogcode.core.vault;

import java.util.Optional;

/**
 * A site that gets an account's codes without a question.
 *
 * @param origin serialised as {@code https://host[:port]}
 * @param since seconds since 1970; 0 if nobody noted it
 * @param how it came to be one
 */
public record KnownSite(String origin, long since, How how) {
    /** How a site came to be known. */
    public enum How {
        /** The account was added there. */
        ENROLLED("enrolled"),
        /** The user said yes when a code was to go there. */
        SAID_YES("saidYes"),
        /** The user said yes, and that it is to be remembered, although it looked like another. */
        LOOK_ALIKE("lookAlike"),
        /** Another app's file named it. */
        IMPORTED("imported"),
        /** Release 0.1 did not note it. */
        UNKNOWN("unknown");

        private final String word;

        How(String word) {
            this.word = word;
        }

        /** As the document says it. */
        String word() {
            return word;
        }

        static Optional<How> of(String word) {
            for (var how : values()) {
                if (how.word.equals(word)) {
                    return Optional.of(how);
                }
            }
            return Optional.empty();
        }
    }

    /** A site of which nothing but its origin is known. */
    public static KnownSite unknown(String origin) {
        return new KnownSite(origin, 0, How.UNKNOWN);
    }
}
