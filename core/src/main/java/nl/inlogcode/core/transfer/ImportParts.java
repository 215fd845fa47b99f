package nl.inlogcode.core.transfer;

import java.util.ArrayList;
import java.util.List;
import nl.inlogcode.core.codec.Ascii;
import nl.inlogcode.core.otpauth.MigrationPart;

/**
 * Which QR codes of one export were seen, in whatever order. Holds no account and nothing of one.
 *
 * @param batch the export's number
 * @param count how many codes it has; 0 if none was seen yet
 * @param seen the numbers of those seen, from 1, ascending
 */
public record ImportParts(int batch, int count, List<Integer> seen) {
    public static final ImportParts NONE = new ImportParts(0, 0, List.of());

    public ImportParts {
        seen = List.copyOf(seen);
    }

    /** With this one too; a part of another export begins anew. */
    public ImportParts with(MigrationPart part) {
        boolean same = part.batch() == batch && part.count() == count;
        var numbers = new ArrayList<Integer>();
        for (int number = 1; number <= part.count(); number++) {
            if (number == part.index() + 1 || same && seen.contains(number)) {
                numbers.add(number);
            }
        }
        return new ImportParts(part.batch(), part.count(), numbers);
    }

    /** The numbers of those not seen yet, from 1, ascending. */
    public List<Integer> missing() {
        var missing = new ArrayList<Integer>();
        for (int number = 1; number <= count; number++) {
            if (!seen.contains(number)) {
                missing.add(number);
            }
        }
        return missing;
    }

    /** As {@link #parse} reads it: whole numbers, each with a space behind it. */
    String print() {
        var text = new StringBuilder();
        text.append(batch).append(' ').append(count).append(' ');
        for (int number : seen) {
            text.append(number).append(' ');
        }
        return text.toString();
    }

    /** Reads a note; one that cannot be read says no more than one that is absent. */
    static ImportParts parse(String text) {
        var numbers = new ArrayList<Integer>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != ' ') {
                continue;
            }
            if (!isNumber(text.substring(start, i)) || numbers.size() > MigrationPart.MAX_PARTS) {
                return NONE;
            }
            numbers.add(Integer.parseInt(text.substring(start, i)));
            start = i + 1;
        }
        if (start < text.length()
                || numbers.size() < 2
                || numbers.get(1) < 1
                || numbers.get(1) > MigrationPart.MAX_PARTS) {
            return NONE;
        }
        return new ImportParts(numbers.get(0), numbers.get(1), numbers.subList(2, numbers.size()));
    }

    /** True for what {@code Integer.parseInt} takes as we print it. */
    private static boolean isNumber(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        for (int i = start; i < text.length(); i++) {
            if (!Ascii.isDigit(text.charAt(i))) {
                return false;
            }
        }
        int digits = text.length() - start;
        // Ten digits may be too many for an int: compared as text, which they are as long as.
        return digits > 0
                && digits <= 10
                && (digits < 10 || text.substring(start).compareTo("2147483648") < 0);
    }
}
