package nl.inlogcode.core.page.site;

/** How alike a label is to a known name. */
enum Likeness {
    /** The same letters. */
    SAME,
    /** The known name with more around it, or most of it. */
    HOLDS,
    /** Other letters that look the same. */
    LOOKS_SAME,
    /** Other letters that look like the known name, with more around it. */
    LOOKS_HOLDING,
    /** A letter or two differ, or only dashes. */
    NEAR,
    NONE;

    /** A name from this length on is no accident inside another one. */
    static final int LONG = 5;

    /** A name from this length on may be cut and still be known. */
    private static final int CUTTABLE = 6;

    /** One letter may differ in a name of this length, two in one of twice as many. */
    private static final int NEARABLE = 4;

    static Likeness of(String label, String name) {
        if (label.equals(name)) {
            return SAME;
        }
        if (holds(label, name) || label.length() >= CUTTABLE && isMostOf(name, label)) {
            return HOLDS;
        }
        var bones = Skeleton.of(label);
        var nameBones = Skeleton.of(name);
        if (bones.equals(nameBones)) {
            return LOOKS_SAME;
        }
        if (holds(bones, nameBones)) {
            return LOOKS_HOLDING;
        }
        return isNear(label, name) || isNear(bones, nameBones) ? NEAR : NONE;
    }

    private static boolean holds(String label, String name) {
        return Brands.holds(label, name)
                || name.length() >= LONG && label.contains(name)
                || name.length() == NEARABLE && (label.startsWith(name) || label.endsWith(name));
    }

    /** Seven tenths: "krachtplan" of "mijnkrachtplan", not "kracht" of "krachtplan". */
    private static boolean isMostOf(String name, String label) {
        return label.length() * 10 >= name.length() * 7 && name.contains(label);
    }

    private static boolean isNear(String label, String name) {
        var one = Brands.undotted(label);
        var other = Brands.undotted(name);
        int most = other.length() >= 2 * NEARABLE ? 2 : other.length() >= NEARABLE ? 1 : 0;
        return one.equals(other) && other.length() >= NEARABLE
                || EditDistance.of(one, other, most) <= most && most > 0;
    }
}
