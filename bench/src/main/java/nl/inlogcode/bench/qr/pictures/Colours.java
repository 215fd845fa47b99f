package nl.inlogcode.bench.qr.pictures;

import java.awt.Color;
import java.awt.LinearGradientPaint;
import java.awt.geom.Point2D;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import nl.inlogcode.bench.qr.pictures.Symbol.Finders;
import nl.inlogcode.bench.qr.pictures.Symbol.Modules;

/** Codes in the colours of a brand: what tells set from clear may be the hue alone. */
final class Colours {
    private Colours() {}

    static Map<String, Function<Chance, Drawing>> all() {
        var all = new LinkedHashMap<String, Function<Chance, Drawing>>();
        all.put("colour-on-tint", Colours::onTint);
        all.put("colour-on-colour", Colours::onColour);
        all.put("colour-alike", chance -> alike(chance, chance.between(3.0, 6.0), false));
        all.put("colour-alike-pale", Colours::alikePale);
        all.put("colour-alike-tiny", chance -> alike(chance, chance.between(1.5, 2.5), false));
        all.put("colour-alike-dots", chance -> alike(chance, chance.between(4.0, 7.0), true));
        all.put("colour-alike-jpeg", Colours::alikeJpeg);
        all.put("colour-gradient", Colours::gradient);
        all.put("colour-gradient-ground", Colours::gradientGround);
        return all;
    }

    /** A grey with a touch of a hue, as palettes have them. */
    static Color grey(Chance chance, int light) {
        int warm = chance.between(-6, 6);
        return new Color(
                Effects.clamp(light + warm), Effects.clamp(light), Effects.clamp(light - warm));
    }

    /** Hue 0 to 1, the rest 0 to 1, as style sheets' {@code hsl()}. */
    static Color hsl(double hue, double saturation, double light) {
        double reach = saturation * Math.min(light, 1 - light);
        var channels = new int[3];
        for (int i = 0; i < channels.length; i++) {
            double k = (new int[] {0, 8, 4}[i] + hue * 12) % 12;
            double value = light - reach * Math.max(-1, Math.min(Math.min(k - 3, 9 - k), 1));
            channels[i] = Effects.clamp(255 * value);
        }
        return new Color(channels[0], channels[1], channels[2]);
    }

    private static Drawing onPage(Chance chance, Symbol symbol) {
        var text = chance.link();
        return Drawing.of(Styles.onPage(chance, symbol.draw(text), chance.in(0.2)), text);
    }

    /** A strong colour on a card of a light tint, often of the same hue. */
    private static Drawing onTint(Chance chance) {
        double hue = chance.between(0.0, 1.0);
        double other = chance.in(0.6) ? hue : chance.between(0.0, 1.0);
        return onPage(
                chance,
                Symbol.plain(chance.between(2.5, 6.0))
                        .withColours(
                                hsl(hue, chance.between(0.5, 1.0), chance.between(0.35, 0.65)),
                                hsl(other, chance.between(0.3, 1.0), chance.between(0.8, 0.95))));
    }

    /** One strong colour on another: orange on blue, lime on purple. */
    private static Drawing onColour(Chance chance) {
        double hue = chance.between(0.0, 1.0);
        double other = hue + chance.between(0.2, 0.8);
        return onPage(
                chance,
                Symbol.plain(chance.between(2.5, 6.0))
                        .withColours(
                                hsl(hue, chance.between(0.6, 1.0), chance.between(0.35, 0.65)),
                                hsl(other, chance.between(0.6, 1.0), chance.between(0.35, 0.65))));
    }

    /** Two colours of about the same brightness. */
    private static Color[] pair(Chance chance, double most, double least) {
        while (true) {
            var one = chance.colour(40, 220);
            var other = chance.colour(40, 220);
            double brightness = Math.abs(Chance.brightness(one) - Chance.brightness(other));
            int differ =
                    Math.max(
                            Math.abs(one.getRed() - other.getRed()),
                            Math.max(
                                    Math.abs(one.getGreen() - other.getGreen()),
                                    Math.abs(one.getBlue() - other.getBlue())));
            if (brightness < 9 && differ >= least && differ <= most) {
                return new Color[] {one, other};
            }
        }
    }

    private static Symbol alikeSymbol(Chance chance, double pixels, double least, double most) {
        var pair = pair(chance, most, least);
        return Symbol.plain(pixels).withColours(pair[0], pair[1]);
    }

    private static Drawing alike(Chance chance, double pixels, boolean dots) {
        var symbol = alikeSymbol(chance, pixels, 60, 255);
        return onPage(chance, dots ? symbol.withShapes(Modules.DOT, Finders.ROUNDED) : symbol);
    }

    /** Two pastels. */
    private static Drawing alikePale(Chance chance) {
        return onPage(chance, alikeSymbol(chance, chance.between(3.0, 6.0), 20, 60));
    }

    private static Drawing alikeJpeg(Chance chance) {
        var drawing = onPage(chance, alikeSymbol(chance, chance.between(4.0, 7.0), 80, 255));
        return new Drawing(
                Effects.jpeg(drawing.image(), chance.between(0.6, 0.92)),
                drawing.expect(),
                drawing.others());
    }

    private static LinearGradientPaint through(Chance chance, double low, double high) {
        double hue = chance.between(0.0, 1.0);
        var colours = new Color[3];
        for (int i = 0; i < colours.length; i++) {
            colours[i] =
                    hsl(
                            hue + i * chance.between(0.1, 0.3),
                            chance.between(0.6, 1.0),
                            chance.between(low, high));
        }
        return new LinearGradientPaint(
                new Point2D.Double(0, 0),
                new Point2D.Double(chance.between(120, 300), chance.between(0, 300)),
                new float[] {0, 0.5f, 1},
                colours);
    }

    /** Ink that goes from one hue to the next. */
    private static Drawing gradient(Chance chance) {
        var symbol =
                Symbol.plain(chance.between(3.0, 6.0))
                        .withShapes(chance.of(Modules.values()), chance.of(Finders.values()))
                        .withColours(through(chance, 0.3, 0.6), Color.WHITE);
        return onPage(chance, symbol);
    }

    /** White on a ground that goes from one hue to the next. */
    private static Drawing gradientGround(Chance chance) {
        var text = chance.link();
        var code =
                Symbol.plain(chance.between(3.0, 6.0))
                        .withQuiet(chance.of(0, 2, 4))
                        .withColours(Color.WHITE, Symbol.NOTHING)
                        .draw(text);
        int margin = chance.between(0, 30);
        int side = code.getWidth() + 2 * margin;
        var card = Canvas.of(side, side, Symbol.NOTHING);
        var graphics = Canvas.graphics(card);
        graphics.setPaint(through(chance, 0.25, 0.6));
        graphics.fillRoundRect(0, 0, side, side, 20, 20);
        graphics.dispose();
        Canvas.put(card, code, margin, margin);
        return Drawing.of(Styles.onPage(chance, card, chance.in(0.3)), text);
    }
}
