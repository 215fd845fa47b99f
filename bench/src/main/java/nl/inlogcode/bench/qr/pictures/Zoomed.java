package nl.inlogcode.bench.qr.pictures;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrCode.Ecc;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** What browsers make of codes: any size, any zoom, turned and slanted by style sheets. */
final class Zoomed {
    private static final double[] ZOOMS = {0.5, 0.67, 0.75, 0.8, 0.9, 1.1, 1.25, 1.5};

    private Zoomed() {}

    static Map<String, Function<Chance, Drawing>> all() {
        var all = new LinkedHashMap<String, Function<Chance, Drawing>>();
        all.put("zoom-picture", Zoomed::picture);
        all.put("zoom-drawing", Zoomed::drawing);
        all.put("zoom-tiny", Zoomed::tiny);
        all.put("zoom-enlarged", Zoomed::enlarged);
        all.put("zoom-turned", Zoomed::turned);
        all.put("zoom-slanted", Zoomed::slanted);
        all.put("zoom-stretched", Zoomed::stretched);
        return all;
    }

    private static Drawing onPage(Chance chance, BufferedImage code, String text) {
        return Drawing.of(Styles.onPage(chance, code, chance.in(0.3)), text);
    }

    private static double zoom(Chance chance) {
        return ZOOMS[chance.between(0, ZOOMS.length - 1)];
    }

    /** As a browser makes it smaller: halves, then the rest between pixels. */
    private static BufferedImage shrink(BufferedImage image, double by) {
        var smaller = image;
        double rest = by;
        while (rest <= 0.5) {
            smaller = Canvas.scale(smaller, 0.5, true);
            rest *= 2;
        }
        return rest == 1 ? smaller : Canvas.scale(smaller, rest, true);
    }

    /** A picture of 150 to 250 pixels as servers make it, in a page that is zoomed. */
    private static Drawing picture(Chance chance) {
        var text = chance.link();
        var code = Symbol.plain(chance.between(3, 6)).withQuiet(chance.of(1, 2, 4)).draw(text);
        double shown = chance.between(140.0, 250.0) / code.getWidth();
        return onPage(chance, shrink(code, Math.min(1.6, shown) * zoom(chance)), text);
    }

    /** The same as an SVG: each module has its exact place. */
    private static Drawing drawing(Chance chance) {
        var text = chance.link();
        var code = QrCode.encodeText(text, chance.of(Ecc.LOW, Ecc.MEDIUM, Ecc.QUARTILE));
        double side = chance.between(120.0, 220.0) * zoom(chance);
        double pixels = Math.max(1.6, side / (code.size + 8));
        return onPage(chance, Symbol.plain(pixels).draw(code), text);
    }

    /** One to one and a half pixels a module. */
    private static Drawing tiny(Chance chance) {
        var text = chance.link();
        double pixels = chance.between(1.0, 1.5);
        if (chance.in(0.5)) {
            return onPage(chance, Symbol.plain(pixels).draw(text), text);
        }
        int natural = chance.between(2, 5);
        return onPage(chance, shrink(Symbol.plain(natural).draw(text), pixels / natural), text);
    }

    /** A small picture shown large: the browser blurs it. */
    private static Drawing enlarged(Chance chance) {
        var text = chance.link();
        var code = Symbol.plain(chance.between(1, 2)).draw(text);
        return onPage(chance, Canvas.scale(code, chance.between(1.3, 5.0), true), text);
    }

    private static Drawing turned(Chance chance) {
        var text = chance.link();
        double pixels = chance.between(2.0, 5.0);
        var code = Symbol.plain(pixels).draw(text);
        int side = (int) (code.getWidth() * 1.5);
        var ground = Canvas.of(side, side, chance.colour(200, 255));
        double degrees = chance.between(3.0, 15.0) * chance.of(1, -1);
        return onPage(chance, Warp.turn(ground, code, degrees), text);
    }

    private static Drawing slanted(Chance chance) {
        var text = chance.link();
        var code = Symbol.plain(8).draw(text);
        double pixels = chance.between(2.2, 5.0);
        int width = (int) (code.getWidth() * pixels / 8);
        return onPage(chance, Surroundings.slanted(chance, code, width, 0.2), text);
    }

    /** Wider than high, or higher than wide: a picture in a box of another shape. */
    private static Drawing stretched(Chance chance) {
        var text = chance.link();
        var code = Symbol.plain(8).draw(text);
        int width = (int) (code.getWidth() * chance.between(0.3, 0.6));
        int height = (int) (width * chance.between(0.75, 1.35));
        var ground = Canvas.of(width, height, Symbol.NOTHING);
        return onPage(
                chance, Warp.lay(ground, code, 0, 0, width, 0, width, height, 0, height), text);
    }
}
