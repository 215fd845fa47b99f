package nl.inlogcode.core.qr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each stage alone, on a code that is known to lie where it was drawn. */
class StagesTest {
    private static final Slant TURNED = new Slant(0.4, 6, 0, 0, 0);
    private static final Slant TILTED = new Slant(0.1, 6, 0, 0.0006, 0.0004);

    @Test
    void timingCountsTheModules() {
        for (var slant : new Slant[] {Slant.straight(6), TURNED}) {
            var drawn = Drawn.of(slant);
            assertEquals(drawn.side(), Timing.count(drawn.plane(), drawn.triple(), 255));
            var mirrored = drawn.triple().mirrored();
            assertEquals(drawn.side(), Timing.count(drawn.plane(), mirrored, 255));
            var sampler = Sampler.ofMiddles(drawn.plane());
            assertEquals(1, Timing.match(sampler, drawn.map(), drawn.levels()));
        }
    }

    @Test
    void timingCountsNothingOnALineTooShort() {
        var drawn = Drawn.of(Slant.straight(6));
        var one = drawn.triple().corner();
        var near = new Finder(one.x + 4, one.y, one.width, one.height, true);
        var triple = new Triple(one, near, drawn.triple().below(), 21, 0);
        assertEquals(0, Timing.count(drawn.plane(), triple, 255));
    }

    @Test
    void levelsAreThoseOfTheInk() {
        var levels = Drawn.of(Slant.straight(6)).levels();
        assertEquals(1, levels.match());
        for (int corner = 0; corner < 3; corner++) {
            assertEquals(127.5, levels.middle(corner), 1e-9);
            assertEquals(255, levels.contrast(corner), 1e-9);
        }
        assertEquals(255, levels.leastContrast(), 1e-9);
        assertEquals(255, levels.meanContrast(), 1e-9);
        assertEquals(127.5, levels.threshold(10, 20), 1e-9);
        assertTrue(levels.isSet(127, 10, 20));
        assertFalse(levels.isSet(128, 10, 20));
    }

    @Test
    void levelsAreTheSameSeenAtEachCornerAlone() {
        var drawn = Drawn.of(TURNED);
        // Chords of a turned square are longer than its side.
        drawn.finders().forEach(finder -> finder.width = finder.width / Math.cos(0.4));
        drawn.finders().forEach(finder -> finder.height = finder.height / Math.cos(0.4));
        var levels = Levels.ofCorners(drawn.plane(), drawn.triple(), drawn.side());
        assertTrue(levels.match() > 0.98, "match " + levels.match());
        assertEquals(127.5, levels.middle(1), 8);
    }

    @ParameterizedTest
    @ValueSource(doubles = {2.5, 4, 6, 7.3})
    void searchFindsThreeFinders(double module) {
        var drawn = Drawn.of(Slant.straight(module));
        var search = new FinderSearch(drawn.plane(), 80, 0.35);
        assertTrue(search.scan(0, 1, () -> false));
        for (var due : drawn.finders()) {
            assertTrue(
                    search.finders().stream()
                            .anyMatch(
                                    found ->
                                            Math.abs(found.x - due.x) < 0.2
                                                    && Math.abs(found.y - due.y) < 0.2
                                                    && Math.abs(found.width - due.width) < 0.4
                                                    && Math.abs(found.height - due.height) < 0.4
                                                    && found.dark
                                                    && found.whole
                                                    && found.right == 33));
        }
    }

    @Test
    void searchStopsWhenTimeIsUp() {
        var drawn = Drawn.of(Slant.straight(6));
        assertFalse(new FinderSearch(drawn.plane(), 80, 0.35).scan(0, 1, () -> true));
    }

