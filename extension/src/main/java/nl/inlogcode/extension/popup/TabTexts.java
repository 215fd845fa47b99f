package nl.inlogcode.extension.popup;

import java.util.ArrayList;
import java.util.List;
import nl.inlogcode.extension.message.LookLinks;

/** The texts read so far, each once; those for codes before all others. */
final class TabTexts {
    private final List<String> forCodes = new ArrayList<>();
    private final List<String> others = new ArrayList<>();

    void add(String text) {
        var list = LookLinks.isOtpauth(text) ? forCodes : others;
        if (!list.contains(text)) {
            list.add(text);
        }
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
