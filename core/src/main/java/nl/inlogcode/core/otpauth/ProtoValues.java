package nl.inlogcode.core.otpauth;

import java.util.Arrays;

/**
 * The fields of a message that occur at most once, by their numbers. The wire format lets the last
 * of several win; here they contradict each other unless they are equal.
 */
final class ProtoValues {
    private final ProtoMessage message;
    private boolean contradicts;
    private boolean mistyped;

    ProtoValues(ProtoMessage message) {
        this.message = message;
    }

    /** True if a value that was asked for is of another type, or is there twice and differs. */
    boolean broken() {
        return contradicts || mistyped;
    }

    boolean contradicts() {
        return contradicts;
    }

    /** A number; 0 if it is absent, which is how the format writes 0. */
    long whole(int number) {
        long value = 0;
        boolean seen = false;
        for (var field : message.fields()) {
            if (field.number() == number && field instanceof ProtoMessage.Whole whole) {
                contradicts |= seen && whole.value() != value;
                value = whole.value();
                seen = true;
            } else {
                mistyped |= field.number() == number;
            }
        }
        return value;
    }

    /** Bytes; none if they are absent. */
    byte[] bytes(int number) {
        var value = new byte[0];
        boolean seen = false;
        for (var field : message.fields()) {
            if (field.number() == number && field instanceof ProtoMessage.Blob blob) {
                contradicts |= seen && !Arrays.equals(blob.bytes(), value);
                value = blob.bytes();
                seen = true;
            } else {
                mistyped |= field.number() == number;
            }
        }
        return value;
    }
}
