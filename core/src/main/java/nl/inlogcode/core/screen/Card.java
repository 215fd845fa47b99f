package nl.inlogcode.core.screen;

import java.util.List;

/**
 * The one thing above the list that asks for attention. Each room has cards of its own; to the
 * shell they are all alike.
 */
public interface Card {
    /** The most accounts in one card; how many more there are is said. */
    int MOST_SHOWN = 20;

    /** Milliseconds that whoever is warned gets to read, before a yes counts. */
    long READING = 3000;

    /** Nothing asks for attention. */
    record None() implements Card {}

    /** What was found may hold accounts that can be added. */
    interface Found extends Card {
        /** Whether there is one. */
        boolean offers();
    }

    /** The first ones, as many as are shown. */
    static <T> List<T> first(List<T> all) {
        return all.size() <= MOST_SHOWN ? all : all.subList(0, MOST_SHOWN);
    }
}
