package nl.inlogcode.core.screen;

/** The computer's camera. */
public interface Camera {
    /** Switches it on; the browser asks the user first. Blocks until that is answered. */
    Start start();

    /** What came of switching it on. */
    sealed interface Start {
        /** It is on. */
        record On(Feed feed) implements Start {}

        /** It is not. */
        record Refused(Cause cause) implements Start {}
    }

    /** Why there is no picture. */
    enum Cause {
        /** The computer has no camera, or shows none to the browser. */
        NONE,
        /** The user or the computer's settings said no. */
        DENIED,
        /** It is there, and another program has it. */
        BUSY,
        FAILED;

        /**
         * By the name of the browser's error (Media Capture and Streams, section 10.2).
         *
         * @param error such as "NotFoundError"
         */
        public static Cause of(String error) {
            return switch (error) {
                // Nothing fits what was asked, or this browser has no such thing at all.
                case "NotFoundError", "OverconstrainedError", "TypeError" -> NONE;
                case "NotAllowedError", "SecurityError" -> DENIED;
                case "NotReadableError", "AbortError" -> BUSY;
                default -> FAILED;
            };
        }
    }

    /** A camera that is on. */
    interface Feed {
        /**
         * Reads what it sees now; {@link PictureResult.Failed} if it gives no more pictures.
         * Blocks.
         *
         * @param milliseconds that this may take
         */
        PictureResult look(int milliseconds);

        /** Switches it off. May be called again. */
        void stop();
    }
}
