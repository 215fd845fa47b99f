package nl.inlogcode.bench.qr.pictures;

import io.nayuki.qrcodegen.QrCode.Ecc;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Optional;

/** Codes that are plain in themselves, and what was done to them or stands around them. */
final class Surroundings {
    private Surroundings() {}

    private static Drawing onPage(Chance chance, BufferedImage code, String text) {
        return Drawing.of(Styles.onPage(chance, code, false), text);
    }

    static Drawing severalSizes(Chance chance) {
        var texts = new ArrayList<String>();
        var page = Page.of(chance, 1600, 900, false);
        int count = chance.between(2, 5);
        for (int i = 0; i < count; i++) {
            var text = chance.link();
            texts.add(text);
            var code = Symbol.plain(chance.between(2.0, 4.5)).draw(text);
            Canvas.put(page, code, 20 + i % 3 * 520, 90 + i / 3 * 410 + chance.between(0, 80));
        }
        return new Drawing(page, Optional.of(texts.get(0)), texts.subList(1, count));
    }

    /** A whole page of that size. */
    static Drawing page(Chance chance, int width, int height) {
        var text = chance.link();
        var code = Symbol.plain(chance.between(2.5, 9.0)).draw(text);
        var page = Page.of(chance, width, height, chance.in(0.3));
        int left = chance.between(20, width - 20 - code.getWidth());
        int top = chance.between(80, height - 20 - code.getHeight());
        return Drawing.of(Canvas.put(page, code, left, top), text);
    }

    static Drawing turned(Chance chance) {
        var text = chance.link();
        var code = Symbol.plain(chance.between(3.5, 6.0)).draw(text);
        int side = (int) (code.getWidth() * 1.5);
        var ground = Canvas.of(side, side, chance.colour(200, 255));
        var turned = Warp.turn(ground, code, chance.between(0.0, 360.0));
        return onPage(chance, turned, text);
    }

    static Drawing perspective(Chance chance) {
        var text = chance.link();
        var code = Symbol.plain(8).draw(text);
        return onPage(chance, slanted(chance, code, chance.between(230, 380), 0.14), text);
    }

    /** A picture whose corners each moved up to that share of its side. */
    static BufferedImage slanted(Chance chance, BufferedImage image, int width, double most) {
        int height = width * image.getHeight() / image.getWidth();
        var corners = new double[8];
        for (int i = 0; i < corners.length; i++) {
            int size = i % 2 == 0 ? width : height;
            boolean isFar = i % 2 == 0 ? i == 2 || i == 4 : i == 5 || i == 7;
            double move = chance.between(0, most * size);
            corners[i] = isFar ? size - move : move;
        }
        return Warp.lay(Canvas.of(width, height, chance.colour(190, 255)), image, corners);
    }

    static Drawing jpeg(Chance chance) {
        var text = chance.link();
        var code = Symbol.plain(chance.between(2.5, 5.0)).draw(text);
        var page = Styles.onPage(chance, code, chance.in(0.3));
        return Drawing.of(Effects.jpeg(page, chance.between(0.08, 0.35)), text);
    }

    static Drawing blurred(Chance chance) {
        var text = chance.link();
        double module = chance.between(3.0, 6.0);
        var code = Symbol.plain(module).draw(text);
        return onPage(chance, Effects.blur(code, module * chance.between(0.3, 0.55)), text);
    }

    static Drawing glare(Chance chance) {
        var text = chance.link();
        var code = Symbol.plain(chance.between(4.0, 7.0)).withCorrection(Ecc.QUARTILE).draw(text);
        return onPage(chance, Effects.glare(code, chance), text);
    }

    /** Something lies over a part, less than the correction mends; finder patterns are free. */
    static Drawing covered(Chance chance) {
        var text = chance.link();
        double module = chance.between(3.5, 6.0);
        var code = Symbol.plain(module).withCorrection(Ecc.HIGH).draw(text);
        int side = (int) (code.getWidth() * chance.between(0.14, 0.2));
        var graphics = Canvas.graphics(code);
        graphics.setColor(chance.colour(0, 255));
        int low = (int) (code.getWidth() * 0.42);
        int left = chance.between(low, code.getWidth() - side);
        int top = chance.between(low, code.getHeight() - side);
        graphics.fillRoundRect(left, top, side, side, side / 2, side / 2);
        graphics.dispose();
        return onPage(chance, code, text);
    }

    static Drawing photoOfScreen(Chance chance) {
        var text = chance.link();
        var code = Symbol.plain(chance.between(5.0, 8.0)).draw(text);
        var page = Page.of(chance, 1000, 700, chance.in(0.3));
        Canvas.put(page, code, chance.between(100, 400), chance.between(80, 200));
        var photo = slanted(chance, page, chance.between(900, 1200), 0.1);
        photo = Effects.blur(photo, chance.between(0.6, 1.3));
        photo = Effects.moire(Effects.uneven(photo, chance), chance);
        return Drawing.of(
                Effects.jpeg(Effects.grain(photo, chance, chance.between(2.0, 9.0)), 0.7), text);
    }

    static Drawing photoOfPaper(Chance chance) {
        var text = chance.link();
        var code = Symbol.plain(chance.between(5.0, 8.0)).draw(text);
        var paper = Canvas.of(700, 700, chance.colour(215, 250));
        Canvas.put(paper, code, chance.between(60, 250), chance.between(60, 250));
        var table = Page.photo(chance, 1100, 900, 20, 160);
        var turned = Warp.turn(table, paper, chance.between(-40.0, 40.0));
        var photo = Effects.uneven(Effects.blur(turned, chance.between(0.8, 1.8)), chance);
        return Drawing.of(
                Effects.jpeg(Effects.grain(photo, chance, chance.between(2.0, 8.0)), 0.7), text);
    }
}
