package nl.inlogcode.e2e.journey;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How much is tried of what takes minutes: the ordinary run has a tenth of the rounds and a part of
 * the long lists, {@code ./test long} all of them, in every browser.
 */
public final class LongRun {
    private LongRun() {}

    /** True in {@code ./test long}, by {@code -Dinlogcode.long=true}. */
    public static boolean isOn() {
        return Boolean.getBoolean("inlogcode.long");
    }

    /** So many rounds: those of the ordinary run, or all. */
    public static int rounds(int ordinary, int all) {
        return isOn() ? all : ordinary;
    }

    /** Every other row for each browser, so that each is tried in one; all in the long run. */
    public static <T> List<T> half(Inlogcode product, List<T> all) {
        return every(2, product.ordinal(), all);
    }

    /** Every fourth row for each browser, another in each; all in the long run. */
    public static <T> List<T> quarter(Inlogcode product, List<T> all) {
        return every(4, product.ordinal() * 2, all);
    }

    /**
     * Every so many rows; all in the long run.
     *
     * @param first the first of them
     */
    public static <T> List<T> every(int step, int first, List<T> all) {
        return isOn()
                ? all
                : IntStream.range(0, all.size())
                        .filter(i -> i % step == first)
                        .mapToObj(all::get)
                        .toList();
    }

    /** Chromium; both in the long run. */
    public static List<Inlogcode> browsers() {
        return isOn() ? List.of(Inlogcode.values()) : List.of(Inlogcode.CHROMIUM);
    }
}
