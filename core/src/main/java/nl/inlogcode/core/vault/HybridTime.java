package nl.inlogcode.core.vault;

import java.util.Optional;
import nl.inlogcode.core.codec.Ascii;

/**
 * When something was changed, so that two copies of a vault can be merged later: a hybrid logical
 * clock (Kulkarni and others, 2014). 48 bits of milliseconds since 1970, 16 of a counter, 32 of the
 * device, as 24 lower-case hex digits: whichever text is greater is later.
 */
public record HybridTime(String text) implements Comparable<HybridTime> {
    static final int LENGTH = 24;

    /** Where the counter begins, and the device. */
    private static final int COUNTER = 12;

    private static final int DEVICE = 16;

    private static final long MAX_MILLIS = (1L << 48) - 1;
    private static final int MAX_COUNTER = (1 << 16) - 1;

    public static Optional<HybridTime> parse(String text) {
        if (text.length() != LENGTH) {
            return Optional.empty();
        }
        for (int i = 0; i < LENGTH; i++) {
            char c = text.charAt(i);
            if (!Ascii.isDigit(c) && !(c >= 'a' && c <= 'f')) {
                return Optional.empty();
            }
        }
        return Optional.of(new HybridTime(text));
    }

    /**
     * The time of a change: now, but later than everything before, even where a clock went back.
     *
     * @param before the latest that the copy holds
     * @param millis since 1970
     * @param device 8 hex digits that differ from those of other copies
     */
    public static HybridTime after(Optional<HybridTime> before, long millis, String device) {
        long last = before.isPresent() ? before.get().millis() : -1;
        long time = Math.max(0, Math.min(millis, MAX_MILLIS));
        long counter = 0;
        if (time <= last) {
            time = last;
            counter = before.get().counter() + 1;
        }
        if (counter > MAX_COUNTER) {
            counter = time < MAX_MILLIS ? 0 : MAX_COUNTER;
            time = Math.min(time + 1, MAX_MILLIS);
        }
        return new HybridTime(hex(time, COUNTER) + hex(counter, DEVICE - COUNTER) + device);
    }

    /** Since 1970. */
    long millis() {
        return number(0, COUNTER);
    }

    private long counter() {
        return number(COUNTER, DEVICE);
    }

    private long number(int from, int to) {
        long value = 0;
        for (int i = from; i < to; i++) {
            value = value << 4 | Ascii.hexValue(text.charAt(i));
        }
        return value;
    }

    private static String hex(long value, int digits) {
        var hex = new StringBuilder(digits);
        for (int i = digits - 1; i >= 0; i--) {
            hex.append(Ascii.hexDigit((int) (value >> 4 * i & 15)));
        }
        return hex.toString();
    }

    @Override
    public int compareTo(HybridTime other) {
        return text.compareTo(other.text);
    }
}
