package nl.inlogcode.e2e.gallery;

import java.util.List;
import nl.inlogcode.e2e.journey.Inlogcode;

/** In which browsers that is tried which takes minutes in each. */
public final class InWhich {
    private InWhich() {}

    /** True with {@code -Dinlogcode.everywhere=true}. */
    static boolean everywhere() {
        return Boolean.getBoolean("inlogcode.everywhere");
    }

    /** Chromium; both with {@code -Dinlogcode.everywhere=true}. */
    public static List<Inlogcode> browsers() {
        return everywhere() ? List.of(Inlogcode.values()) : List.of(Inlogcode.CHROMIUM);
    }
}
