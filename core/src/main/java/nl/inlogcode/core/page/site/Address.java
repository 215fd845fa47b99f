package nl.inlogcode.core.page.site;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with an address of a site that is known by another one. */
final class Address {
    private Address() {}

    /** Empty if it is as safe as the known one. */
    static List<LookAlikeReason> reasons(Origin here, Origin known) {
        var reasons = new ArrayList<LookAlikeReason>();
        if (here.scheme().equals("http") && known.scheme().equals("https")) {
            reasons.add(LookAlikeReason.HTTP);
        }
        if (here.port() != known.port() && (here.port() >= 0 || sameHost(here, known))) {
            reasons.add(LookAlikeReason.OTHER_PORT);
        }
        if (here.host().endsWith(".") && !known.host().endsWith(".")) {
            reasons.add(LookAlikeReason.TRAILING_DOT);
        }
        return reasons;
    }

    private static boolean sameHost(Origin here, Origin known) {
        return here.host().equals(known.host());
    }
}
