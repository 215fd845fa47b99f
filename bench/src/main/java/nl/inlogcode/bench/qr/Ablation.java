package nl.inlogcode.bench.qr;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.inlogcode.core.qr.CharacterSets;
import nl.inlogcode.core.qr.Pixels;
import nl.inlogcode.core.qr.QrCode;
import nl.inlogcode.core.qr.QrReader;
import nl.inlogcode.e2e.qr.JvmCharacterSets;
import nl.inlogcode.e2e.qr.Picture;
import nl.inlogcode.e2e.qr.Raster;

/**
 * What each pass of our reader adds and costs. Each picture is read with the first pass, the first
 * two, and so on, until its text is there: the pass that was added last gained it, and what took
 * longer than without that pass is its cost. A picture that a pass gained is then read with all
 * passes but that: "lost without" counts those that no other pass would have read.
 */
final class Ablation {
    private static final String FORMAT = "| %2s | %-44s | %7s | %7s | %12s | %7s | %9s |%n";
    private static final double NANOS = 1e6;
    private static final int WARM_UP = 30;
    private static final CharacterSets SETS = new JvmCharacterSets();

    private static final class Row {
        final String name;
        int gained;
        int lostWithout;
        int reached;
        double millis;

        Row(String name) {
            this.name = name;
        }
    }

    private final List<Row> rows = QrReader.passes().stream().map(Row::new).toList();

    /** Reads them and makes the table. */
    String print(List<Picture> pictures) {
        var withCode = pictures.stream().filter(each -> each.expect().isPresent()).toList();
        int step = Math.max(1, pictures.size() / WARM_UP);
        for (int i = 0; i < pictures.size(); i += step) {
            read(Raster.read(pictures.get(i).file()), pictures.get(i), first(rows.size()));
        }
        pictures.forEach(this::measure);
        var text = new StringBuilder();
        text.append(
                FORMAT.formatted(
                        "", "pass", "reached", "gained", "lost without", "rate", "ms each"));
        int right = 0;
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            right += row.gained;
            text.append(
                    String.format(
                            Locale.ROOT,
                            FORMAT,
                            i + 1,
                            row.name,
                            row.reached,
                            row.gained,
                            row.lostWithout,
                            decimal(100.0 * right / Math.max(1, withCode.size())),
                            decimal(row.millis / Math.max(1, row.reached))));
        }
        return text.toString();
    }

    private void measure(Picture picture) {
        var pixels = Raster.read(picture.file());
        double before = 0;
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            long start = System.nanoTime();
            boolean isRead = read(pixels, picture, first(i + 1));
            double millis = (System.nanoTime() - start) / NANOS;
            row.reached++;
            row.millis += millis - before;
            before = millis;
            if (isRead) {
                row.gained++;
                row.lostWithout += read(pixels, picture, allBut(i)) ? 0 : 1;
                return;
            }
        }
    }

    /** Whether its text is read; never so if it has none. */
    private static boolean read(Pixels pixels, Picture picture, List<String> passes) {
        return QrReader.read(pixels, picture.texts()::contains, () -> false, SETS, passes::contains)
                .codes()
                .stream()
                .map(QrCode::text)
                .anyMatch(text -> picture.expect().map(text::equals).orElse(false));
    }

    private List<String> first(int count) {
        return QrReader.passes().subList(0, count);
    }

    private List<String> allBut(int pass) {
        var passes = new ArrayList<>(QrReader.passes());
        passes.remove(pass);
        return passes;
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
