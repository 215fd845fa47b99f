package nl.inlogcode.core.codec;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Our codecs beside the JDK's and Gson's, on the same generated input every run. */
class CodecsAgainstOthersTest {
    private static final int COUNT = 20_000;
    private static final String JSON_LETTERS = "{}[]\",:\\u00e9\\n 019-.eEtrufalsn\"\"";

    private final Random random = new Random(4648);

    @Test
    void utf8RefusesAndReadsWhatTheJdkDoes() {
        int wellFormed = 0;
        for (int i = 0; i < COUNT; i++) {
            var bytes = nearlyUtf8();
            var expected = strictly(bytes);
            assertEquals(expected, Utf8.decode(bytes));
            if (expected.isPresent()) {
                wellFormed++;
                assertArrayEquals(bytes, Utf8.encode(expected.get()).orElseThrow());
                assertArrayEquals(bytes, Utf8.bytesOf(expected.get()));
            }
        }
        assertTrue(wellFormed > 100 && wellFormed < COUNT - 100, wellFormed + " well formed");
    }

    @Test
    void everyCodePointSurvives() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            var text = Character.toString(c);
            boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
            assertEquals(!surrogate, Utf8.isWellFormed(text));
            var bytes = Utf8.encode(text);
            assertEquals(!surrogate, bytes.isPresent());
            if (!surrogate) {
                assertArrayEquals(text.getBytes(StandardCharsets.UTF_8), bytes.orElseThrow());
                assertEquals(Optional.of(text), Utf8.decode(bytes.orElseThrow()));
            }
        }
    }

    @Test
    void base64PrintsAndReadsWhatTheJdkDoes() {
        for (int i = 0; i < COUNT; i++) {
            var bytes = new byte[random.nextInt(20)];
            random.nextBytes(bytes);
            var text = java.util.Base64.getEncoder().encodeToString(bytes);
            assertEquals(text, Base64.encode(bytes));
            assertArrayEquals(bytes, Base64.decode(text).orElseThrow());
            // One text for each row of bytes: whatever else is read must print as it was.
            if (!text.isEmpty()) {
                var other = new StringBuilder(text);
                other.setCharAt(random.nextInt(text.length()), (char) random.nextInt(128));
                Base64.decode(other.toString())
                        .ifPresent(read -> assertEquals(other.toString(), Base64.encode(read)));
            }
        }
    }

    @Test
    void percentReadsWhatTheJdkPrintsAndTheOtherWayRound() {
        for (int i = 0; i < COUNT; i++) {
            var bytes = nearlyUtf8();
            var text = Utf8.decode(bytes).orElse("\u00E9 +%&");
            var form = URLEncoder.encode(text, StandardCharsets.UTF_8);
            assertEquals(Optional.of(text), Percent.decodeQuery(form));
            assertEquals(Optional.of(text), Percent.decode(Percent.encode(text)));
            assertEquals(text, URLDecoder.decode(Percent.encode(text), StandardCharsets.UTF_8));
        }
    }

    @Test
    void jsonThatWeReadGsonReadsAsTheSame() {
        int read = 0;
        for (int i = 0; i < COUNT * 10; i++) {
            var text = new StringBuilder();
            for (int length = random.nextInt(9); length >= 0; length--) {
                text.append(JSON_LETTERS.charAt(random.nextInt(JSON_LETTERS.length())));
            }
            var value = Json.parse(text.toString());
            if (value.isPresent()) {
                read++;
                var printed = Json.print(value.get());
                assertEquals(value, Json.parse(printed));
                assertEquals(
                        JsonParser.parseString(text.toString()), JsonParser.parseString(printed));
            }
        }
        assertTrue(read > 1000, read + " read");
    }

    /** Random bytes, or a random text's with one byte damaged now and then. */
    private byte[] nearlyUtf8() {
        var bytes = new byte[random.nextInt(6)];
        random.nextBytes(bytes);
        if (random.nextInt(3) == 0) {
            return bytes;
        }
        var text = new StringBuilder();
        for (int i = random.nextInt(3); i >= 0; i--) {
            text.appendCodePoint(
                    random.nextInt(Character.MAX_CODE_POINT + 1) >> random.nextInt(14));
        }
        var encoded = text.toString().getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(3) == 0) {
            encoded[random.nextInt(encoded.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return encoded;
    }

    private static Optional<String> strictly(byte[] bytes) {
        try {
            var decoder = StandardCharsets.UTF_8.newDecoder();
            return Optional.of(decoder.decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException malformed) {
            return Optional.empty();
        }
    }
}
