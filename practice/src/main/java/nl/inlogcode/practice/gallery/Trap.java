package nl.inlogcode.practice.gallery;

import java.util.List;

/** Reads {@code traps.txt}, which says at its head how it is written. */
final class Trap {
    private Trap() {}

    static List<Exhibit> read() {
        return Resource.lines("traps.txt").stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Trap::page)
                .toList();
    }

    private static Exhibit page(String line) {
        var cells = line.split(" \\| ", 5);
        var body =
                """
                <h1>%s</h1>
                <form method="post" action="/gallery/sent"><label for="field">%s</label>
                <input id="field" autofocus %s><button>OK</button></form>
                """
                        .formatted(cells[2], cells[3], cells[4]);
        return new Exhibit(
                Exhibit.slug("trap-" + cells[0] + "-" + cells[1]),
                "trap",
                cells[0] + " (" + cells[1] + ")",
                cells[1],
                Expected.NOTHING,
                false,
                body);
    }
}
