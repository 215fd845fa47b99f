package nl.inlogcode.bench.qr.pictures;

import io.nayuki.qrcodegen.QrCode.Ecc;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import nl.inlogcode.bench.qr.pictures.Symbol.Finders;
import nl.inlogcode.bench.qr.pictures.Symbol.Modules;

/** The ways in which codes stand on pages: a category, and how one picture of it is drawn. */
final class Styles {
    private Styles() {}

    static Map<String, Function<Chance, Drawing>> all() {
        var all = new LinkedHashMap<String, Function<Chance, Drawing>>();
        all.put("dots", chance -> shaped(chance, Modules.DOT, Finders.SQUARE));
        all.put("dots-in-circles", chance -> shaped(chance, Modules.DOT, Finders.CIRCLE));
        all.put("rounded", chance -> shaped(chance, Modules.ROUNDED, Finders.ROUNDED));
        all.put("bars", chance -> shaped(chance, Modules.BAR, Finders.ROUNDED));
        all.put("centre-logo", Styles::logo);
        all.put("gradient-ink", Styles::gradientInk);
        all.put("on-a-photo", Styles::onPhoto);
        all.put("one-channel-alike", Styles::oneChannelAlike);
        all.put("low-contrast", Styles::lowContrast);
        all.put("any-size", Styles::anySize);
        all.put("tiny", Styles::tiny);
        all.put("inverted", chance -> inverted(chance, 4));
        all.put("inverted-no-quiet", chance -> inverted(chance, 0));
        all.put("transparent", Styles::transparent);
        all.put("bordered", Styles::bordered);
        all.put("crowded", Styles::crowded);
        all.put("several-sizes", Surroundings::severalSizes);
        all.put("page-1080p", chance -> Surroundings.page(chance, 1920, 1080));
        all.put("page-4k", chance -> Surroundings.page(chance, 3840, 2160));
        all.put("turned", Surroundings::turned);
        all.put("perspective", Surroundings::perspective);
        all.put("jpeg-poor", Surroundings::jpeg);
        all.put("blurred", Surroundings::blurred);
        all.put("glare", Surroundings::glare);
        all.put("covered", Surroundings::covered);
        all.put("photo-of-screen", Surroundings::photoOfScreen);
        all.put("photo-of-paper", Surroundings::photoOfPaper);
        all.putAll(Faded.all());
        all.putAll(Colours.all());
        all.putAll(Zoomed.all());
        all.putAll(Decorated.all());
        all.putAll(Cameras.all());
        return all;
    }

    /** Somewhere on a page. */
    static BufferedImage onPage(Chance chance, BufferedImage code, boolean isDark) {
        int width = chance.of(1024, 1280, 1366, 1536);
        int height = Math.max(code.getHeight() + 120, width * 9 / 16);
        var page = Page.of(chance, width, height, isDark);
        return Canvas.put(
                page,
                code,
                chance.between(10, width - code.getWidth() - 10),
                chance.between(80, height - code.getHeight() - 10));
    }

    private static Drawing shaped(Chance chance, Modules modules, Finders finders) {
        var text = chance.link();
        var symbol =
                Symbol.plain(chance.between(3.0, 7.0))
                        .withShapes(modules, finders)
                        .withColours(chance.colour(0, 110), Color.WHITE);
        return Drawing.of(onPage(chance, symbol.draw(text), false), text);
    }

    private static Drawing logo(Chance chance) {
        var text = chance.link();
        var code = Symbol.plain(chance.between(3.0, 7.0)).withCorrection(Ecc.HIGH).draw(text);
        int side = (int) (code.getWidth() * chance.between(0.16, 0.24));
        int corner = (code.getWidth() - side) / 2;
        var graphics = Canvas.graphics(code);
        graphics.setColor(Color.WHITE);
        graphics.fillRoundRect(corner - 3, corner - 3, side + 6, side + 6, 8, 8);
        graphics.setColor(chance.colour(20, 200));
        graphics.fillOval(corner, corner, side, side);
        graphics.setColor(chance.colour(20, 200));
        graphics.fillRect(corner + side / 4, corner + side / 4, side / 2, side / 3);
        graphics.dispose();
        return Drawing.of(onPage(chance, code, false), text);
    }

    private static Drawing gradientInk(Chance chance) {
        var text = chance.link();
        float far = chance.between(100, 300);
        var ink =
                new GradientPaint(0, 0, chance.colour(0, 90), far, far / 2, chance.colour(40, 140));
        var symbol =
                Symbol.plain(chance.between(3.0, 7.0))
                        .withShapes(
                                chance.of(Modules.SQUARE, Modules.ROUNDED),
                                chance.of(Finders.SQUARE, Finders.ROUNDED))
                        .withColours(ink, chance.colour(225, 255));
        return Drawing.of(onPage(chance, symbol.draw(text), false), text);
    }

