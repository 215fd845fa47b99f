package nl.inlogcode.core.codec;

/** What stands between groups of characters without meaning anything. */
public final class Dashes {
    /** Hyphens and dashes of Unicode's class Pd, soft hyphen, hyphen bullet and minus signs. */
    private static final String ALL =
            "-\u00AD\u058A\u05BE\u1400\u1806\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u207B\u208B"
                    + "\u2212\u2E17\u2E1A\u2E3A\u2E3B\u2E40\u2E5D\u301C\u3030\u30A0\uFE31\uFE32"
                    + "\uFE58\uFE63\uFF0D";

    private Dashes() {}

    public static boolean isDash(char c) {
        return ALL.indexOf(c) >= 0;
    }
}
