package nl.inlogcode.core.qr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

class ScreenReaderTest {
    private static final String ONE = "https://voorbeeld.nl/een";
    private static final String TWO = "https://voorbeeld.nl/twee";

    private static ScreenPass pass(String name) {
        for (var pass : ScreenPass.TABLE) {
            if (pass.name().equals(name)) {
                return pass;
            }
        }
        throw new IllegalArgumentException(name);
    }

    private static ScreenReader reader(Picture picture) {
        return new ScreenReader(new Views(picture.pixels(), 255));
    }

    private static List<String> texts(ScreenReader reader) {
        return reader.found().stream().map(Symbols::text).toList();
    }

    private static boolean look(ScreenReader reader, String pass) {
        return reader.look(pass(pass), () -> false);
    }

    private static Picture two() {
        var picture = new Picture(500, 260, Picture.WHITE);
        picture.draw(ONE, 20, 20, 200, Picture.BLACK, Picture.WHITE);
        return picture.draw(TWO, 270, 20, 200, Picture.BLACK, Picture.WHITE);
    }

    @Test
    void findsEachCodeOnce() {
        var reader = reader(two());
        assertTrue(look(reader, "every 8th row"));
        assertEquals(List.of(ONE, TWO), texts(reader).stream().sorted().toList());
        assertTrue(look(reader, "every 4th row"));
        assertTrue(look(reader, "pale, every 4th row"));
        assertTrue(look(reader, "deep"));
        assertEquals(2, reader.found().size());
    }

    @Test
    void namesATextOnce() {
        var picture = new Picture(500, 260, Picture.WHITE);
        picture.draw(ONE, 20, 20, 200, Picture.BLACK, Picture.WHITE);
        picture.draw(ONE, 270, 20, 200, Picture.BLACK, Picture.WHITE);
        var reader = reader(picture);
        look(reader, "every 8th row");
        assertEquals(List.of(ONE), texts(reader));
    }

    @Test
    void tellsPlacesInPixelsOfThePicture() {
        var reader = reader(two());
        assertTrue(look(reader, "half the size, blurred"));
        var code = reader.found().stream().filter(one -> Symbols.text(one).equals(TWO)).findAny();
        assertEquals(270, code.orElseThrow().left(), 4);
        assertEquals(470, code.orElseThrow().right(), 4);
        assertEquals(20, code.orElseThrow().top(), 4);
        assertEquals(220, code.orElseThrow().bottom(), 4);
    }

    @Test
    void eachPassSeesWhatItIsFor() {
        var open = new Picture(300, 300, Picture.BLACK);
        open.draw(ONE, 50, 50, 200, Picture.BLACK, Picture.WHITE);
        var reader = reader(open);
        assertTrue(look(reader, "every 8th row"));
        assertEquals(List.of(), texts(reader));
        // No row is looked at again, only what was put off.
        assertTrue(look(reader, "open finder patterns"));
        assertEquals(List.of(ONE), texts(reader));

        var pale = new Picture(300, 300, Picture.WHITE);
        pale.draw(ONE, 50, 50, 200, 0xFFD0D0D0, Picture.WHITE);
        reader = reader(pale);
        assertTrue(look(reader, "every 8th row"));
        assertEquals(List.of(), texts(reader));
        assertTrue(look(reader, "pale, every 4th row"));
        assertEquals(List.of(ONE), texts(reader));
    }

    @Test
    void readsDeeplyWhatIsTiny() {
        var picture = new Picture(60, 60, Picture.WHITE);
        Slant.straight(1.3)
                .draw(
                        picture,
                        QrWriter.modules(ONE).orElseThrow(),
                        30,
                        30,
                        Picture.BLACK,
                        Picture.WHITE);
        var reader = reader(picture);
        assertTrue(look(reader, "every 2nd row"));
        assertTrue(look(reader, "deep"));
        assertEquals(List.of(ONE), texts(reader));
    }

    @Test
    void hasNothingToLookAtInAPictureTooSmall() {
        var reader = reader(new Picture(40, 40, Picture.WHITE));
        assertTrue(reader.look(pass("half the size, blurred"), () -> true));
        assertEquals(List.of(), texts(reader));
    }

    /** True from the so manieth time on that it is asked. */
    private static BooleanSupplier after(int asked) {
        var times = new AtomicInteger();
        return () -> times.incrementAndGet() > asked;
    }

    @Test
    void stopsWheneverTimeIsUp() {
        for (var name : new String[] {"every 2nd row", "deep"}) {
            int asked = 0;
            var reader = reader(two());
            while (!reader.look(pass(name), after(asked))) {
                assertTrue(asked++ < 200, "ends");
                int found = reader.found().size();
                assertTrue(found <= 2);
                reader = reader(two());
            }
            // Rows, then two triples: so often at least it asked.
            assertTrue(asked >= 260 / 2 / 32, "asked " + asked);
            assertEquals(2, reader.found().size());
        }
    }

    @Test
    void keepsWhatWasFoundBeforeTimeWasUp() {
        // 8th rows of 260: once in 32; then before each triple.
        var reader = reader(two());
        assertFalse(reader.look(pass("every 8th row"), after(2)));
        assertEquals(1, reader.found().size());
    }

