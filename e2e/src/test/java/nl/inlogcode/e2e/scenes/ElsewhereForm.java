package nl.inlogcode.e2e.scenes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A line of {@code elsewhere.txt}, which says at its head what it is. */
record ElsewhereForm(String kind, String names, String press, String body) {
    private static final String FIELD =
            "<label>Code <input id=code name=totp autocomplete=one-time-code></label>";

    static List<ElsewhereForm> all() {
        try (var in = ElsewhereForm.class.getResourceAsStream("/gallery/elsewhere.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" \\| ", 4))
                    .map(cells -> new ElsewhereForm(cells[0], cells[1], cells[2], cells[3]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the popup offers to press. */
    String offer() {
        return press.equals("not") ? "" : "Volgende";
    }

    boolean asks() {
        return !names.equals("-");
    }

    /** What the question names, on these sites. */
    String named(String here, String elsewhere, String otherPort) {
        return switch (names) {
            case "E" -> elsewhere;
            case "H" -> otherPort;
            case "https:" -> here.replace("http:", "https:");
            default -> names;
        };
    }

    String page(String here, String elsewhere, String otherPort) {
        return body.replace("{f}", FIELD)
                .replace("{E}", elsewhere)
                .replace("{Ehost}", elsewhere.substring("http://".length()))
                .replace("{H}", otherPort)
                .replace("{P}", here.substring("http://".length()));
    }

    @Override
    public String toString() {
        return kind;
    }
}
