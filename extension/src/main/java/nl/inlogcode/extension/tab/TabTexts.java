package nl.inlogcode.extension.tab;

import java.util.ArrayList;
import java.util.List;
import nl.inlogcode.core.enrol.ForeignText;
import nl.inlogcode.extension.message.AccountLinks;

/** The texts read so far, each once; those for codes before all others. */
final class TabTexts {
    private final List<String> forCodes = new ArrayList<>();
    private final List<String> others = new ArrayList<>();
    private final List<ForeignText> foreign = new ArrayList<>();

    void add(String text) {
        var list = AccountLinks.isOtpauth(text) ? forCodes : others;
        if (!list.contains(text)) {
            list.add(text);
        }
    }

    /** One that stands in a part of the page which is of another site. */
    void add(ForeignText text) {
        if (AccountLinks.isOtpauth(text.text()) && !foreign.contains(text)) {
            foreign.add(text);
        }
    }

    /** Those of other sites that the page itself does not show. */
    List<ForeignText> foreign() {
        var left = new ArrayList<ForeignText>();
        for (var text : foreign) {
            if (!forCodes.contains(text.text())) {
                left.add(text);
            }
        }
        return left;
    }

    boolean hasForCodes() {
        return !forCodes.isEmpty();
    }

    List<String> all() {
        var all = new ArrayList<>(forCodes);
        all.addAll(others);
        return all;
    }
}