    @Test
    void alignmentPatternsBendTheMap() {
        var drawn = Drawn.of(TILTED);
        var sampler = Sampler.ofMiddles(drawn.plane());
        assertTrue(drawn.wrong(drawn.map()) > 20);
        var fitted = Alignment.fit(sampler, drawn.triple(), drawn.map(), drawn.levels());
        assertTrue(fitted.exists());
        assertEquals(0, drawn.wrong(fitted));
        var refined = Alignment.refine(sampler, drawn.triple(), drawn.map(), drawn.levels());
        assertEquals(0, drawn.wrong(refined));
    }

    @Test
    void edgesBendTheMap() {
        var drawn = Drawn.of(TILTED);
        var levels = drawn.levels();
        var map = OuterEdges.fit(drawn.plane(), drawn.triple(), drawn.map(), levels);
        assertTrue(map.exists());
        double half = drawn.side() / 2.0;
        var corner = TILTED.place(half, half);
        assertEquals(150 + corner[0], map.x(drawn.side(), drawn.side()), 1.5);
        assertEquals(150 + corner[1], map.y(drawn.side(), drawn.side()), 1.5);
    }

    @Test
    void ascentFindsTheWay() {
        var drawn = Drawn.of(TILTED);
        var function = new FunctionModules(drawn.side());
        var ascent = new Ascent(drawn.plane(), drawn.map(), drawn.levels(), function);
        double before = ascent.fit();
        ascent.climb(6);
        assertTrue(ascent.fit() > before + 0.05, before + " " + ascent.fit());
        assertTrue(drawn.wrong(ascent.map()) < 3, "wrong " + drawn.wrong(ascent.map()));
    }

    @Test
    void functionModulesFitTheirOwnCodeOnly() {
        var drawn = Drawn.of(Slant.straight(6));
        var function = new FunctionModules(drawn.side());
        assertEquals(1, function.fit(drawn.plane(), drawn.map(), drawn.levels()), 1e-9);
        var other = Homography.flat(drawn.triple().mirrored(), drawn.side());
        // Alike when mirrored: they tell nothing of that.
        assertEquals(1, function.fit(drawn.plane(), other, drawn.levels()), 1e-9);
        var larger = new FunctionModules(drawn.side() + 4);
        var wide = Homography.flat(drawn.triple(), drawn.side() + 4);
        assertTrue(larger.fit(drawn.plane(), wide, drawn.levels()) < 0.8);
    }

    @Test
    void planeTellsShadesBetweenPixels() {
        var picture = new Picture(2, 2, Picture.BLACK);
        picture.set(1, 0, 0xFF646464);
        picture.set(1, 1, 0xFFC8C8C8);
        var plane = Plane.of(picture.pixels(), Channel.BRIGHTNESS, 255);
        assertEquals(100, plane.shade(1, 0));
        assertEquals(0, plane.shadeAt(0.5, 0.5), 1e-9);
        assertEquals(25, plane.shadeAt(0.75, 0.5), 1e-9);
        assertEquals(150, plane.shadeAt(1.5, 1), 1e-9);
        assertEquals(75, plane.shadeAt(1, 1), 1e-9);
        assertEquals(200, plane.shadeAt(2.4, 2.4), 1e-9);
        assertEquals(Plane.OUTSIDE, plane.shadeAt(-0.6, 1));
        assertEquals(Plane.OUTSIDE, plane.shadeAt(1, 2.5));
        assertEquals(Plane.OUTSIDE, plane.shadeAt(Double.NaN, 1));
        assertEquals(75, plane.halved().shade(0, 0));
    }

    @Test
    void planeBlursByOneTwoOne() {
        var picture = new Picture(5, 5, Picture.BLACK);
        picture.set(2, 2, 0xFFA0A0A0);
        var blurred = Plane.of(picture.pixels(), Channel.BRIGHTNESS, 255).blurred();
        assertEquals(40, blurred.shade(2, 2));
        assertEquals(20, blurred.shade(1, 2));
        assertEquals(20, blurred.shade(2, 3));
        assertEquals(10, blurred.shade(3, 3));
        assertEquals(0, blurred.shade(0, 2));
    }
}
