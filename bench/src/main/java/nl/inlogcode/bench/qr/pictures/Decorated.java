package nl.inlogcode.bench.qr.pictures;

import io.nayuki.qrcodegen.QrCode.Ecc;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.inlogcode.bench.qr.pictures.Symbol.Finders;
import nl.inlogcode.bench.qr.pictures.Symbol.Modules;

/** Codes that a designer has been at, and what stands close to them. */
final class Decorated {
    private Decorated() {}

    static Map<String, Function<Chance, Drawing>> all() {
        var all = new LinkedHashMap<String, Function<Chance, Drawing>>();
        all.put("styled-any", Decorated::any);
        all.put("styled-dark", Decorated::dark);
        all.put("styled-logo", Decorated::logo);
        all.put("styled-small-dots", Decorated::smallDots);
        all.put("styled-small", Decorated::small);
        all.put("styled-jpeg", Decorated::jpeg);
        all.put("light-on-dark-no-quiet", Decorated::lightWithoutQuiet);
        all.put("corner-covered", Decorated::cornerCovered);
        all.put("no-quiet-in-box", Decorated::box);
        all.put("beside-others", Decorated::besideOthers);
        all.put("jpeg-30-50", Decorated::jpegPlain);
        return all;
    }

    private static Symbol symbol(Chance chance, double pixels) {
        return Symbol.plain(pixels)
                .withShapes(chance.of(Modules.values()), chance.of(Finders.values()));
    }

    private static Drawing onPage(Chance chance, BufferedImage code, String text) {
        return Drawing.of(Styles.onPage(chance, code, chance.in(0.2)), text);
    }

    private static Drawing any(Chance chance) {
        var text = chance.link();
        var symbol =
                symbol(chance, chance.between(3.0, 7.0))
                        .withQuiet(chance.of(1, 2, 4))
                        .withColours(chance.colour(0, 100), chance.colour(220, 255));
        return onPage(chance, symbol.draw(text), text);
    }

    private static Drawing dark(Chance chance) {
        var text = chance.link();
        var symbol =
                symbol(chance, chance.between(3.0, 7.0))
                        .withQuiet(chance.of(0, 1, 4))
                        .withColours(chance.colour(160, 255), chance.colour(0, 60));
        return Drawing.of(Styles.onPage(chance, symbol.draw(text), true), text);
    }

    /** A logo over the middle, its edge cut out of the modules or not. */
    private static Drawing logo(Chance chance) {
        var text = chance.link();
        var ink = chance.colour(0, 100);
        var code =
                symbol(chance, chance.between(3.0, 7.0))
                        .withCorrection(Ecc.HIGH)
                        .withColours(ink, Color.WHITE)
                        .draw(text);
        int side = (int) (code.getWidth() * chance.between(0.16, 0.26));
        int corner = (code.getWidth() - side) / 2;
        var graphics = Canvas.graphics(code);
        if (chance.in(0.6)) {
            graphics.setColor(Color.WHITE);
            graphics.fillOval(corner - 4, corner - 4, side + 8, side + 8);
        }
        graphics.setColor(chance.in(0.4) ? ink : chance.colour(40, 220));
        graphics.fillOval(corner, corner, side, side);
        graphics.setColor(Color.WHITE);
        graphics.setStroke(new BasicStroke(side / 10f));
        graphics.drawRect(corner + side / 3, corner + side / 3, side / 3, side / 3);
        graphics.dispose();
        return onPage(chance, code, text);
    }

    private static Drawing smallDots(Chance chance) {
        var text = chance.link();
        var symbol =
                Symbol.plain(chance.between(4.0, 9.0))
                        .withShapes(
                                chance.of(Modules.SMALL_DOT, Modules.DIAMOND),
                                chance.of(Finders.values()))
                        .withColours(chance.colour(0, 120), Color.WHITE);
        return onPage(chance, symbol.draw(text), text);
    }

    private static Drawing small(Chance chance) {
        var text = chance.link();
        return onPage(chance, symbol(chance, chance.between(1.8, 3.0)).draw(text), text);
    }

