package nl.inlogcode.core.page.site;

import java.util.ArrayList;
import java.util.List;

/**
 * The suffixes of the hosts that one decision is about, asked for all at once.
 *
 * @param names hosts without a dot at the end
 * @param suffixes the suffix of each, in the same order
 */
public record SuffixTable(List<String> names, List<String> suffixes) implements PublicSuffixes {
    /**
     * Without a list every host is a site of its own: nothing is then taken for the same site that
     * might be somebody else's.
     */
    public static final SuffixTable UNKNOWN = new SuffixTable(List.of(), List.of());

    /**
     * @throws IllegalArgumentException if there are not as many suffixes as names, or one is not
     *     the end of its name
     */
    public SuffixTable {
        names = List.copyOf(names);
        suffixes = List.copyOf(suffixes);
        if (names.size() != suffixes.size()) {
            throw new IllegalArgumentException("not as many suffixes as names");
        }
        for (int i = 0; i < names.size(); i++) {
            var suffix = suffixes.get(i);
            if (suffix.isEmpty()
                    || !names.get(i).equals(suffix) && !names.get(i).endsWith("." + suffix)) {
                throw new IllegalArgumentException("no suffix of its name");
            }
        }
    }

    /** The names to ask for: those of some origins, without addresses, each once. */
    public static List<String> namesOf(List<Origin> origins) {
        var names = new ArrayList<String>();
        for (var origin : origins) {
            var host = new Host(origin.host(), UNKNOWN);
            if (!host.address() && !names.contains(host.name())) {
                names.add(host.name());
            }
        }
        return names;
    }

    @Override
    public String suffixOf(String host) {
        int index = names.indexOf(host);
        if (index >= 0) {
            return suffixes.get(index);
        }
        return host.substring(host.indexOf('.') + 1);
    }
}