    private static Drawing onPhoto(Chance chance) {
        var text = chance.link();
        boolean isLight = chance.in(0.7);
        var photo =
                Page.photo(
                        chance,
                        chance.between(500, 900),
                        chance.between(400, 700),
                        isLight ? 130 : 0,
                        isLight ? 255 : 110);
        var symbol =
                Symbol.plain(chance.between(4.0, 7.0))
                        .withQuiet(0)
                        .withColours(
                                isLight ? chance.colour(0, 40) : chance.colour(225, 255),
                                Symbol.NOTHING);
        var code = symbol.draw(text);
        int left = chance.between(20, photo.getWidth() - code.getWidth() - 20);
        int top = chance.between(20, photo.getHeight() - code.getHeight() - 20);
        return Drawing.of(Canvas.put(photo, code, left, top), text);
    }

    /** Red, green or blue tells nothing, and the brightness little. */
    private static Drawing oneChannelAlike(Chance chance) {
        var text = chance.link();
        int alike = chance.between(60, 230);
        int low = chance.between(0, 60);
        int high = chance.between(170, 255);
        var symbol = Symbol.plain(chance.between(3.0, 6.0));
        var coloured =
                switch (chance.between(0, 2)) {
                    case 0 ->
                            symbol.withColours(
                                    new Color(alike, low, low), new Color(alike, high, high));
                    case 1 ->
                            symbol.withColours(
                                    new Color(low, alike, low), new Color(high, alike, high));
                    default ->
                            symbol.withColours(
                                    new Color(low, low, alike), new Color(high, high, alike));
                };
        return Drawing.of(onPage(chance, coloured.draw(text), false), text);
    }

    private static Drawing lowContrast(Chance chance) {
        var text = chance.link();
        int dark = chance.between(100, 200);
        int light = dark + chance.between(18, 45);
        var symbol = Symbol.plain(chance.between(3.0, 6.0)).withColours(grey(dark), grey(light));
        return Drawing.of(onPage(chance, symbol.draw(text), false), text);
    }

    private static Color grey(int light) {
        return new Color(light, light, light);
    }

    private static Drawing anySize(Chance chance) {
        var text = chance.link();
        var code = Symbol.plain(chance.of(3, 4, 8, 10)).draw(text);
        double side = chance.between(110.0, 320.0);
        var scaled = Canvas.scale(code, side / code.getWidth(), chance.in(0.7));
        return Drawing.of(onPage(chance, scaled, false), text);
    }

    private static Drawing tiny(Chance chance) {
        var text = chance.link();
        var code = Symbol.plain(chance.between(1.15, 2.0)).draw(text);
        return Drawing.of(onPage(chance, code, false), text);
    }

    private static Drawing inverted(Chance chance, int quiet) {
        var text = chance.link();
        var symbol =
                Symbol.plain(chance.between(3.0, 6.0))
                        .withQuiet(quiet)
                        .withColours(chance.colour(200, 255), chance.colour(0, 50));
        return Drawing.of(onPage(chance, symbol.draw(text), true), text);
    }

    /** The picture of a code alone, whose ground is nothing. */
    private static Drawing transparent(Chance chance) {
        var text = chance.link();
        var ink = chance.in(0.7) ? chance.colour(0, 80) : chance.colour(190, 255);
        var symbol =
                Symbol.plain(chance.between(2.5, 8.0))
                        .withQuiet(chance.of(0, 1, 4))
                        .withColours(ink, Symbol.NOTHING);
        return Drawing.of(symbol.draw(text), text);
    }

    /** In a frame with round corners, close to it. */
    private static Drawing bordered(Chance chance) {
        var text = chance.link();
        var code = Symbol.plain(chance.between(3.0, 6.0)).withQuiet(0).draw(text);
        int margin = chance.between(4, 12);
        int border = chance.between(2, 10);
        int side = code.getWidth() + 2 * (margin + border);
        var box = Canvas.of(side, side, Symbol.NOTHING);
        var graphics = Canvas.graphics(box);
        graphics.setColor(chance.colour(0, 140));
        graphics.fillRoundRect(0, 0, side, side, 30, 30);
        graphics.setColor(Color.WHITE);
        graphics.fillRoundRect(border, border, side - 2 * border, side - 2 * border, 16, 16);
        graphics.dispose();
        Canvas.put(box, code, margin + border, margin + border);
        return Drawing.of(onPage(chance, box, chance.in(0.4)), text);
    }

    /** Stripes or words right up to its edge. */
    private static Drawing crowded(Chance chance) {
        var text = chance.link();
        var code =
                Symbol.plain(chance.between(3.0, 6.0))
                        .withQuiet(chance.between(0.5, 1.5))
                        .draw(text);
        var page = Canvas.of(900, 700, Color.WHITE);
        var graphics = Canvas.graphics(page);
        if (chance.in(0.5)) {
            int step = chance.between(3, 14);
            graphics.setColor(chance.colour(0, 120));
            for (int x = 0; x < page.getWidth(); x += 2 * step) {
                graphics.fillRect(x, 0, step, page.getHeight());
            }
        } else {
            Page.words(graphics, chance, Color.BLACK, chance.between(1, 3), 0, 0, 1300, 700);
        }
        graphics.dispose();
        int left = chance.between(50, 850 - code.getWidth());
        int top = chance.between(50, 650 - code.getHeight());
        return Drawing.of(Canvas.put(page, code, left, top), text);
    }
}
