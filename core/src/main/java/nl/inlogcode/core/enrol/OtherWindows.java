package nl.inlogcode.core.enrol;

import nl.inlogcode.core.screen.Picture;

/** The user's other windows. */
public interface OtherWindows {
    /** Lets the user choose one, or the whole screen, and takes one picture of it. Blocks. */
    Taken take();

    /** What came of it. */
    sealed interface Taken {
        /** A picture; nothing is being recorded any more. */
        record Shot(Picture picture) implements Taken {}

        /** The user chose nothing, or the computer forbids it. */
        record NotChosen() implements Taken {}

        /** This browser cannot do it, or it broke down. */
        record Failed() implements Taken {}
    }
}
