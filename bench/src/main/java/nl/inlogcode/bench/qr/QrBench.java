package nl.inlogcode.bench.qr;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.inlogcode.bench.Machine;
import nl.inlogcode.bench.qr.Options.Flag;
import nl.inlogcode.bench.qr.pictures.OwnPictures;
import nl.inlogcode.e2e.journey.Inlogcode;
import nl.inlogcode.e2e.qr.Corpus;

/** Measures readers of QR codes and prints the tables. No figure fails it. */
public final class QrBench {
    private static final List<String> OURS = List.of("inlogcode");
    private static final List<String> OURS_AND_PEERS =
            List.of("inlogcode", "zxing-wasm", "zbar-wasm", "jsqr");

    private QrBench() {}

    /**
     * @param arguments see {@link Options#USAGE}
     */
    public static void main(String[] arguments) {
        Options options;
        try {
            options = Options.parse(arguments);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage() + "\n" + Options.USAGE);
            return;
        }
        if (options.has(Flag.COLD)) {
            cold(options);
        } else if (options.has(Flag.MEMORY)) {
            memory(options);
        } else {
            run(options);
        }
    }

    private static void cold(Options options) {
        var folder = ownPictures();
        var pictures =
                List.of(
                        folder.resolve(OwnPictures.USUAL_PAGE),
                        folder.resolve(OwnPictures.LARGE_PAGE_WITHOUT_CODE));
        System.out.println(Machine.describe());
        System.out.print(ColdStart.head());
        for (var product : Inlogcode.values()) {
            if (options.wants(product.name().toLowerCase(Locale.ROOT))) {
                System.out.print(
                        new ColdStart(product, List.of("inlogcode", "zxing-wasm")).print(pictures));
            }
        }
        System.out.println("At the end: " + Machine.load());
    }

    private static void memory(Options options) {
        var folder = ownPictures();
        var pictures =
                List.of(
                        folder.resolve(OwnPictures.USUAL_PAGE),
                        folder.resolve(OwnPictures.LARGE_PAGE),
                        folder.resolve(OwnPictures.LARGE_PAGE_WITHOUT_CODE));
        System.out.println(Machine.describe());
        System.out.print(PeakMemory.head());
        for (var product : Inlogcode.values()) {
            if (options.wants(product.name().toLowerCase(Locale.ROOT))) {
                System.out.print(
                        new PeakMemory(product, List.of("inlogcode", "zxing-wasm"))
                                .print(pictures));
            }
        }
        System.out.println("At the end: " + Machine.load());
    }

    private static void run(Options options) {
        var folder = options.folder().orElseGet(QrBench::ownPictures);
        var pictures = options.choose(Corpus.read(folder));
        if (pictures.isEmpty()) {
            System.out.println("No such pictures in " + folder);
            return;
        }
        System.out.println(Machine.describe());
        System.out.println(pictures.size() + " pictures of " + folder + "\n");
        if (options.has(Flag.ABLATION)) {
            System.out.println(new Ablation().print(pictures));
            return;
        }
        var report = new Report();
        for (var place : places(options)) {
            place.read(pictures, report);
        }
        System.out.println(report.print());
        if (options.has(Flag.MISSES)) {
            System.out.println(report.misses());
        }
        System.out.println("At the end: " + Machine.load());
    }

    private static Path ownPictures() {
        var folder = Path.of(System.getProperty("inlogcode.bench.pictures"));
        OwnPictures.writeInto(folder);
        return folder;
    }

    private static List<Place> places(Options options) {
        var places = new ArrayList<Place>();
        if (options.wants("jvm")) {
            places.add(
                    new Jvm(
                            options.has(Flag.ALONE)
                                    ? List.of(new OurReader())
                                    : List.of(new OurReader(), new ZxingJava())));
        }
        for (var product : Inlogcode.values()) {
            var place = new InBrowser(product, options.has(Flag.ALONE) ? OURS : OURS_AND_PEERS);
            if (options.wants(place.name())) {
                places.add(place);
            }
        }
        return places;
    }
}
