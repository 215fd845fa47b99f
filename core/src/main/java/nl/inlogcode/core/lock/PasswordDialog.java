package nl.inlogcode.core.lock;

import java.util.Optional;
import nl.inlogcode.core.settings.Dialog;

/** What the section of the password asks. */
public sealed interface PasswordDialog extends Dialog {
    /** What came of the last try. One sentence each in every locale: {@code password_<name>}. */
    enum Problem {
        /** Too few characters: whoever has the file tries them all. */
        TOO_SHORT,
        /** Digits only, and few: the same. */
        PIN,
        /** Guessed within seconds. */
        COMMON,
        /** The second time something else was typed. */
        DIFFERENT,
        /** It is neither the password nor the recovery code that there is now. */
        WRONG_CURRENT,
        /** This machine cannot compute it: too little memory. */
        TOO_LITTLE_MEMORY
    }

    /** The same with what came of it. */
    PasswordDialog with(Problem problem);

    /** The same with nothing to say: the user stopped it. */
    PasswordDialog stopped();

    /** The same while it is being done, which takes a few seconds. */
    PasswordDialog tried();

    boolean working();

    Optional<Problem> problem();

    /**
     * Which password it shall be.
     *
     * @param change there is one, which has to be typed first
     */
    record Choose(boolean change, boolean working, Optional<Problem> problem)
            implements PasswordDialog {
        @Override
        public Choose with(Problem newProblem) {
            return new Choose(change, false, Optional.of(newProblem));
        }

        @Override
        public Choose stopped() {
            return new Choose(change, false, Optional.empty());
        }

        @Override
        public Choose tried() {
            return new Choose(change, true, Optional.empty());
        }
    }

    /** Whether the password shall go. */
    record Remove(boolean working, Optional<Problem> problem) implements PasswordDialog {
        @Override
        public Remove with(Problem newProblem) {
            return new Remove(false, Optional.of(newProblem));
        }

        @Override
        public Remove stopped() {
            return new Remove(false, Optional.empty());
        }

        @Override
        public Remove tried() {
            return new Remove(true, Optional.empty());
        }
    }
}
