package nl.inlogcode.bench.qr.pictures;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.MultiFormatWriter;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrCode.Ecc;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;

/** Pictures without a code, among them all that looks like one: a kind, and how it is drawn. */
final class Codeless {
    private Codeless() {}

    static Map<String, BiConsumer<Chance, BufferedImage>> all() {
        var all = new LinkedHashMap<String, BiConsumer<Chance, BufferedImage>>();
        all.put("page", Codeless::page);
        all.put("dark-page", (chance, image) -> put(image, sized(chance, image, true)));
        all.put("table", LookAlikes::table);
        all.put("checks", LookAlikes::checks);
        all.put("chess", LookAlikes::chess);
        all.put("crossword", LookAlikes::crossword);
        all.put("icons", LookAlikes::icons);
        all.put("squares-in-squares", LookAlikes::squaresInSquares);
        all.put("finder-patterns", LookAlikes::finderPatterns);
        all.put("random-modules", LookAlikes::randomModules);
        all.put("finders-and-noise", LookAlikes::findersAndNoise);
        all.put("stripes", LookAlikes::stripes);
        all.put("dithered", LookAlikes::dithered);
        all.put("photo", (chance, image) -> put(image, photo(chance, image)));
        all.put("noise", (chance, image) -> Effects.grain(image, chance, 90));
        all.put("gradient", Codeless::gradient);
        all.put("damaged", Codeless::damaged);
        all.put("halved", Codeless::halved);
        for (var format : List.of(BarcodeFormat.DATA_MATRIX, BarcodeFormat.AZTEC)) {
            all.put(name(format), (chance, image) -> symbols(chance, image, format, 1));
        }
        for (var format : List.of(BarcodeFormat.CODE_128, BarcodeFormat.PDF_417)) {
            all.put(name(format), (chance, image) -> symbols(chance, image, format, 3));
        }
        return all;
    }

    private static String name(BarcodeFormat format) {
        return format.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void put(BufferedImage image, BufferedImage what) {
        Canvas.put(image, what, 0, 0);
    }

    static void page(Chance chance, BufferedImage image) {
        put(image, sized(chance, image, false));
    }

    private static BufferedImage sized(Chance chance, BufferedImage image, boolean isDark) {
        return Page.of(chance, image.getWidth(), image.getHeight(), isDark);
    }

    private static BufferedImage photo(Chance chance, BufferedImage image) {
        return Page.photo(chance, image.getWidth(), image.getHeight(), 0, 255);
    }

    private static void gradient(Chance chance, BufferedImage image) {
        var graphics = Canvas.graphics(image);
        graphics.setPaint(
                new GradientPaint(
                        0,
                        0,
                        chance.colour(0, 255),
                        chance.between(20, image.getWidth()),
                        chance.between(20, image.getHeight()),
                        chance.colour(0, 255),
                        true));
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.dispose();
    }

    /** Codes of which too many modules are wrong for any correction. */
    private static void damaged(Chance chance, BufferedImage image) {
        page(chance, image);
        var code = QrCode.encodeText(chance.link(), Ecc.MEDIUM);
        var modules = new boolean[code.size][code.size];
        double share = chance.between(0.3, 0.5);
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                boolean isFree =
                        x > 8 && y > 8 || y > 8 && y < code.size - 8 || x > 8 && x < code.size - 8;
                modules[y][x] = code.getModule(x, y) ^ (isFree && chance.in(share));
            }
        }
        place(chance, image, Symbol.plain(size(chance, image, code.size)).draw(modules));
    }

    /** Codes of which half lies under something. */
    private static void halved(Chance chance, BufferedImage image) {
        page(chance, image);
        var text = chance.link();
        int modules = QrCode.encodeText(text, Ecc.MEDIUM).size;
        var code = Symbol.plain(size(chance, image, modules)).draw(text);
        int side = code.getWidth();
        var graphics = Canvas.graphics(code);
        graphics.setColor(chance.colour(0, 255));
        switch (chance.between(0, 2)) {
            case 0 -> graphics.fillRect(side * 45 / 100, 0, side, side);
            case 1 -> graphics.fillRect(0, side * 45 / 100, side, side);
            default -> graphics.fillOval(side / 10, side / 10, side * 8 / 10, side * 8 / 10);
        }
        graphics.dispose();
        place(chance, image, code);
    }

    /** Pixels a module with which a code of that many has room. */
    private static double size(Chance chance, BufferedImage image, int modules) {
        double most = 0.9 * Math.min(image.getWidth(), image.getHeight()) / (modules + 8);
        return Math.min(most, chance.between(2.0, 8.0));
    }

    static void place(Chance chance, BufferedImage image, BufferedImage what) {
        Canvas.put(
                image,
                what,
                chance.between(0, Math.max(0, image.getWidth() - what.getWidth())),
                chance.between(0, Math.max(0, image.getHeight() - what.getHeight())));
    }

    /** A symbol of another kind. */
    private static void symbols(
            Chance chance, BufferedImage image, BarcodeFormat format, int flatness) {
        page(chance, image);
        int side = Math.min(image.getWidth(), image.getHeight()) * 8 / 10;
        try {
            var text = "KRACHTPLAN-" + chance.between(100_000, 999_999);
            var matrix =
                    new MultiFormatWriter()
                            .encode(
                                    text,
                                    format,
                                    Math.min(side, 400),
                                    Math.min(side, 400) / flatness);
            place(chance, image, drawn(matrix));
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }

    private static BufferedImage drawn(BitMatrix matrix) {
        int scale = matrix.getWidth() < 100 ? 5 : 1;
        int width = matrix.getWidth() * scale;
        int height = matrix.getHeight() * scale;
        var image = Canvas.of(width + 20, height + 20, Color.WHITE);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.BLACK);
        for (int y = 0; y < matrix.getHeight(); y++) {
            for (int x = 0; x < matrix.getWidth(); x++) {
                if (matrix.get(x, y)) {
                    graphics.fillRect(10 + x * scale, 10 + y * scale, scale, scale);
                }
            }
        }
        graphics.dispose();
        return image;
    }
}
