package nl.inlogcode.manifest;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * Whether every language says all that English says, with the same values in each message; and
 * whether translators are told of each message where it is seen.
 */
final class LocaleCheck {
    private final Locale reference;
    private final List<String> problems = new ArrayList<>();

    private LocaleCheck(Locale reference) {
        this.reference = reference;
    }

    /**
     * @param files by name, as they were written, with their descriptions
     * @return one line for each problem, each with its language and key
     */
    static List<String> problems(SortedMap<String, byte[]> files) {
        var all = Locale.all(files);
        var reference = all.get(Locale.REFERENCE);
        if (reference == null) {
            return List.of("there are no words in " + Locale.REFERENCE);
        }
        var check = new LocaleCheck(reference);
        for (var locale : all.values()) {
            check.hold(locale);
        }
        return check.problems;
    }

    private void hold(Locale locale) {
        for (var key : reference.keys()) {
            if (!locale.keys().contains(key)) {
                say(locale, key, "is missing");
            }
        }
        for (var key : locale.keys()) {
            if (locale.text(key).isEmpty()) {
                say(locale, key, "is empty");
            }
            if (!reference.keys().contains(key)) {
                say(locale, key, "is not in " + reference.name());
                continue;
            }
            places(locale, key);
            if (locale == reference && locale.description(key).isEmpty()) {
                say(locale, key, "has no description for translators");
            }
        }
    }

    private void places(Locale locale, String key) {
        var declared = locale.declared(key);
        if (!locale.used(key).equals(declared.keySet())) {
            say(locale, key, "shows " + locale.used(key) + " and declares " + declared.keySet());
        }
        var wanted = reference.declared(key);
        if (!declared.equals(wanted)) {
            say(
                    locale,
                    key,
                    "puts in " + declared + " where " + reference.name() + " has " + wanted);
        }
    }

    private void say(Locale locale, String key, String what) {
        problems.add(locale.name() + ": " + key + " " + what);
    }
}
