package nl.inlogcode.bench.qr;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What was asked on the command line.
 *
 * @param folder of pictures; empty for the project's own
 * @param only one place to measure in
 * @param category one category of pictures
 * @param sample every how manieth picture is read
 * @param misses whether to name the pictures that were not read
 * @param alone whether to leave the peers out
 * @param cold whether to measure the first picture of a fresh page instead
 */
record Options(
        Optional<Path> folder,
        Optional<String> only,
        Optional<String> category,
        int sample,
        boolean misses,
        boolean alone,
        boolean cold) {
    static final String USAGE =
            """
            bench/qr [--dir FOLDER] [--only jvm|chromium|firefox] [--category NAME] [--sample N] [--misses] [--alone] [--cold]
              --dir       a folder of pictures with a manifest.json; without it the project's own pictures
              --only      one place to measure in
              --category  one category of pictures
              --sample    every Nth picture only
              --misses    names the pictures that were not read or were misread
              --alone     leaves the peers out
              --cold      instead: what the first picture of a fresh page costs in the browsers
            """;

    /**
     * @throws IllegalArgumentException with what is wrong
     */
    static Options parse(String[] arguments) {
        var options =
                new Options(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        1,
                        false,
                        false,
                        false);
        var rest = List.of(arguments).iterator();
        while (rest.hasNext()) {
            var option = rest.next();
            switch (option) {
                case "--misses" -> options = options.withMisses();
                case "--alone" -> options = options.withAlone();
                case "--cold" -> options = options.withCold();
                case "--dir", "--only", "--category", "--sample" -> {
                    if (!rest.hasNext()) {
                        throw new IllegalArgumentException(option + " what?");
                    }
                    options = options.with(option, rest.next());
                }
                default -> throw new IllegalArgumentException("unknown: " + option);
            }
        }
        return options;
    }

    /** The pictures of a corpus that were asked for. */
    List<Picture> choose(List<Picture> pictures) {
        var chosen =
                pictures.stream()
                        .filter(picture -> category.map(picture.category()::equals).orElse(true))
                        .toList();
        return IntStream.range(0, chosen.size())
                .filter(i -> i % sample == 0)
                .mapToObj(chosen::get)
                .toList();
    }

    boolean wants(String place) {
        return only.map(place::equals).orElse(true);
    }

    private Options with(String option, String value) {
        return switch (option) {
            case "--dir" ->
                    new Options(
                            Optional.of(Path.of(value)),
                            only,
                            category,
                            sample,
                            misses,
                            alone,
                            cold);
            case "--only" ->
                    new Options(folder, Optional.of(value), category, sample, misses, alone, cold);
            case "--category" ->
                    new Options(folder, only, Optional.of(value), sample, misses, alone, cold);
            default ->
                    new Options(
                            folder, only, category, Integer.parseInt(value), misses, alone, cold);
        };
    }

    private Options withMisses() {
        return new Options(folder, only, category, sample, true, alone, cold);
    }

    private Options withAlone() {
        return new Options(folder, only, category, sample, misses, true, cold);
    }

    private Options withCold() {
        return new Options(folder, only, category, sample, misses, alone, true);
    }
}
