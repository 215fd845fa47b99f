package nl.inlogcode.core.qr;

import java.util.Optional;

/** The numbers by which codes label their bytes (ECI, AIM Inc. ITS/04-023), and what they mean. */
final class Labels {
    /** Of bytes without a label. */
    static final int NONE = -1;

    // Not numbers of the list: the modes of a code that have a set of their own.
    static final int KANJI = -2;
    static final int HANZI = -3;

    static final int CODE_PAGE_437 = 0;
    static final int LATIN_1 = 3;
    static final int UTF_8 = 26;
    static final int ASCII = 27;

    private Labels() {}

    /** A number's first like: several stand for one set. */
    static int usual(int label) {
        return switch (label) {
            case 1 -> LATIN_1;
            case 2 -> CODE_PAGE_437;
            default -> label;
        };
    }

    /**
     * The name of a set that the platform is to decode. Shift JIS, KS X 1001 and Latin 5 go by the
     * names of what Windows made of them: so browsers read them anyway.
     */
    static Optional<String> name(int label) {
        return switch (label) {
            case 4 -> Optional.of("iso-8859-2");
            case 5 -> Optional.of("iso-8859-3");
            case 6 -> Optional.of("iso-8859-4");
            case 7 -> Optional.of("iso-8859-5");
            case 8 -> Optional.of("iso-8859-6");
            case 9 -> Optional.of("iso-8859-7");
            case 10 -> Optional.of("iso-8859-8");
            case 11 -> Optional.of("windows-1254");
            case 12 -> Optional.of("iso-8859-10");
            case 13 -> Optional.of("windows-874");
            case 15 -> Optional.of("iso-8859-13");
            case 16 -> Optional.of("iso-8859-14");
            case 17 -> Optional.of("iso-8859-15");
            case 18 -> Optional.of("iso-8859-16");
            case KANJI, 20 -> Optional.of(ShiftJis.NAME);
            case 21 -> Optional.of("windows-1250");
            case 22 -> Optional.of("windows-1251");
            case 23 -> Optional.of("windows-1252");
            case 24 -> Optional.of("windows-1256");
            case 25 -> Optional.of("utf-16be");
            case 28 -> Optional.of("big5-hkscs");
            case HANZI, 29, 31, 32 -> Optional.of("gb18030");
            case 30 -> Optional.of("windows-949");
            case 33 -> Optional.of("utf-16le");
            default -> Optional.empty();
        };
    }
}
