package nl.inlogcode.e2e.gallery;

import java.util.List;
import nl.inlogcode.e2e.journey.Inlogcode;

/** In which browsers that is tried which takes minutes in each. */
public final class InWhich {
    private InWhich() {}

    /** Chromium; both with {@code -Dinlogcode.everywhere=true}. */
    public static List<Inlogcode> browsers() {
        return Boolean.getBoolean("inlogcode.everywhere")
                ? List.of(Inlogcode.values())
                : List.of(Inlogcode.CHROMIUM);
    }
}
