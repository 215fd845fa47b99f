package nl.inlogcode.checks;

import java.util.Optional;

/** Says what differs. The vectors are public, so the values may be said. */
public final class Expect {
    private Expect() {}

    public static void same(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new IllegalStateException("expected " + expected + " but was " + actual);
        }
    }

    public static void yes(boolean holds) {
        same(true, holds);
    }

    public static void empty(Optional<?> actual) {
        if (actual.isPresent()) {
            throw new IllegalStateException("expected nothing but was " + actual);
        }
    }

    /** Expects an {@link IllegalArgumentException}: a bug of the caller is refused. */
    public static void refused(Check.Body body) {
        boolean thrown = false;
        try {
            body.run();
        } catch (IllegalArgumentException expected) {
            thrown = true;
        }
        same(true, thrown);
    }
}
