package nl.inlogcode.core.page.site;

import java.util.ArrayList;
import java.util.List;

/** How a host of another site imitates a known one. */
final class LookAlikes {
    private final Host here;
    private final boolean[] found = new boolean[LookAlikeReason.values().length];

    private LookAlikes(Host here) {
        this.here = here;
    }

    /** Empty if it looks like no imitation. In the order of the enum. */
    static List<LookAlikeReason> reasons(Host here, Host known) {
        if (known.address()) {
            return List.of();
        }
        var alike = new LookAlikes(here);
        alike.compareDomain(known);
        for (var brand : Brands.of(known)) {
            alike.compareRented(brand);
            alike.compareSubdomains(brand);
        }
        alike.lookAtScripts();
        var reasons = new ArrayList<LookAlikeReason>();
        for (var reason : LookAlikeReason.values()) {
            if (alike.found[reason.ordinal()]) {
                reasons.add(reason);
            }
        }
        return reasons;
    }

    private void add(LookAlikeReason reason) {
        found[reason.ordinal()] = true;
    }

    /** The known domain, dot and all, anywhere before this one's own suffix. */
    private void compareDomain(Host known) {
        var text = here.registrable() ? here.before() + here.rented() : here.name();
        text = Punycode.toUnicode(text);
        var domain = Punycode.toUnicode(known.domain());
        boolean plain = Brands.holds(text, domain) || Brands.holds(text, dashed(domain));
        boolean alike =
                Brands.holds(Skeleton.of(text), Skeleton.of(domain))
                        || Brands.holds(Skeleton.of(text), dashed(Skeleton.of(domain)));
        // A known name without a dot, such as localhost, is no domain that could be put in front.
        if (domain.indexOf('.') >= 0 && (plain || alike)) {
            add(LookAlikeReason.SUFFIX_TRICK);
            if (!plain) {
                add(LookAlikeReason.CONFUSABLE);
            }
        }
    }

    private static String dashed(String domain) {
        return domain.replace('.', '-');
    }

    private void compareRented(String brand) {
        if (here.address()) {
            return;
        }
        var rented = Punycode.toUnicode(here.rented());
        // Browsers show punycode as it is where they distrust its letters.
        if (here.rented().startsWith("xn--") && here.rented().contains(brand)) {
            add(LookAlikeReason.ADDED_WORDS);
        }
        switch (Likeness.of(rented, brand)) {
            case SAME -> add(LookAlikeReason.OTHER_SUFFIX);
            case HOLDS -> add(LookAlikeReason.ADDED_WORDS);
            case LOOKS_SAME -> add(LookAlikeReason.CONFUSABLE);
            case LOOKS_HOLDING -> {
                add(LookAlikeReason.ADDED_WORDS);
                add(LookAlikeReason.CONFUSABLE);
            }
            case NEAR -> add(LookAlikeReason.EDIT_DISTANCE);
            case NONE -> {
                // "kracht.plan.nl": the name with dots in it.
                var joined = Punycode.toUnicode(here.before() + here.rented());
                if (!here.before().isEmpty()
                        && brand.length() >= Likeness.LONG
                        && Brands.undotted(joined).equals(Brands.undotted(brand))) {
                    add(LookAlikeReason.EDIT_DISTANCE);
                }
            }
        }
    }

    private void compareSubdomains(String brand) {
        var before = Punycode.toUnicode(here.before());
        int start = 0;
        for (int i = 0; i < before.length(); i++) {
            if (before.charAt(i) != '.') {
                continue;
            }
            var likeness = Likeness.of(before.substring(start, i), brand);
            start = i + 1;
            if (likeness != Likeness.NONE) {
                add(LookAlikeReason.SUBDOMAIN_NAME);
            }
            if (likeness == Likeness.LOOKS_SAME || likeness == Likeness.LOOKS_HOLDING) {
                add(LookAlikeReason.CONFUSABLE);
            }
            if (likeness == Likeness.NEAR) {
                add(LookAlikeReason.EDIT_DISTANCE);
            }
        }
    }

    private void lookAtScripts() {
        var name = Punycode.toUnicode(here.name());
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            if (i == name.length() || name.charAt(i) == '.') {
                var label = name.substring(start, i);
                start = i + 1;
                if (Scripts.isMixed(label) || label.startsWith("xn--")) {
                    add(LookAlikeReason.PUNYCODE_MIX);
                }
            }
        }
    }
}
