package nl.inlogcode.core.qr;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The reader's passes one by one, in the order in which it makes them. */
public final class Passes {
    private Passes() {}

    /** What they are called. */
    public static List<String> names() {
        return Stream.concat(
                        ScreenPass.TABLE.stream().map(ScreenPass::name),
                        PhotoPass.TABLE.stream()
                                .map(pass -> "photo, " + pass.size() + ", " + pass.threshold()))
                .toList();
    }

    /**
     * Reads with some passes alone.
     *
     * @param chosen which of {@link #names} are made
     */
    public static QrReading read(Pixels pixels, Predicate<String> wanted, List<Integer> chosen) {
        return QrReader.read(
                pixels,
                wanted,
                pick(ScreenPass.TABLE, chosen, 0),
                pick(PhotoPass.TABLE, chosen, ScreenPass.TABLE.size()));
    }

    private static <T> List<T> pick(List<T> table, List<Integer> chosen, int first) {
        return IntStream.range(0, table.size())
                .filter(i -> chosen.contains(first + i))
                .mapToObj(table::get)
                .toList();
    }
}
