package nl.inlogcode.extension.view.recovery;

import java.util.List;
import nl.inlogcode.core.recovery.RecoverySheetDialog.Slip;
import nl.inlogcode.core.vault.slots.RecoveryCode;
import nl.inlogcode.extension.browser.Words;

/** What is said of a code that was typed. */
final class SheetSlips {
    private static final int CHARACTERS = RecoveryCode.GROUPS * RecoveryCode.GROUP;

    private SheetSlips() {}

    /**
     * @throws IllegalArgumentException if nothing is wrong
     */
    static String of(Slip slip) {
        return switch (slip) {
            case Slip.Groups wrong ->
                    wrong.groups().size() == 1
                            ? Words.of(
                                    "sheet_wrong_group",
                                    String.valueOf((int) wrong.groups().get(0)))
                            : Words.of("sheet_wrong_groups", listed(wrong.groups()));
            case Slip.Length length ->
                    Words.of(
                            "sheet_wrong_length",
                            String.valueOf(CHARACTERS),
                            String.valueOf(length.characters()));
            case Slip.OtherCode() -> Words.of("sheet_other_code");
            case Slip.NoCamera() -> Words.of("sheet_no_camera");
            case Slip.CannotTell() -> Words.of("sheet_cannot_tell");
            case Slip.None() -> throw new IllegalArgumentException("nothing is wrong");
        };
    }

    private static String listed(List<Integer> groups) {
        var list = new StringBuilder();
        for (int i = 0; i < groups.size(); i++) {
            list.append(i == 0 ? "" : ", ").append((int) groups.get(i));
        }
        return list.toString();
    }
}
