package nl.inlogcode.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipFile;
import nl.inlogcode.e2e.journey.Inlogcode;

/** The sizes of what ships, beside those of peers. In bytes, and kB of 1,000 bytes. */
final class Sizes {
    private static final List<String> BUNDLES =
            List.of("app.js", "page.js", "scan.js", "settings.js");
    private static final String FORMAT = "%-46s %11s %11s  %s%n";

    /**
     * Their packed builds, by zip -9 without source maps; for Authenticator.cc also as published.
     */
    private static final String PEERS =
            """
            Peers, packed: OTPilot 151 kB; authenticator.sh 548 kB; VastBlast 783 kB; Authenticator.cc 963 kB
            (960 as published), of which the popup's bundle is 579 KiB unpacked.
            """;

    private Sizes() {}

    static String print() {
        var text = new StringBuilder();
        text.append(row("bytes", "packed", "", "aim"));
        for (var product : Inlogcode.values()) {
            var zip = product.zip();
            text.append(row(zip.getFileName().toString(), count(size(zip)), "", "< 300,000"));
        }
        text.append(row("bytes", "raw", "gzip -9", "aim"));
        try (var zip = new ZipFile(Inlogcode.CHROMIUM.zip().toFile())) {
            for (var name : BUNDLES) {
                byte[] content = zip.getInputStream(zip.getEntry(name)).readAllBytes();
                var aim = name.equals("app.js") ? "raw < 120,000" : "";
                text.append(row(name, count(content.length), count(gzipped(content)), aim));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.append(PEERS).toString();
    }

    private static String row(String what, String one, String two, String aim) {
        return String.format(Locale.ROOT, FORMAT, what, one, two, aim);
    }

    private static String count(long bytes) {
        return String.format(Locale.ROOT, "%,d", bytes);
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int gzipped(byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new BestGzip(bytes)) {
            gzip.write(content);
        }
        return bytes.size();
    }

    private static final class BestGzip extends GZIPOutputStream {
        BestGzip(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
