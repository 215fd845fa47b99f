package nl.inlogcode.bench.qr;

import java.util.List;
import nl.inlogcode.e2e.qr.Picture;
import nl.inlogcode.e2e.qr.Raster;

/** The readers in Java, in this process. */
final class Jvm implements Place {
    /** How many pictures, from all over the corpus, are read before the clock counts. */
    private static final int WARM_UP = 40;

    private static final double NANOS = 1e6;

    private final List<Reader> readers;

    Jvm(List<Reader> readers) {
        this.readers = List.copyOf(readers);
    }

    @Override
    public String name() {
        return "jvm";
    }

    @Override
    public void read(List<Picture> pictures, Results results) {
        int step = Math.max(1, pictures.size() / WARM_UP);
        for (int i = 0; i < pictures.size(); i += step) {
            read(pictures.get(i), (reader, outcome) -> {});
        }
        pictures.forEach(picture -> read(picture, results));
    }

    private void read(Picture picture, Results results) {
        var pixels = Raster.read(picture.file());
        for (var reader : readers) {
            long start = System.nanoTime();
            var reading = reader.read(pixels);
            double millis = (System.nanoTime() - start) / NANOS;
            results.add(
                    reader.name() + " " + name(),
                    new Outcome(picture, reading.texts(), millis, 0, reading.complete()));
        }
    }
}
