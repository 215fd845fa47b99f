package nl.inlogcode.core.qr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FinderSearchTest {
    private static final int PROMINENCE = 80;
    private static final double SLACK = 0.35;
    private static final int AROUND = 20;

    private static FinderSearch scanned(Plane plane) {
        var search = new FinderSearch(plane, PROMINENCE, SLACK);
        assertTrue(search.scan(0, 1, () -> false));
        return search;
    }

    private static int[] runs(String lengths) {
        var parts = lengths.split(" ");
        var runs = new int[parts.length];
        for (int i = 0; i < runs.length; i++) {
            runs[i] = Integer.parseInt(parts[i]);
        }
        return runs;
    }

    private static void lies(double x, double y, double width, double height, Finder finder) {
        assertEquals(x, finder.x, 1e-9);
        assertEquals(y, finder.y, 1e-9);
        assertEquals(width, finder.width, 1e-9);
        assertEquals(height, finder.height, 1e-9);
    }

    @Test
    void tellsAPatternAndInHowManyRowsItWasSeen() {
        var finders = scanned(Rings.plane(Rings.runs(4), Rings.runs(4), AROUND)).finders();
        assertEquals(1, finders.size());
        var finder = finders.get(0);
        lies(AROUND + 14, AROUND + 14, 28, 28, finder);
        assertTrue(finder.dark && finder.whole);
        assertEquals(33, finder.right);
        // The rows of its square, each once.
        assertEquals(12, finder.seen);
    }

    @Test
    void looksAtTheRowsAskedForOnly() {
        var plane = Rings.plane(Rings.runs(4), Rings.runs(4), AROUND);
        var search = new FinderSearch(plane, PROMINENCE, SLACK);
        // Its square is in rows 28 to 39.
        assertTrue(search.scan(4, 12, () -> false));
        assertEquals(1, search.finders().get(0).seen);
        assertTrue(search.scan(1, 3, () -> false));
        assertEquals(5, search.finders().get(0).seen);
    }

    /** Whatever is clearer, the searches before have seen. */
    @ParameterizedTest
    @CsvSource({"7,79,1", "7,80,0", "9,200,0", "10,80,1", "24,200,1"})
    void aSearchForTheHardlyVisibleSeesNothingElse(int prominence, int contrast, int found) {
        var picture = new Picture(80, 80, Picture.WHITE);
        int shade = 255 - contrast;
        int grey = 0xFF << 24 | shade << 16 | shade << 8 | shade;
        Rings.draw(picture, 20, 20, Rings.runs(4), Rings.runs(4), grey, Picture.WHITE);
        var search = new FinderSearch(Rings.plane(picture), prominence, SLACK);
        assertTrue(search.scan(0, 1, () -> false));
        assertEquals(found, search.finders().size());
    }

    // Along the row modules of 4 pixels, along the column others.
    @ParameterizedTest
    @CsvSource({"4,12", "8,24", "12,36", "14,0", "2,6", "1,0"})
    void bearsModulesThriceAsHighAsWide(int high, int seen) {
        var finders = scanned(Rings.plane(Rings.runs(4), Rings.runs(high), 40)).finders();
        assertEquals(seen > 0 ? 1 : 0, finders.size());
        if (seen > 0) {
            lies(54, 40 + 3.5 * high, 28, 7 * high, finders.get(0));
            assertEquals(seen, finders.get(0).seen);
        }
    }

    @Test
    void tellsDarkFromLightAndNumbersThem() {
        var picture = new Picture(200, 80, Picture.WHITE);
        picture.fill(100, 0, 80, Picture.BLACK);
        Rings.draw(picture, 20, 20, Rings.runs(4), Rings.runs(4), Picture.BLACK, Picture.WHITE);
        Rings.draw(picture, 120, 20, Rings.runs(4), Rings.runs(4), Picture.WHITE, Picture.BLACK);
        var finders = scanned(Rings.plane(picture)).finders();
        assertEquals(2, finders.size());
        lies(34, 34, 28, 28, finders.get(0));
        lies(134, 34, 28, 28, finders.get(1));
        assertTrue(finders.get(0).dark);
        assertFalse(finders.get(1).dark);
        assertEquals(0, finders.get(0).number);
        assertEquals(1, finders.get(1).number);
    }

    @Test
    void patternsSideBySideAreDifferentOnes() {
        var picture = new Picture(100, 100, Picture.WHITE);
        for (int i = 0; i < 4; i++) {
            int left = 20 + i % 2 * 32;
            int top = 20 + i / 2 * 32;
            Rings.draw(
                    picture, left, top, Rings.runs(4), Rings.runs(4), Picture.BLACK, Picture.WHITE);
        }
        var finders = scanned(Rings.plane(picture)).finders();
        assertEquals(4, finders.size());
        finders.forEach(finder -> assertEquals(12, finder.seen));
    }

    /**
     * Modules of 10 pixels along the row. A run may differ by less than half a module, the square
     * by less than three quarters of one.
     */
    @ParameterizedTest
    @CsvSource({
        "10 10 30 10 10, true",
        "14 10 30 10 10, true",
        "15 10 30 10 10, false",
        "6 10 30 10 10, true",
        "5 10 30 10 10, false",
        "10 10 30 10 14, true",
        "10 10 30 10 15, false",
        "10 10 30 10 6, true",
        "10 10 30 10 5, false",
        "10 14 26 10 10, true",
        "10 15 25 10 10, false",
        "10 10 26 14 10, true",
        "10 10 25 15 10, false",
        "10 6 37 7 10, true",
        "10 6 38 6 10, false",
        "10 5 35 10 10, false",
        "10 10 35 5 10, false",
        "10 13 24 13 10, true",
        "10 14 22 14 10, false",
        "10 10 10 10 10, false",
    })
    void bearsRunsThatDifferALittle(String across, boolean found) {
        var search = scanned(Rings.plane(runs(across), Rings.runs(10), AROUND));
        assertEquals(found ? 1 : 0, search.finders().size());
    }

    /** The outer runs again: longer on one side only, the rest is looked at when asked for. */
    @ParameterizedTest
    @CsvSource({
        "15 10 30 10 10, true",
        "80 10 30 10 10, true",
        "10 10 30 10 15, true",
        "10 10 30 10 80, true",
        "5 10 30 10 10, true",
        "4 10 30 10 10, false",
        "10 10 30 10 5, true",
        "10 10 30 10 4, false",
        "80 10 30 10 80, false",
        "80 10 30 10 4, false",
        "4 10 30 10 80, false",
    })
    void putsOffWhatHasAQuietZoneOnOneSideOnly(String across, boolean found) {
        var search = scanned(Rings.plane(runs(across), Rings.runs(10), AROUND));
        assertTrue(search.finders().isEmpty());
        search.checkOpenHits();
        assertEquals(found ? 1 : 0, search.finders().size());
        if (found) {
            // What was looked at once is not looked at again.
            assertEquals(30, search.finders().get(0).seen);
            search.checkOpenHits();
            assertEquals(30, search.finders().get(0).seen);
        }
    }

    @Test
    void tellsWhereAnOpenPatternLies() {
        for (int ink : new int[] {Picture.BLACK, Picture.WHITE}) {
            int paper = ink == Picture.BLACK ? Picture.WHITE : Picture.BLACK;
            var picture = new Picture(200, 110, paper);
            var open = runs("80 10 30 10 10");
            Rings.draw(picture, AROUND, AROUND, open, Rings.runs(10), ink, paper);
            var search = scanned(Rings.plane(picture));
            search.checkOpenHits();
            var finder = search.finders().get(0);
            lies(AROUND + 105, AROUND + 35, 70, 70, finder);
            assertEquals(ink == Picture.BLACK, finder.dark);
            assertFalse(finder.whole);
        }
    }

    @Test
    void aLaterRowMayTellThatAPatternIsWhole() {
        // From the first rows of the square the look goes down a column that does not end with the
        // ring, from the others down its neighbour, that does.
        var picture = new Picture(68, 68, Picture.WHITE);
        Rings.draw(picture, 20, 20, Rings.runs(4), Rings.runs(4), Picture.BLACK, Picture.WHITE);
        for (int y = 28; y < 32; y++) {
            picture.set(27, y, Picture.BLACK);
            picture.set(39, y, Picture.WHITE);
        }
        for (int y = 48; y < 60; y++) {
            picture.set(33, y, Picture.BLACK);
        }
        var search = new FinderSearch(Rings.plane(picture), PROMINENCE, SLACK);
        search.scan(28, 100, () -> false);
        assertFalse(search.finders().get(0).whole);
        search.scan(35, 100, () -> false);
        assertEquals(1, search.finders().size());
        var finder = search.finders().get(0);
        lies(34, 34, 28, 28, finder);
        assertTrue(finder.whole);
        assertEquals(2, finder.seen);
        // Another row of the first kind does not take that back.
        search.scan(29, 100, () -> false);
        assertTrue(finder.whole);
        assertEquals(3, finder.seen);
    }

    // Modules of 2 pixels, one gap of 3: by less than half a module and the slack.
    @ParameterizedTest
    @CsvSource({"0,0", "0.35,1"})
    void bearsMoreWhereModulesAreSmall(double slack, int found) {
        var plane = Rings.plane(runs("2 3 5 2 2"), Rings.runs(2), AROUND);
        var search = new FinderSearch(plane, PROMINENCE, slack);
        search.scan(0, 1, () -> false);
        assertEquals(found, search.finders().size());
    }

    @Test
    void keepsAThousandPatterns() {
        int apart = 9;
        int row = 34;
        var picture = new Picture(row * apart + 2, row * apart + 2, Picture.WHITE);
        for (int i = 0; i < row * row; i++) {
            int left = 2 + i % row * apart;
            int top = 2 + i / row * apart;
            Rings.draw(
                    picture, left, top, Rings.runs(1), Rings.runs(1), Picture.BLACK, Picture.WHITE);
        }
        assertEquals(1000, scanned(Rings.plane(picture)).finders().size());
    }

    @Test
    void asksForTheTimeEachSoManyRows() {
        assertTrue(search(31).scan(0, 1, () -> true));
        assertFalse(search(32).scan(0, 1, () -> true));
        assertTrue(search(62).scan(0, 2, () -> true));
        assertFalse(search(63).scan(0, 2, () -> true));
        assertTrue(search(640).scan(0, 1, () -> false));
    }

    private static FinderSearch search(int rows) {
        var picture = new Picture(30, rows, Picture.WHITE);
        return new FinderSearch(Rings.plane(picture), PROMINENCE, SLACK);
    }
}