    private static Drawing jpeg(Chance chance) {
        var text = chance.link();
        var symbol =
                symbol(chance, chance.between(3.5, 6.0))
                        .withColours(chance.colour(0, 100), Color.WHITE);
        var page = Styles.onPage(chance, symbol.draw(text), false);
        return Drawing.of(Effects.jpeg(page, chance.between(0.3, 0.5)), text);
    }

    /** Light modules right on the page's dark ground, or on a card that ends with them. */
    private static Drawing lightWithoutQuiet(Chance chance) {
        var text = chance.link();
        var ground = chance.colour(0, 70);
        var symbol =
                Symbol.plain(chance.between(2.2, 6.0))
                        .withQuiet(chance.between(0.0, 0.6))
                        .withColours(chance.colour(190, 255), ground);
        var code = symbol.draw(text);
        if (chance.in(0.5)) {
            return Drawing.of(Styles.onPage(chance, code, true), text);
        }
        int margin = chance.between(6, 30);
        int side = code.getWidth() + 2 * margin;
        var room = Canvas.put(Canvas.of(side, side, ground), code, margin, margin);
        return Drawing.of(Styles.onPage(chance, room, true), text);
    }

    /** Badges, buttons and tooltips over corners of the quiet zone, up to the modules. */
    private static Drawing cornerCovered(Chance chance) {
        var text = chance.link();
        double pixels = chance.between(3.0, 6.0);
        var code = Symbol.plain(pixels).draw(text);
        var page = Styles.onPage(chance, Canvas.of(1, 1, Color.WHITE), false);
        int left = chance.between(60, page.getWidth() - code.getWidth() - 60);
        int top = chance.between(80, page.getHeight() - code.getHeight() - 30);
        Canvas.put(page, code, left, top);
        int quiet = (int) (4 * pixels);
        int count = chance.between(1, 3);
        var graphics = Canvas.graphics(page);
        for (int i = 0; i < count; i++) {
            graphics.setColor(chance.colour(0, 200));
            int reach = (int) (quiet * chance.between(0.7, 1.0));
            int length = chance.between(40, 120);
            int right = left + code.getWidth();
            int bottom = top + code.getHeight();
            switch (chance.between(0, 3)) {
                case 0 -> graphics.fillRect(left - 40, top - 20, 40 + reach, length);
                case 1 -> graphics.fillRect(right - reach, top - 20, 60, length);
                case 2 -> graphics.fillRect(left - 30, bottom - reach, length, 40);
                default -> graphics.fillRect(left - 10, top - 40, length, 40 + reach);
            }
        }
        graphics.dispose();
        return Drawing.of(page, text);
    }

    /** No quiet zone at all, in a box of any shade. */
    private static Drawing box(Chance chance) {
        var text = chance.link();
        var code = Symbol.plain(chance.between(2.2, 6.0)).withQuiet(0).draw(text);
        int margin = chance.between(10, 40);
        var box =
                Canvas.of(
                        code.getWidth() + 2 * margin,
                        code.getHeight() + 2 * margin,
                        chance.colour(0, 235));
        Canvas.put(box, code, margin, margin);
        return onPage(chance, box, text);
    }

    /** Another code close by: for a store, or the same once more. */
    private static Drawing besideOthers(Chance chance) {
        var texts = new ArrayList<String>();
        var page = Page.of(chance, 1280, 720, false);
        int count = chance.between(2, 4);
        int left = chance.between(10, 60);
        for (int i = 0; i < count; i++) {
            texts.add(i == 0 ? chance.link() : "https://winkel.example/app?id=" + i);
            var code =
                    Symbol.plain(chance.between(2.2, 4.5))
                            .withQuiet(chance.between(1.5, 4))
                            .draw(texts.get(i));
            Canvas.put(page, code, left, 120 + chance.between(0, 200));
            left += code.getWidth() + chance.between(0, 20);
        }
        return new Drawing(page, Optional.of(texts.get(0)), List.copyOf(texts.subList(1, count)));
    }

    private static Drawing jpegPlain(Chance chance) {
        var text = chance.link();
        var code = Symbol.plain(chance.between(2.2, 5.0)).draw(text);
        var page = Styles.onPage(chance, code, chance.in(0.3));
        return Drawing.of(Effects.jpeg(page, chance.between(0.3, 0.5)), text);
    }
}
