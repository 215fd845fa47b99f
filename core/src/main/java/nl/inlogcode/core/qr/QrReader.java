package nl.inlogcode.core.qr;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/** Reads the QR codes of a picture. */
public final class QrReader {
    private final Predicate<String> wanted;
    private final BooleanSupplier outOfTime;
    private final CharacterSets sets;
    private final Predicate<String> passes;
    private final List<QrCode> found = new ArrayList<>();

    /** True if each corner that the first passes saw belongs to a code that was read. */
    private boolean allRead;

    private QrReader(
            Predicate<String> wanted,
            BooleanSupplier outOfTime,
            CharacterSets sets,
            Predicate<String> passes) {
        this.wanted = wanted;
        this.outOfTime = outOfTime;
        this.sets = sets;
        this.passes = passes;
    }

    /**
     * Tries one way of looking after the other until one finds a text that is wanted, or all were
     * tried: first those for screens, then those for photographs.
     *
     * @param wanted says of a text whether it is what is looked for; what else is found on the way
     *     is reported as well
     * @param outOfTime asked between the steps of the work; true ends it
     * @param sets what texts may be written in
     */
    public static QrReading read(
            Pixels pixels,
            Predicate<String> wanted,
            BooleanSupplier outOfTime,
            CharacterSets sets) {
        return read(pixels, wanted, outOfTime, sets, pass -> true);
    }

    /** Reads any QR code, without a limit of time and without the platform's character sets. */
    public static QrReading read(Pixels pixels) {
        return read(pixels, text -> true, () -> false, CharacterSets.NONE);
    }

    /**
     * Tries only the ways that read most codes: to find out which of many pictures is one.
     *
     * @return complete only if it found something
     */
    public static QrReading glance(Pixels pixels, BooleanSupplier outOfTime, CharacterSets sets) {
        var first = passes().subList(0, ScreenPass.ALWAYS);
        var codes = read(pixels, text -> true, outOfTime, sets, first::contains).codes();
        return new QrReading(codes, !codes.isEmpty(), false);
    }

    /** The names of the passes, in their order. */
    public static List<String> passes() {
        var names = new ArrayList<String>();
        for (var pass : ScreenPass.TABLE) {
            names.add(pass.name());
        }
        for (var pass : PhotoPass.TABLE) {
            names.add(pass.name());
        }
        return names;
    }

    /**
     * The same with some of the passes only: for measuring what each of them is worth.
     *
     * @param passes says of a pass' name whether it is to be made
     */
    public static QrReading read(
            Pixels pixels,
            Predicate<String> wanted,
            BooleanSupplier outOfTime,
            CharacterSets sets,
            Predicate<String> passes) {
        return new QrReader(wanted, outOfTime, sets, passes).readAll(pixels);
    }

    private QrReading readAll(Pixels pixels) {
        boolean complete = true;
        var views = new ArrayList<Views>();
        var readers = new ArrayList<ScreenReader>();
        for (var ground : Ground.of(pixels)) {
            var view = new Views(pixels, ground.shade());
            views.add(view);
            readers.add(new ScreenReader(view));
        }
        for (var reader : readers) {
            complete = complete && (hasWanted() || readScreen(reader));
        }
        for (var view : views) {
            complete = complete && (hasWanted() || allRead || readPhoto(view));
        }
        return new QrReading(found, complete, found.isEmpty() && isPartIn(readers));
    }

    private static boolean isPartIn(List<ScreenReader> readers) {
        for (var reader : readers) {
            if (reader.hasPart()) {
                return true;
            }
        }
        return false;
    }

    private boolean readScreen(ScreenReader reader) {
        int made = 0;
        for (var pass : ScreenPass.TABLE) {
            if (isEnough(reader, made)) {
                return true;
            }
            // A page with a clean code of somebody else, and no corner of any other.
            allRead |= made == ScreenPass.CLEAN && !found.isEmpty() && !reader.hasCorners();
            made++;
            if ((!allRead || pass == ScreenPass.FAINT) && passes.test(pass.name())) {
                boolean complete = !outOfTime.getAsBoolean() && reader.look(pass, outOfTime);
                merge(reader.found());
                if (!complete) {
                    return hasWanted();
                }
            }
        }
        return true;
    }

    /** True if what is wanted was found, and no corner of another code was seen. */
    private boolean isEnough(ScreenReader reader, int made) {
        return hasWanted()
                && made >= ScreenPass.ALWAYS
                && (made >= ScreenPass.OTHERS || !reader.hasCornersOfAnother());
    }

    private boolean readPhoto(Views views) {
        for (var pass : PhotoPass.TABLE) {
            if (hasWanted()) {
                return true;
            }
            if (outOfTime.getAsBoolean()) {
                return false;
            }
            if (passes.test(pass.name())) {
                merge(pass.look(views, outOfTime));
            }
        }
        return hasWanted() || !outOfTime.getAsBoolean();
    }

    private void merge(List<Located> more) {
        for (var located : more) {
            var code = located.code(sets);
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
