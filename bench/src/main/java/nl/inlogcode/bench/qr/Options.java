package nl.inlogcode.bench.qr;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.inlogcode.e2e.qr.Picture;

/**
 * What was asked on the command line.
 *
 * @param folder of pictures; empty for the project's own
 * @param only one place to measure in
 * @param category one category of pictures
 * @param sample every how manieth picture is read, 1 or more
 */
record Options(
        Optional<Path> folder,
        Optional<String> only,
        Optional<String> category,
        int sample,
        Set<Flag> flags) {
    enum Flag {
        MISSES,
        ALONE,
        COLD,
        MEMORY,
        ABLATION
    }

    static final String USAGE =
            """
            bench/qr [--dir FOLDER] [--only jvm|chromium|firefox] [--category NAME] [--sample N] [--misses] [--alone] [--cold] [--memory] [--ablation]
              --dir       a folder of pictures with a manifest.json; without it the project's own pictures
              --only      one place to measure in
              --category  one category of pictures
              --sample    every Nth picture only
              --misses    names the pictures that were not read or were misread
              --alone     leaves the peers out
              --cold      instead: what the first picture of a fresh page costs in the browsers
              --memory    instead: what a large picture takes of the memory in the browsers (Linux)
              --ablation  instead: what each pass of our reader adds and costs, on the JVM
            """;

    private static final List<String> WITH_VALUE =
            List.of("--dir", "--only", "--category", "--sample");

    /**
     * @throws IllegalArgumentException with what is wrong
     */
    static Options parse(String[] arguments) {
        Map<String, String> values = new HashMap<>();
        var flags = EnumSet.noneOf(Flag.class);
        var rest = List.of(arguments).iterator();
        while (rest.hasNext()) {
            var option = rest.next();
            if (!WITH_VALUE.contains(option)) {
                flags.add(flag(option));
            } else if (rest.hasNext()) {
                values.put(option, rest.next());
            } else {
                throw new IllegalArgumentException(option + " what?");
            }
        }
        return new Options(
                Optional.ofNullable(values.get("--dir")).map(Path::of),
                Optional.ofNullable(values.get("--only")),
                Optional.ofNullable(values.get("--category")),
                Math.max(1, Integer.parseInt(values.getOrDefault("--sample", "1"))),
                flags);
    }

    private static Flag flag(String option) {
        for (var flag : Flag.values()) {
            if (option.equals("--" + flag.name().toLowerCase(Locale.ROOT))) {
                return flag;
            }
        }
        throw new IllegalArgumentException("unknown: " + option);
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

    boolean has(Flag flag) {
        return flags.contains(flag);
    }
}
