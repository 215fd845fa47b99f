package nl.inlogcode.bench.qr.pictures;

import io.nayuki.qrcodegen.QrCode.Ecc;
import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import nl.inlogcode.bench.qr.pictures.Symbol.Finders;
import nl.inlogcode.bench.qr.pictures.Symbol.Modules;

/**
 * Codes that hardly differ from their ground, as pages show what is disabled, loading or behind.
 */
final class Faded {
    private Faded() {}

    static Map<String, Function<Chance, Drawing>> all() {
        var all = new LinkedHashMap<String, Function<Chance, Drawing>>();
        all.put("faded-disabled", Faded::disabled);
        all.put("faded-loading", Faded::loading);
        all.put("faded-behind-dialog", Faded::behindDialog);
        all.put("faded-frosted", Faded::frosted);
        all.put("faded-dark-mode", Faded::darkMode);
        all.put("faded-dots", Faded::dots);
        all.put("faded-blurred", Faded::blurred);
        all.put("faded-tiny", Faded::tiny);
        all.put("faded-slanted", Faded::slanted);
        all.put("faded-jpeg", Faded::jpeg);
        all.put("faded-watermark", Faded::watermark);
        return all;
    }

    /** Black on white, seen through: {@code opacity} of a tenth to a half. */
    private static Drawing disabled(Chance chance) {
        return seenThrough(chance, chance.between(0.1, 0.5), 4);
    }

    /** What fades in or out: {@code opacity} of a 25th to an 8th. */
    private static Drawing loading(Chance chance) {
        return seenThrough(chance, chance.between(0.04, 0.12), 4);
    }

    private static Drawing seenThrough(Chance chance, double opacity, double quiet) {
        var text = chance.link();
        var ink = chance.in(0.6) ? Color.BLACK : chance.colour(0, 70);
        var code =
                Symbol.plain(chance.between(2.5, 6.0))
                        .withQuiet(quiet)
                        .withColours(ink, Color.WHITE)
                        .draw(text);
        boolean isDark = chance.in(0.2);
        var ground = isDark ? chance.colour(10, 60) : chance.colour(225, 255);
        return Drawing.of(Styles.onPage(chance, through(code, ground, opacity), isDark), text);
    }

    private static BufferedImage through(BufferedImage image, Color ground, double opacity) {
        var through = Canvas.of(image.getWidth(), image.getHeight(), ground);
        var graphics = through.createGraphics();
        graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) opacity));
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return through;
    }

    /** Under the dark sheet that a dialog lays over its page. */
    private static Drawing behindDialog(Chance chance) {
        return covered(chance, new Color(0, 0, 0, chance.between(120, 235)));
    }

    /** Under a sheet of white, as long as the page waits for an answer. */
    private static Drawing frosted(Chance chance) {
        return covered(chance, new Color(255, 255, 255, chance.between(150, 242)));
    }

    private static Drawing covered(Chance chance, Color sheet) {
        var text = chance.link();
        var code = Symbol.plain(chance.between(2.5, 6.0)).draw(text);
        var page = Styles.onPage(chance, code, chance.in(0.3));
        var graphics = page.createGraphics();
        graphics.setColor(sheet);
        graphics.fillRect(0, 0, page.getWidth(), page.getHeight());
        graphics.dispose();
        return Drawing.of(page, text);
    }

    /** Dark grey on another dark grey. */
    private static Drawing darkMode(Chance chance) {
        var text = chance.link();
        int low = chance.between(8, 50);
        int high = low + chance.between(10, 50);
        boolean isInverted = chance.in(0.5);
        var ink = Colours.grey(chance, isInverted ? high : low);
        var ground = Colours.grey(chance, isInverted ? low : high);
        var symbol =
                Symbol.plain(chance.between(2.5, 6.0))
                        .withQuiet(chance.of(0, 2, 4))
                        .withColours(ink, ground);
        return Drawing.of(Styles.onPage(chance, symbol.draw(text), true), text);
    }

    private static Symbol pale(Chance chance, double pixels) {
        int light = chance.between(215, 255);
        int dark = light - chance.between(14, 50);
        return Symbol.plain(pixels)
                .withColours(Colours.grey(chance, dark), Colours.grey(chance, light));
    }

    private static Drawing dots(Chance chance) {
        var text = chance.link();
        var symbol =
                pale(chance, chance.between(3.0, 7.0))
                        .withShapes(Modules.DOT, chance.of(Finders.values()));
        return Drawing.of(Styles.onPage(chance, symbol.draw(text), false), text);
    }

    private static Drawing blurred(Chance chance) {
        var text = chance.link();
        double module = chance.between(3.0, 6.0);
        var code = pale(chance, module).draw(text);
        var blurred = Effects.blur(code, module * chance.between(0.25, 0.5));
        return Drawing.of(Styles.onPage(chance, blurred, false), text);
    }

    private static Drawing tiny(Chance chance) {
        var text = chance.link();
        var code = pale(chance, chance.between(1.4, 2.2)).draw(text);
        return Drawing.of(Styles.onPage(chance, code, false), text);
    }

    private static Drawing slanted(Chance chance) {
        var text = chance.link();
        var code = pale(chance, 8).draw(text);
        var slanted = Surroundings.slanted(chance, code, chance.between(230, 380), 0.1);
        return Drawing.of(Styles.onPage(chance, slanted, false), text);
    }

    private static Drawing jpeg(Chance chance) {
        var text = chance.link();
        var code = pale(chance, chance.between(3.0, 6.0)).draw(text);
        var page = Styles.onPage(chance, code, false);
        return Drawing.of(Effects.jpeg(page, chance.between(0.4, 0.85)), text);
    }

    /** Words run over a code that is faint ground to them. */
    private static Drawing watermark(Chance chance) {
        var text = chance.link();
        var code = pale(chance, chance.between(4.0, 8.0)).withCorrection(Ecc.HIGH).draw(text);
        var page = Styles.onPage(chance, code, false);
        var graphics = page.createGraphics();
        int unit = 1;
        int line = chance.between(40, 70);
        for (int y = chance.between(0, line); y < page.getHeight(); y += line) {
            Page.words(
                    graphics,
                    chance,
                    new Color(90, 90, 90, chance.between(60, 160)),
                    unit,
                    0,
                    y,
                    page.getWidth(),
                    y + 12);
        }
        graphics.dispose();
        return Drawing.of(page, text);
    }
}
