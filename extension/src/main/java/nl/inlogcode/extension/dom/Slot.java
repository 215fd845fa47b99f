package nl.inlogcode.extension.dom;

import java.util.function.Function;

/**
 * A place in the page that shows a value, and is built anew only when the value is another one. So
 * nothing that the user is in the middle of is thrown away.
 *
 * @param <T> a value with equals
 */
public final class Slot<T> {
    private final Markup place;
    private final Function<T, Markup> build;
    private T shown;

    public Slot(Markup place, Function<T, Markup> build) {
        this.place = place;
        this.build = build;
    }

    /**
     * @return true if it was built anew
     */
    public boolean show(T value) {
        if (value.equals(shown)) {
            return false;
        }
        shown = value;
        place.clear().add(build.apply(value));
        return true;
    }
}
