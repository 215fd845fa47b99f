package nl.inlogcode.e2e.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import nl.inlogcode.core.codec.Base32;

/**
 * Looks for bytes in every file of a folder: as they are, in Base32, Base64 (wherever in a longer
 * text), hex, all of these in UTF-16; and in what browsers pack with Snappy or LZ4.
 */
final class ProfileSearch {
    private record Needle(String name, byte[] bytes) {}

    /** By their first two bytes. */
    private final Map<Integer, List<Needle>> needles = new HashMap<>();

    private final TreeSet<String> found = new TreeSet<>();
    private long bytes;

    /** To be found: never a secret itself in what is reported, only its name. */
    ProfileSearch text(String name, String text) {
        return bytes(name, text.getBytes(StandardCharsets.UTF_8));
    }

    ProfileSearch bytes(String name, byte[] sought) {
        var texts = new ArrayList<String>();
        texts.add(HexFormat.of().formatHex(sought));
        texts.add(texts.get(0).toUpperCase(Locale.ROOT));
        texts.add(Base32.encode(sought).replace("=", ""));
        texts.add(texts.get(2).toLowerCase(Locale.ROOT));
        // The first bytes of a group of three depend on what stands before, the last on what
        // follows.
        for (int before = 0; before < 3; before++) {
            var padded = new byte[before + sought.length];
            System.arraycopy(sought, 0, padded, before, sought.length);
            var text = Base64.getEncoder().withoutPadding().encodeToString(padded);
            int end = text.length() - (padded.length % 3 == 0 ? 0 : 1);
            var sure = text.substring(before == 0 ? 0 : before + 1, end);
            texts.add(sure);
            texts.add(sure.replace('+', '-').replace('/', '_'));
        }
        add(name, sought);
        add(name + ", UTF-16", wide(new String(sought, StandardCharsets.ISO_8859_1)));
        for (var text : texts) {
            add(name + ", encoded", text.getBytes(StandardCharsets.US_ASCII));
            add(name + ", encoded, UTF-16", wide(text));
        }
        return this;
    }

    private static byte[] wide(String text) {
        return text.getBytes(StandardCharsets.UTF_16LE);
    }

    private void add(String name, byte[] sought) {
        needles.computeIfAbsent(two(sought, 0), key -> new ArrayList<>())
                .add(new Needle(name, sought));
    }

    private static int two(byte[] in, int at) {
        return (in[at] & 0xff) << 8 | in[at + 1] & 0xff;
    }

    /** What was found, and in which files: "name: file". */
    TreeSet<String> in(Path folder) throws IOException {
        var first = new boolean[1 << 16];
        needles.keySet().forEach(key -> first[key] = true);
        try (var all = Files.walk(folder)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                look(folder.relativize(file).toString(), read(file), first);
            }
        }
        return found;
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many bytes were looked at, unpacked ones among them. */
    long bytes() {
        return bytes;
    }

    private void look(String file, byte[] content, boolean[] first) {
        scan(file, content, first);
        if (Lz4.is(content)) {
            scan(file + " (LZ4)", Lz4.unpack(content), first);
        }
        if (isPacked(file)) {
            for (int at = 0; at < content.length; at++) {
                var unpacked = Snappy.unpack(content, at);
                if (unpacked.length > 0) {
                    scan(file + " (Snappy)", unpacked, first);
                }
            }
        }
    }

    /** LevelDB's tables and logs, SQLite's databases and journals, Firefox' large records. */
    private static boolean isPacked(String file) {
        return file.contains("extension")
                || file.endsWith(".ldb")
                || file.endsWith(".log")
                || file.contains(".sqlite");
    }

    private void scan(String file, byte[] in, boolean[] first) {
        bytes += in.length;
        for (int at = 0; at + 1 < in.length; at++) {
            int key = two(in, at);
            if (first[key]) {
                for (var needle : needles.get(key)) {
                    if (matches(in, at, needle.bytes())) {
                        found.add(needle.name() + ": " + file);
                    }
                }
            }
        }
    }

    private static boolean matches(byte[] in, int at, byte[] sought) {
        if (at + sought.length > in.length) {
            return false;
        }
        for (int i = 0; i < sought.length; i++) {
            if (in[at + i] != sought[i]) {
                return false;
            }
        }
        return true;
    }
}
