package nl.inlogcode.core.recovery;

import java.util.List;
import nl.inlogcode.core.settings.Dialog;

/** What the section of the recovery sheet asks, does and says. */
public sealed interface RecoverySheetDialog extends Dialog {
    /** Whether a new sheet shall replace the one there is. */
    record Replace() implements RecoverySheetDialog {}

    /** The vault is getting its new code. */
    record Working() implements RecoverySheetDialog {}

    /** To print or save the sheet. */
    record Print(RecoverySheet.Content sheet) implements RecoverySheetDialog {}

    /** To type the code back from the sheet. */
    record Prove(RecoverySheet.Content sheet, Slip slip) implements RecoverySheetDialog {}

    /** To hold the sheet before the camera. */
    record Scan(RecoverySheet.Content sheet) implements RecoverySheetDialog {}

    /** The sheet works. */
    record Proved() implements RecoverySheetDialog {}

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
