package nl.inlogcode.core.vault.keep;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.inlogcode.core.vault.keep.StorageFaults.Fault;

/** How many faults of each kind were injected into each operation, to be printed. */
final class FaultTable {
    private final Map<String, Map<Fault, Integer>> counts = new LinkedHashMap<>();

    void add(String operation, Fault fault, int injected) {
        counts.computeIfAbsent(operation, name -> new EnumMap<>(Fault.class))
                .merge(fault, injected, Integer::sum);
    }

    int sum() {
        return counts.values().stream().mapToInt(FaultTable::sum).sum();
    }

    private static int sum(Map<Fault, Integer> row) {
        return row.values().stream().mapToInt(Integer::intValue).sum();
    }

    String print() {
        var text = new StringBuilder("%-27s".formatted("Faults injected"));
        for (var fault : Fault.values()) {
            text.append("%15s".formatted(fault.name().toLowerCase().replace('_', ' ')));
        }
        text.append("%8s%n".formatted("in all"));
        counts.forEach(
                (name, row) -> {
                    text.append("%-27s".formatted(name));
                    for (var fault : Fault.values()) {
                        text.append("%15d".formatted(row.getOrDefault(fault, 0)));
                    }
                    text.append("%8d%n".formatted(sum(row)));
                });
        return text.append("%d faults injected in all".formatted(sum())).toString();
    }
}
