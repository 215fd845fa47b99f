package nl.inlogcode.core.qr;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/** Reads the QR codes of a picture. */
public final class QrReader {
    /** The passes of a glance: how many of the table's first. */
    private static final int GLANCE = 1;

    private QrReader() {}

    /**
     * Tries one way of looking after the other until one finds a text that is wanted, or all were
     * tried.
     *
     * @param wanted says of a text whether it is what is looked for; what else is found on the way
     *     is reported as well
     * @param outOfTime asked between the steps of the work; true ends it
     */
    public static QrReading read(
            Pixels pixels, Predicate<String> wanted, BooleanSupplier outOfTime) {
        return read(pixels, Pass.TABLE, wanted, outOfTime);
    }

    /** Reads any QR code, without a limit of time. */
    public static QrReading read(Pixels pixels) {
        return read(pixels, text -> true, () -> false);
    }

    /**
     * Tries only the way that reads most codes: to find out which of many pictures is one.
     *
     * @return complete only if it found something
     */
    public static QrReading glance(Pixels pixels, BooleanSupplier outOfTime) {
        var codes = read(pixels, Pass.TABLE.subList(0, GLANCE), text -> true, outOfTime).codes();
        return new QrReading(codes, !codes.isEmpty());
    }

    private static QrReading read(
            Pixels pixels, List<Pass> passes, Predicate<String> wanted, BooleanSupplier outOfTime) {
        var found = new ArrayList<QrCode>();
        boolean complete = true;
        for (var ground : Ground.of(pixels)) {
            var grey = Grey.of(pixels, ground);
            complete = grey.isFlat() || look(grey, passes, wanted, outOfTime, found);
            if (!complete || hasWanted(found, wanted)) {
                break;
            }
        }
        return new QrReading(found, complete);
    }

    private static boolean look(
            Grey grey,
            List<Pass> passes,
            Predicate<String> wanted,
            BooleanSupplier outOfTime,
            List<QrCode> found) {
        for (var pass : passes) {
            if (!pass.suits(grey)) {
                continue;
            }
            if (outOfTime.getAsBoolean()) {
                return false;
            }
            merge(pass.read(grey, outOfTime), found);
            if (hasWanted(found, wanted)) {
                return true;
            }
        }
        return !outOfTime.getAsBoolean();
    }

    private static void merge(List<QrCode> more, List<QrCode> found) {
        for (var code : more) {
            boolean known = false;
            for (var other : found) {
                known |= other.text().equals(code.text());
            }
            if (!known) {
                found.add(code);
            }
        }
    }

    private static boolean hasWanted(List<QrCode> found, Predicate<String> wanted) {
        for (var code : found) {
            if (wanted.test(code.text())) {
                return true;
            }
        }
        return false;
    }
}
