package nl.inlogcode.core.qr;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/** Reads the QR codes of a picture. */
public final class QrReader {
    private static final int WHITE = 255;
    private static final int BLACK = 0;

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
        var found = new ArrayList<QrCode>();
        // White belongs under transparent parts; but a page in dark mode may draw light modules
        // on nothing, and these show on black only.
        boolean complete = look(Grey.of(pixels, WHITE), wanted, outOfTime, found);
        if (complete && Grey.isTransparent(pixels) && !hasWanted(found, wanted)) {
            complete = look(Grey.of(pixels, BLACK), wanted, outOfTime, found);
        }
        return new QrReading(found, complete);
    }

    /** Reads any QR code, without a limit of time. */
    public static QrReading read(Pixels pixels) {
        return read(pixels, text -> true, () -> false);
    }

    private static boolean look(
            Grey grey, Predicate<String> wanted, BooleanSupplier outOfTime, List<QrCode> found) {
        for (var pass : Pass.TABLE) {
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
