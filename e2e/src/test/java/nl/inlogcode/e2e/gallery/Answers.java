package nl.inlogcode.e2e.gallery;

import java.util.Map;
import java.util.TreeMap;

/** What answered the press of "Invullen", counted by the kind of page. */
final class Answers {
    private final Map<String, Map<String, Integer>> kinds = new TreeMap<>();
    private int count;

    void add(String kind, String said) {
        kinds.computeIfAbsent(kind, k -> new TreeMap<>()).merge(said, 1, Integer::sum);
        count++;
    }

    /** A table, a line for each kind. */
    String print(String title) {
        var table = new StringBuilder(title).append(": ").append(count).append(" cases\n");
        kinds.forEach(
                (kind, said) -> {
                    int all = said.values().stream().mapToInt(Integer::intValue).sum();
                    table.append("  %-58s %4d  %s%n".formatted(kind, all, said));
                });
        return table.toString();
    }
}
