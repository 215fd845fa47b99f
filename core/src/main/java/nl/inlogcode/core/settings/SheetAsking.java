package nl.inlogcode.core.settings;

import java.util.List;

/** What the section of the recovery sheet asks, does and says. */
public sealed interface SheetAsking extends Asking {
    /** Whether a new sheet shall replace the one there is. */
    record Replace() implements SheetAsking {}

    /** The vault is getting its new code. */
    record Working() implements SheetAsking {}

    /** To print or save the sheet. */
    record Print(Sheet.Content sheet) implements SheetAsking {}

    /** To type the code back from the sheet. */
    record Prove(Sheet.Content sheet, Slip slip) implements SheetAsking {}

    /** To hold the sheet before the camera. */
    record Scan(Sheet.Content sheet) implements SheetAsking {}

    /** The sheet works. */
    record Proved() implements SheetAsking {}

    /** What was wrong with what was typed. */
    sealed interface Slip {
        record None() implements Slip {}

        /** These groups are mistyped, from 1. */
        record Groups(List<Integer> groups) implements Slip {
            public Groups {
                groups = List.copyOf(groups);
            }
        }

        /** So many characters, and a code has 40. */
        record Length(int characters) implements Slip {}

        /** A code, but not this one. */
        record OtherCode() implements Slip {}

        /** The camera gave no picture, or no code. */
        record NoCamera() implements Slip {}

        /** The stores did not answer. */
        record CannotTell() implements Slip {}
    }
}
