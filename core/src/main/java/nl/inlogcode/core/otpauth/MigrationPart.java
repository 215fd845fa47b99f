package nl.inlogcode.core.otpauth;

import java.util.List;

/**
 * What one QR code of Google Authenticator's export holds. An export of more than ten accounts or
 * so is a row of such codes, which the phone shows one after the other.
 *
 * @param entries in the order of the export; may be none
 * @param count how many codes the export has, 1 to {@value #MAX_PARTS}
 * @param index which of them this is, from 0
 * @param batch the same number in all codes of one export; says nothing else
 */
public record MigrationPart(List<MigrationEntry> entries, int count, int index, int batch) {
    public static final int MAX_PARTS = 100;

    /** The most accounts that are read from one code; Google's app puts ten into one. */
    public static final int MAX_ENTRIES = 100;

    public MigrationPart {
        entries = List.copyOf(entries);
        if (count < 1 || count > MAX_PARTS || index < 0 || index >= count) {
            throw new IllegalArgumentException("part " + index + " of " + count);
        }
    }
}