    /** How many triples a pass tries: it asks for the time before each, and each 32 rows. */
    private static int tried(ScreenReader reader, String name, Picture picture) {
        var pass = pass(name);
        var asked = new AtomicInteger();
        assertTrue(reader.look(pass, () -> asked.incrementAndGet() < 0));
        int height = picture.height / pass.view().shrunk();
        int rows = pass.step() == 0 ? 0 : (height - pass.firstRow() - 1) / pass.step() + 1;
        return asked.get() - rows / 32;
    }

    @Test
    void triesEachCodeOnceAndNothingElse() {
        var picture = two();
        var reader = reader(picture);
        assertEquals(2, tried(reader, "every 8th row", picture));
        for (var name :
                new String[] {
                    "every 4th row",
                    "open finder patterns",
                    "pale, every 4th row",
                    "half the size, blurred",
                    "deep"
                }) {
            assertEquals(0, tried(reader, name, picture), name);
        }
        assertEquals(2, reader.found().size());
    }

    @Test
    void whatLiesBesideACodeIsLookedAt() {
        for (int[] at : new int[][] {{10, 160}, {310, 160}, {160, 10}, {160, 310}, {10, 10}}) {
            var picture = new Picture(450, 450, Picture.WHITE);
            picture.draw(ONE, 160, 160, 125, Picture.BLACK, Picture.WHITE);
            picture.draw(TWO, at[0], at[1], 125, 0xFFD0D0D0, Picture.WHITE);
            var reader = reader(picture);
            assertEquals(1, tried(reader, "every 8th row", picture));
            assertEquals(List.of(ONE), texts(reader));
            assertEquals(1, tried(reader, "pale, every 4th row", picture));
            assertEquals(List.of(ONE, TWO), texts(reader));
        }
    }

    private static void corner(Picture picture, int left, int top) {
        var runs = Rings.runs(4);
        Rings.draw(picture, left, top, runs, runs, Picture.BLACK, Picture.WHITE);
    }

    /** A code 125 pixels wide that is read, and three corners that far apart. */
    private static ScreenReader besideCorners(int apart, boolean blotted) {
        var picture = new Picture(700, 560, Picture.WHITE);
        picture.draw(ONE, 10, 10, 125, Picture.BLACK, Picture.WHITE);
        int left = 200;
        int top = 100;
        for (int[] at : new int[][] {{left, top}, {left + apart, top}, {left, top + apart}}) {
            corner(picture, at[0], at[1]);
            if (blotted) {
                // Eight modules of the gap, none on its middle row or column.
                for (int i : new int[] {8, 16}) {
                    for (int gap : new int[] {4, 20}) {
                        picture.fill(at[0] + i, at[1] + gap, 4, Picture.BLACK);
                        picture.fill(at[0] + gap, at[1] + i, 4, Picture.BLACK);
                    }
                }
            }
        }
        var reader = reader(picture);
        look(reader, "every 8th row");
        look(reader, "every 4th row");
        assertEquals(List.of(ONE), texts(reader));
        assertTrue(reader.hasCorners());
        return reader;
    }

    @Test
    void cornersAreAnotherCodesIfClearOrAsFarApartAsInTheOneFound() {
        assertTrue(besideCorners(400, false).hasCornersOfAnother());
        assertTrue(besideCorners(90, false).hasCornersOfAnother());
        assertTrue(besideCorners(90, true).hasCornersOfAnother());
        assertFalse(besideCorners(400, true).hasCornersOfAnother());
    }

    @Test
    void whatWasTriedInVainIsNotTriedAgain() {
        var picture = new Picture(200, 200, Picture.WHITE);
        corner(picture, 20, 20);
        corner(picture, 120, 20);
        corner(picture, 20, 120);
        var reader = reader(picture);
        assertEquals(1, tried(reader, "every 8th row", picture));
        assertEquals(0, tried(reader, "every 4th row", picture));
        assertEquals(0, tried(reader, "open finder patterns", picture));
        // By other shades it is another search.
        assertEquals(1, tried(reader, "pale, every 4th row", picture));
        assertEquals(List.of(), texts(reader));
    }

    @Test
    void givesUpAPatternOfCorners() {
        var picture = new Picture(400, 400, Picture.WHITE);
        for (int i = 0; i < 36; i++) {
            corner(picture, 10 + i % 6 * 60, 10 + i / 6 * 60);
        }
        var reader = reader(picture);
        assertEquals(40, tried(reader, "every 8th row", picture));
        // The next pass goes on where this one stopped.
        assertEquals(40, tried(reader, "every 4th row", picture));
    }

    @Test
    void aDeepPassBearsWhatIsOdd() {
        // One side a third longer, in modules too: no code that lies flat.
        var picture = new Picture(260, 260, Picture.WHITE);
        corner(picture, 20, 20);
        corner(picture, 92, 20);
        corner(picture, 20, 132);
        var reader = reader(picture);
        assertEquals(0, tried(reader, "every 2nd row", picture));
        assertTrue(tried(reader, "deep", picture) > 1);
    }

    @Test
    void aDeepPassStopsWhenTimeIsUp() {
        var picture = new Picture(60, 60, Picture.WHITE);
        var modules = QrWriter.modules(ONE).orElseThrow();
        Slant.straight(1.3).draw(picture, modules, 30, 30, Picture.BLACK, Picture.WHITE);
        boolean done = false;
        for (int most = 0; !done; most++) {
            assertTrue(most < 500);
            var reader = reader(picture);
            done = reader.look(pass("deep"), after(most));
            if (done) {
                assertEquals(List.of(ONE), texts(reader));
            }
        }
    }
}
