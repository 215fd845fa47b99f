package nl.inlogcode.core.qr;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/** Reads the QR codes of a picture. */
public final class QrReader {
    private final Predicate<String> wanted;
    private final BooleanSupplier outOfTime;
    private final List<QrCode> found = new ArrayList<>();

    private QrReader(Predicate<String> wanted, BooleanSupplier outOfTime) {
        this.wanted = wanted;
        this.outOfTime = outOfTime;
    }

    /**
     * Tries one way of looking after the other until one finds a text that is wanted, or all were
     * tried: first those for screens, then those for photographs.
     *
     * @param wanted says of a text whether it is what is looked for; what else is found on the way
     *     is reported as well
     * @param outOfTime asked between the steps of the work; true ends it
     */
    public static QrReading read(
            Pixels pixels, Predicate<String> wanted, BooleanSupplier outOfTime) {
        return new QrReader(wanted, outOfTime).read(pixels, ScreenPass.TABLE, PhotoPass.TABLE);
    }

    /** Reads any QR code, without a limit of time. */
    public static QrReading read(Pixels pixels) {
        return read(pixels, text -> true, () -> false);
    }

    /**
     * Tries only the ways that read most codes: to find out which of many pictures is one.
     *
     * @return complete only if it found something
     */
    public static QrReading glance(Pixels pixels, BooleanSupplier outOfTime) {
        var passes = ScreenPass.TABLE.subList(0, ScreenPass.ALWAYS);
        var codes = new QrReader(text -> true, outOfTime).read(pixels, passes, List.of()).codes();
        return new QrReading(codes, !codes.isEmpty());
    }

    /** Tries those ways alone: for the benchmark, which tells what each of them adds. */
    static QrReading read(
            Pixels pixels,
            Predicate<String> wanted,
            List<ScreenPass> screen,
            List<PhotoPass> photo) {
        return new QrReader(wanted, () -> false).read(pixels, screen, photo);
    }

    private QrReading read(Pixels pixels, List<ScreenPass> screen, List<PhotoPass> photo) {
        boolean complete = true;
        var grounds = Ground.of(pixels);
        for (var ground : grounds) {
            complete = complete && !hasWanted() ? asScreen(pixels, ground, screen) : complete;
        }
        for (var ground : grounds) {
            complete = complete && !hasWanted() ? asPhoto(pixels, ground, photo) : complete;
        }
        return new QrReading(found, complete);
    }

    private boolean asScreen(Pixels pixels, Ground ground, List<ScreenPass> passes) {
        var reader = new ScreenReader(new Views(pixels, ground.shade()));
        int made = 0;
        boolean complete = true;
        for (var pass : passes) {
            if (hasWanted() && made >= ScreenPass.ALWAYS) {
                break;
            }
            complete = !outOfTime.getAsBoolean() && reader.look(pass, outOfTime);
            merge(reader.found());
            if (!complete) {
                break;
            }
            made++;
        }
        return complete || hasWanted();
    }

    private boolean asPhoto(Pixels pixels, Ground ground, List<PhotoPass> passes) {
        var grey = Grey.of(pixels, ground);
        for (var pass : passes) {
            if (hasWanted() || grey.isFlat()) {
                break;
            }
            if (pass.suits(grey)) {
                if (outOfTime.getAsBoolean()) {
                    return false;
                }
                merge(pass.read(grey, outOfTime));
            }
        }
        return hasWanted() || !outOfTime.getAsBoolean();
    }

    private void merge(List<QrCode> more) {
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

    private boolean hasWanted() {
        for (var code : found) {
            if (wanted.test(code.text())) {
                return true;
            }
        }
        return false;
    }
}
