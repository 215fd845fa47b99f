package nl.inlogcode.bench.qr;

import java.util.List;
import nl.inlogcode.core.qr.Pixels;
import nl.inlogcode.core.qr.QrCode;
import nl.inlogcode.core.qr.QrReader;
import nl.inlogcode.e2e.qr.JvmCharacterSets;

/** Ours, asked as the scan worker asks it: for accounts, in the popup's time. */
final class OurReader implements Reader {
    /** Milliseconds; the popup's own. */
    static final int BUDGET = 5000;

    private static final List<String> SCHEMES = List.of("otpauth:", "otpauth-migration:");

    @Override
    public String name() {
        return "inlogcode";
    }

    @Override
    public Reading read(Pixels pixels) {
        long end = System.currentTimeMillis() + BUDGET;
        var reading =
                QrReader.read(
                        pixels,
                        OurReader::isAccount,
                        () -> System.currentTimeMillis() >= end,
                        new JvmCharacterSets());
        return new Reading(reading.codes().stream().map(QrCode::text).toList(), reading.complete());
    }

    private static boolean isAccount(String text) {
        return SCHEMES.stream()
                .anyMatch(scheme -> text.regionMatches(true, 0, scheme, 0, scheme.length()));
    }
}
