package nl.inlogcode.core.qr;

import static nl.inlogcode.core.qr.Picture.BLACK;
import static nl.inlogcode.core.qr.Picture.NOTHING;
import static nl.inlogcode.core.qr.Picture.WHITE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QrReaderTest {
    private static final String TEXT =
            "otpauth://totp/Krachtplan:jan%40voorbeeld.nl?secret=GEZDGNBVGY3TQOJQ&issuer=Krachtplan";
    private static final String OTHER = "https://voorbeeld.nl/app";
    private static final int PAGE = 0xFF121212;

    private static Arguments row(String name, Picture picture) {
        return Arguments.of(name, picture);
    }

    static Stream<Arguments> pictures() {
        return Stream.of(
                row("2 pixels a module", Picture.of(TEXT, 2, 4, BLACK, WHITE)),
                row("3 pixels a module", Picture.of(TEXT, 3, 4, BLACK, WHITE)),
                row("5 pixels a module", Picture.of(TEXT, 5, 4, BLACK, WHITE)),
                row("8 pixels a module", Picture.of(TEXT, 8, 4, BLACK, WHITE)),
                row("no quiet zone", Picture.of(TEXT, 4, 0, BLACK, WHITE)),
                row("light on dark", Picture.of(TEXT, 4, 4, WHITE, PAGE)),
                row("light on dark, no quiet zone", Picture.of(TEXT, 4, 0, WHITE, PAGE)),
                row("dark on nothing", Picture.of(TEXT, 4, 4, BLACK, NOTHING)),
                row("dark on nothing, no quiet zone", Picture.of(TEXT, 4, 0, BLACK, NOTHING)),
                row("light on nothing", Picture.of(TEXT, 4, 4, WHITE, NOTHING)),
                row("pale", Picture.of(TEXT, 4, 4, 0xFF9E9E9E, 0xFFC0C0C0)),
                row("blue on yellow", Picture.of(TEXT, 4, 4, 0xFF1020A0, 0xFFFFE060)),
                row("hardly visible", Picture.of(TEXT, 4, 4, 0xFFF3F3F3, WHITE)),
                row("as bright, a little more red", Picture.of(TEXT, 4, 4, 0xFFDEBDC8, 0xFFC8C8C8)),
                row(
                        "as bright, a little more blue",
                        Picture.of(TEXT, 4, 4, 0xFFC8C3E4, 0xFFC8C8C8)),
                row("as bright, red on blue", Picture.of(TEXT, 4, 4, 0xFFFF0000, 0xFF1E32FF)),
                row(
                        "as bright, green on blue, modules drawn apart",
                        Picture.drawnApart(TEXT, 2.68, 4, 0xFF4AC101, 0xFF519FDD)),
                row("paler than hardly visible", Picture.of(TEXT, 4, 4, 0xFFF7F7F7, WHITE)),
                row("dots, hardly visible", Picture.dots(TEXT, 6, 2.6, 0xFFEFEFEF, WHITE)),
                row("small dots", Picture.dots(TEXT, 6, 1.8, BLACK, WHITE)),
                row(
                        "blue on white, on a darker page that it borders on",
                        bordering(0xFF7C95C8, WHITE, BLACK)),
                row(
                        "grey on dark, on a lighter page that it borders on",
                        bordering(0xFF808080, PAGE, WHITE)),
                row("one pixel a module", Picture.of(TEXT, 1, 4, BLACK, WHITE)),
                row("one pixel a module, light on dark", Picture.of(TEXT, 1, 4, WHITE, PAGE)),
                row("grainy", Picture.of(TEXT, 4, 4, BLACK, WHITE).noisy(60, 1)),
                row("128 pixels, no whole number a module", tiny(128)),
                row("150 pixels, no whole number a module", tiny(150)),
                row(
                        "on a page",
                        new Picture(1280, 800, WHITE).draw(TEXT, 700, 500, 200, BLACK, WHITE)),
                row(
                        "on a dark page that it borders on",
                        new Picture(1280, 800, PAGE).draw(TEXT, 700, 500, 245, BLACK, WHITE)));
    }

    private static Picture bordering(int ink, int paper, int page) {
        return new Picture(700, 500, page).draw(TEXT, 200, 120, 222, ink, paper);
    }

    private static Picture tiny(int side) {
        return new Picture(side, side, WHITE).draw(TEXT, 0, 0, side, BLACK, WHITE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pictures")
    void readsACode(String name, Picture picture) {
        var reading = QrReader.read(picture.pixels());
        assertEquals(List.of(TEXT), reading.codes().stream().map(QrCode::text).toList());
        assertTrue(reading.complete());
    }

    @Test
    void readsACodeOfVersion10On128Pixels() {
        // MeshCentral's page: 57 modules on 128 pixels, no quiet zone.
        var text = TEXT + "&filler=" + "x".repeat(100);
        assertEquals(57, QrWriter.modules(text).orElseThrow().length);
        var picture = new Picture(128, 128, WHITE).draw(text, 0, 0, 128, BLACK, WHITE);
        assertEquals(text, QrReader.read(picture.pixels()).codes().get(0).text());
    }

    /** A quarter of its size shows the finder patterns, and too little of the modules. */
    @ParameterizedTest
    @ValueSource(doubles = {1.8, 2.16})
    void readsDotsWhoseFinderPatternsAreSeenFromAfarOnly(double radius) {
        var text = TEXT + "&filler=" + "x".repeat(radius < 2 ? 120 : 60);
        var codes = QrReader.read(Picture.dots(text, 6, radius, BLACK, WHITE).pixels()).codes();
        assertEquals(List.of(text), codes.stream().map(QrCode::text).toList());
    }

    @Test
    void findsAllCodesOfAPicture() {
        var picture = new Picture(1000, 600, WHITE);
        var texts = new HashSet<String>();
        for (int i = 0; i < 6; i++) {
            texts.add(TEXT + i);
            picture.draw(TEXT + i, 30 + i % 3 * 320, 30 + i / 3 * 280, 220, BLACK, WHITE);
        }
        var codes = QrReader.read(picture.pixels()).codes();
        assertEquals(6, codes.size());
        codes.forEach(code -> texts.remove(code.text()));
        assertTrue(texts.isEmpty());
    }

    @Test
    void namesATextOnce() {
        var picture = new Picture(600, 300, WHITE);
        picture.draw(TEXT, 30, 30, 200, BLACK, WHITE).draw(TEXT, 330, 30, 200, BLACK, WHITE);
        assertEquals(1, QrReader.read(picture.pixels()).codes().size());
    }

    /** The passes that are made where somebody else's code is in the picture. */
    private static List<String> passesFor(Picture picture) {
        var made = new ArrayList<String>();
        var reading =
                QrReader.read(
                        picture.pixels(),
                        text -> false,
                        () -> false,
                        CharacterSets.NONE,
                        pass -> made.add(pass));
        assertTrue(reading.complete());
        assertEquals(1, reading.codes().size());
        return made;
    }

    @Test
    void aCleanCodeOfSomebodyElseCostsNoMoreThanTheFirstPassesAndOne() {
        var picture = new Picture(700, 300, WHITE).draw(OTHER, 30, 30, 200, BLACK, WHITE);
        var first = QrReader.passes().subList(0, 3);
        assertEquals(first, passesFor(picture).subList(0, 3));
        assertEquals(4, passesFor(picture).size());
        // A corner of another one: all are made.
        Rings.draw(picture, 400, 100, Rings.runs(5), Rings.runs(5), BLACK, WHITE);
        assertEquals(QrReader.passes().size(), passesFor(picture).size());
    }

    @Test
    void allCodesOfASheetAreRead() {
        // More finder patterns than one pass considers.
        var texts = new HashSet<String>();
        var picture = new Picture(1000, 1000, WHITE);
        for (int i = 0; i < 36; i++) {
            var text = "otpauth://totp/jan" + i + "?secret=GEZDGNBVGY3TQOJQ";
            texts.add(text);
            picture.draw(text, 20 + i % 6 * 160, 20 + i / 6 * 160, 132, BLACK, WHITE);
        }
        var codes = QrReader.read(picture.pixels()).codes();
        codes.forEach(code -> texts.remove(code.text()));
        assertEquals(Set.of(), texts);
    }

    @Test
    void looksOnForWhatIsWanted() {
        var picture = new Picture(700, 300, WHITE);
        picture.draw(OTHER, 30, 30, 200, BLACK, WHITE);
        picture.draw(TEXT, 330, 30, 210, 0xFFE9E9E9, WHITE);
        var pixels = picture.pixels();
        var any = QrReader.read(pixels).codes();
        assertEquals(List.of(OTHER), any.stream().map(QrCode::text).toList());
        var both = QrReader.read(pixels, TEXT::equals, () -> false, CharacterSets.NONE).codes();
        assertEquals(List.of(OTHER, TEXT), both.stream().map(QrCode::text).toList());
    }

    @Test
    void tellsThePlaceOfACode() {
        var picture = new Picture(800, 600, WHITE).draw(TEXT, 300, 200, 200, BLACK, WHITE);
        var code = QrReader.read(picture.pixels()).codes().get(0);
        assertTrue(code.left() >= 300 && code.left() < 330, "left " + code.left());
        assertTrue(code.top() >= 200 && code.top() < 230, "top " + code.top());
        assertTrue(code.right() > 470 && code.right() <= 500, "right " + code.right());
        assertTrue(code.bottom() > 370 && code.bottom() <= 400, "bottom " + code.bottom());
    }

    @Test
    void readsUtf8AndLatin1() {
        for (var text : List.of("otpauth://totp/Café €:zoë?secret=GEZDGNBV", "Ünïcödé 漢字")) {
            var pixels = Picture.of(text, 4, 4, BLACK, WHITE).pixels();
            assertEquals(text, QrReader.read(pixels).codes().get(0).text());
        }
    }

    @Test
    void saysWhenItWasNotDone() {
        var pixels = Picture.of(TEXT, 4, 4, BLACK, WHITE).pixels();
        var reading = QrReader.read(pixels, text -> true, () -> true, CharacterSets.NONE);
        assertFalse(reading.complete());
        assertTrue(reading.codes().isEmpty());
    }

    @Tag("much")
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 21, 39, 40, 41, 64, 300})
    void findsNothingWhereNothingIs(int width) {
        for (int height : new int[] {1, 5, 40, 130}) {
            for (int ground : new int[] {NOTHING, BLACK, WHITE, PAGE}) {
                for (int noise : new int[] {0, 20, 255}) {
                    var picture = new Picture(width, height, ground).noisy(noise, 7);
                    var reading = QrReader.read(picture.pixels());
                    assertTrue(reading.codes().isEmpty());
                    assertTrue(reading.complete());
                }
            }
        }
    }

    @Tag("much")
    @Test
    void survivesAPatternOfCorners() {
        var picture = new Picture(660, 660, WHITE);
        for (int y = 0; y < 30; y++) {
            for (int x = 0; x < 30; x++) {
                corner(picture, x * 22, y * 22);
            }
        }
        assertTrue(QrReader.read(picture.pixels()).codes().isEmpty());
    }

    private static void corner(Picture picture, int left, int top) {
        picture.fill(left, top, 14, BLACK);
        picture.fill(left + 2, top + 2, 10, WHITE);
        picture.fill(left + 4, top + 4, 6, BLACK);
    }

    @Tag("much")
    @Test
    void neverReadsAWrongTextOfADamagedCode() {
        var random = new Random(5);
        for (int i = 0; i < 150; i++) {
            var picture = Picture.of(TEXT, 4, 4, BLACK, WHITE);
            for (int j = 0; j < i; j++) {
                int side = 4 + random.nextInt(12);
                int left = random.nextInt(picture.width - side);
                int top = random.nextInt(picture.height - side);
                picture.fill(left, top, side, random.nextBoolean() ? BLACK : WHITE);
            }
            for (var code : QrReader.read(picture.pixels()).codes()) {
                assertEquals(TEXT, code.text());
            }
        }
    }

    @Test
    void doesNotPrintTheText() {
        var reading = QrReader.read(Picture.of(TEXT, 4, 4, BLACK, WHITE).pixels());
        assertFalse(reading.toString().contains("GEZDGNBV"));
        assertFalse(Arrays.toString(reading.codes().toArray()).contains("GEZDGNBV"));
    }

    @Test
    void aGlanceReadsWhatIsOrdinary() {
        var ordinary = Picture.of(TEXT, 4, 4, BLACK, WHITE).pixels();
        var seen = QrReader.glance(ordinary, () -> false, CharacterSets.NONE);
        assertEquals(List.of(TEXT), seen.codes().stream().map(QrCode::text).toList());
        assertTrue(seen.complete());
        var pale = Picture.of(TEXT, 4, 4, 0xFFE9E9E9, WHITE).pixels();
        var unseen = QrReader.glance(pale, () -> false, CharacterSets.NONE);
        assertTrue(unseen.codes().isEmpty());
        assertFalse(unseen.complete());
    }

    @Test
    void passesHaveNamesOfTheirOwn() {
        var passes = QrReader.passes();
        assertEquals(passes.size(), new HashSet<>(passes).size());
        assertEquals("every 8th row", passes.get(0));
        assertTrue(passes.indexOf("deep") < passes.indexOf("photograph"));
    }

    @Test
    void makesThePassesAskedForOnly() {
        var pixels = Picture.of(TEXT, 4, 4, BLACK, WHITE).pixels();
        for (var pass :
                List.of("every 2nd row", "deep", "photograph", "photograph, half the size")) {
            var reading =
                    QrReader.read(
                            pixels, text -> true, () -> false, CharacterSets.NONE, pass::equals);
            assertEquals(List.of(TEXT), reading.codes().stream().map(QrCode::text).toList());
        }
        var none =
                QrReader.read(pixels, text -> true, () -> false, CharacterSets.NONE, pass -> false);
        assertTrue(none.codes().isEmpty());
        assertTrue(none.complete());
    }

    @Test
    void isDoneWhenItFoundWhatIsWantedThoughTimeIsUp() {
        var pixels = Picture.of(TEXT, 4, 4, BLACK, WHITE).pixels();
        boolean found = false;
        for (int most = 0; !found; most++) {
            assertTrue(most < 100);
            var asked = new AtomicInteger();
            int limit = most;
            var reading =
                    QrReader.read(
                            pixels,
                            text -> true,
                            () -> asked.incrementAndGet() > limit,
                            CharacterSets.NONE);
            found = !reading.codes().isEmpty();
            assertEquals(found, reading.complete());
        }
    }

    @Test
    void isNotDoneWhereTimeWasUpInAnyPass() {
        // Nothing but a ring: all passes are made.
        var picture = new Picture(120, 120, WHITE);
        corner(picture, 30, 30);
        var pixels = picture.pixels();
        var asked = new AtomicInteger();
        var whole =
                QrReader.read(
                        pixels,
                        text -> true,
                        () -> asked.incrementAndGet() < 0,
                        CharacterSets.NONE);
        assertTrue(whole.complete());
        int all = asked.get();
        assertTrue(all >= QrReader.passes().size(), "asked " + all);
        for (int most = 0; most < all; most++) {
            var times = new AtomicInteger();
            int limit = most;
            var reading =
                    QrReader.read(
                            pixels,
                            text -> true,
                            () -> times.incrementAndGet() > limit,
                            CharacterSets.NONE);
            assertFalse(reading.complete(), "after " + most);
        }
    }

    // Pages stretch pictures: wide is how many pixels a module has across, high how many down.
    @ParameterizedTest
    @CsvSource({"4,2", "2,4", "5,2", "2,5", "6,2", "2,6", "9,3", "3,9"})
    void readsCodesSqueezedToAThird(int wide, int high) {
        int scale = wide * high;
        var drawn = Picture.of(TEXT, scale, 4, BLACK, WHITE);
        var squeezed = new Picture(drawn.width / high, drawn.height / wide, WHITE);
        for (int y = 0; y < squeezed.height; y++) {
            for (int x = 0; x < squeezed.width; x++) {
                squeezed.set(x, y, drawn.at(x * high, y * wide));
            }
        }
        var codes = QrReader.glance(squeezed.pixels(), () -> false, CharacterSets.NONE).codes();
        assertEquals(List.of(TEXT), codes.stream().map(QrCode::text).toList());
    }
}
