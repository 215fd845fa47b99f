package nl.inlogcode.manifest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZipTest {
    private static final Map<String, String> TEXTS =
            Map.of("b.js", "let b;", "a/é.json", "{}", "manifest.json", "{\"a\": 1}".repeat(500));

    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restoreZone() {
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Europe/Amsterdam", "Pacific/Kiritimati", "America/Adak"})
    void theZoneDoesNotShow(String other) throws IOException {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        byte[] here = pack();
        TimeZone.setDefault(TimeZone.getTimeZone(other));
        assertArrayEquals(here, pack());
    }

    /** The only time in it is the constant one, so the clock cannot show either. */
    @Test
    void everyEntryHasTheSameTime() throws IOException {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
        try (var zip = new ZipInputStream(new ByteArrayInputStream(pack()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertEquals(Zip.NO_TIME, entry.getTimeLocal());
                assertNull(entry.getExtra());
            }
        }
    }

    @Test
    void whatGoesInComesOutInOrder() throws IOException {
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(pack()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                var text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                assertEquals(TEXTS.get(entry.getName()), text);
            }
        }
        assertEquals(List.of("a/é.json", "b.js", "manifest.json"), names);
    }

    private static byte[] pack() throws IOException {
        var files = new TreeMap<String, byte[]>();
        TEXTS.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return Zip.pack(files);
    }
}
