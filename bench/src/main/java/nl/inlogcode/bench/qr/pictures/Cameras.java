package nl.inlogcode.bench.qr.pictures;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Photographs as people make them: of a phone held before a laptop's camera, of a letter. */
final class Cameras {
    private Cameras() {}

    static Map<String, Function<Chance, Drawing>> all() {
        var all = new LinkedHashMap<String, Function<Chance, Drawing>>();
        all.put("camera-phone", Cameras::phone);
        all.put("camera-far", Cameras::far);
        all.put("camera-moved", Cameras::moved);
        all.put("camera-in-the-dark", Cameras::inTheDark);
        all.put("camera-curved", Cameras::curved);
        all.put("camera-shadow", Cameras::shadow);
        all.put("camera-out-of-focus", Cameras::outOfFocus);
        all.put("camera-oblique", Cameras::oblique);
        all.put("camera-steep", Cameras::steep);
        all.put("camera-reflection", Cameras::reflection);
        all.put("camera-streaks", Cameras::streaks);
        return all;
    }

    /** A scene of that size with a sheet in it, turned and slanted. */
    private static BufferedImage scene(
            Chance chance, BufferedImage sheet, int width, int height, double share) {
        return scene(chance, sheet, width, height, share, 0.07);
    }

    /**
     * The same.
     *
     * @param share of the scene's height that the sheet's side takes
     * @param depth how much nearer or farther a corner may be, as a share of its distance
     */
    private static BufferedImage scene(
            Chance chance, BufferedImage sheet, int width, int height, double share, double depth) {
        var room = Page.photo(chance, width, height, 20, 190);
        double side = height * share;
        double middleX = width * chance.between(0.42, 0.58);
        double middleY = height * chance.between(0.45, 0.55);
        double angle = Math.toRadians(chance.between(-25.0, 25.0));
        double high = side * sheet.getHeight() / sheet.getWidth();
        var corners = new double[8];
        for (int i = 0; i < 4; i++) {
            double x = (i == 1 || i == 2 ? side : -side) / 2;
            double y = (i >= 2 ? high : -high) / 2;
            double nearer = 1 + chance.between(-depth, depth);
            corners[2 * i] = middleX + nearer * (x * Math.cos(angle) - y * Math.sin(angle));
            corners[2 * i + 1] = middleY + nearer * (x * Math.sin(angle) + y * Math.cos(angle));
        }
        return Warp.lay(room, sheet, corners);
    }

    private static BufferedImage sheet(Chance chance, String text, Color ground) {
        var code = Symbol.plain(10).draw(text);
        int margin = chance.between(10, 80);
        var sheet = Canvas.of(code.getWidth() + 2 * margin, code.getHeight() + 2 * margin, ground);
        return Canvas.put(sheet, code, margin, margin);
    }

    private static Drawing shot(
            Chance chance, BufferedImage scene, String text, double blur, double grain) {
        var photo = Effects.uneven(Effects.blur(scene, blur), chance);
        return Drawing.of(Effects.jpeg(Effects.grain(photo, chance, grain), 0.8), text);
    }

    /** A phone's screen, bright, before a camera of 640 × 480 or 1280 × 720. */
    private static Drawing phone(Chance chance) {
        var text = chance.link();
        boolean isLarge = chance.in(0.5);
        var sheet = sheet(chance, text, chance.in(0.5) ? Color.WHITE : chance.colour(0, 60));
        var scene =
                isLarge
                        ? scene(chance, sheet, 1280, 720, chance.between(0.35, 0.7))
                        : scene(chance, sheet, 640, 480, chance.between(0.5, 0.85));
        return shot(chance, scene, text, chance.between(0.7, 1.6), chance.between(3.0, 10.0));
    }

    /** Small in the picture: two to three pixels a module. */
    private static Drawing far(Chance chance) {
        var text = chance.link();
        var sheet = sheet(chance, text, Color.WHITE);
        var scene = scene(chance, sheet, 1280, 720, chance.between(0.2, 0.3));
        return shot(chance, scene, text, chance.between(0.5, 0.9), chance.between(2.0, 6.0));
    }

    /** Smeared along one direction. */
    private static Drawing moved(Chance chance) {
        var text = chance.link();
        var sheet = sheet(chance, text, Color.WHITE);
        var scene = scene(chance, sheet, 1280, 720, chance.between(0.5, 0.75));
        var smeared = Effects.smear(scene, chance.between(3.0, 6.0), chance.between(0, Math.PI));
        return shot(chance, smeared, text, chance.between(0.5, 0.9), chance.between(2.0, 7.0));
    }

    /** Little light: dark, and much grain. */
    private static Drawing inTheDark(Chance chance) {
        var text = chance.link();
        var sheet = sheet(chance, text, Color.WHITE);
        var scene = scene(chance, sheet, 1280, 720, chance.between(0.45, 0.75));
        var dim = Effects.dim(scene, chance.between(0.15, 0.4));
        var blurred = Effects.blur(dim, chance.between(0.8, 1.5));
        return Drawing.of(
                Effects.jpeg(Effects.grain(blurred, chance, chance.between(6.0, 16.0)), 0.8), text);
    }

    /** Paper that bends, on a can or in a hand. */
    private static Drawing curved(Chance chance) {
        var text = chance.link();
        var sheet = sheet(chance, text, chance.colour(215, 250));
        var bent = Effects.bent(sheet, chance.between(0.3, 0.8));
        var scene = scene(chance, bent, 1280, 720, chance.between(0.5, 0.75));
        return shot(chance, scene, text, chance.between(0.7, 1.4), chance.between(2.0, 7.0));
    }

    /** The shadow of a hand or a phone, with a sharp edge, over a part. */
    private static Drawing shadow(Chance chance) {
        var text = chance.link();
        var sheet = sheet(chance, text, chance.colour(215, 250));
        var scene = scene(chance, sheet, 1280, 720, chance.between(0.5, 0.75));
        var shaded = Effects.shadow(scene, chance, chance.between(0.3, 0.6));
        return shot(chance, shaded, text, chance.between(0.7, 1.3), chance.between(2.0, 6.0));
    }

    /** Held too near: webcams do not focus. */
    private static Drawing outOfFocus(Chance chance) {
        var text = chance.link();
        var sheet = sheet(chance, text, Color.WHITE);
        double share = chance.between(0.6, 0.9);
        var scene = scene(chance, sheet, 1280, 720, share);
        double module = 10 * share * 720 / sheet.getWidth();
        double blur = module * chance.between(0.4, 0.7);
        return shot(chance, scene, text, blur, chance.between(2.0, 6.0));
    }

    /** Seen from far aside. */
    private static Drawing oblique(Chance chance) {
        var text = chance.link();
        var sheet = sheet(chance, text, Color.WHITE);
        var scene = scene(chance, sheet, 1280, 720, chance.between(0.55, 0.8), 0.22);
        return shot(chance, scene, text, chance.between(0.7, 1.3), chance.between(2.0, 6.0));
    }

    /** Lying on the desk before the camera: one corner is much nearer than the one opposite. */
    private static Drawing steep(Chance chance) {
        var text = chance.link();
        var sheet = sheet(chance, text, Color.WHITE);
        double side = sheet.getWidth() * chance.between(0.4, 1.2);
        int scene = (int) (side * 1.5);
        var room = Page.photo(chance, scene, scene, 20, 190);
        double turn = Math.toRadians(chance.between(-23.0, 23.0));
        double slantX = chance.between(-0.4, 0.4) / side;
        double slantY = chance.between(-0.4, 0.4) / side;
        var corners = new double[8];
        for (int i = 0; i < 4; i++) {
            double across = (i == 1 || i == 2 ? side : -side) / 2;
            double along = (i >= 2 ? side : -side) / 2;
            double x = across * Math.cos(turn) - along * Math.sin(turn);
            double y = across * Math.sin(turn) + along * Math.cos(turn);
            double nearer = 1 / (1 - slantX * x - slantY * y);
            corners[2 * i] = scene / 2.0 + nearer * x;
            corners[2 * i + 1] = scene / 2.0 + nearer * y;
        }
        var shot = Warp.lay(room, sheet, corners);
        return shot(chance, shot, text, chance.between(0.4, 1.2), chance.between(3.0, 11.0));
    }

    /** A window or a lamp in the phone's glass. */
    private static Drawing reflection(Chance chance) {
        var text = chance.link();
        var sheet = sheet(chance, text, Color.WHITE);
        var lit = Effects.glare(Effects.dim(sheet, 0.6), chance);
        var scene = scene(chance, lit, 1280, 720, chance.between(0.5, 0.8));
        return shot(chance, scene, text, chance.between(0.7, 1.4), chance.between(2.0, 7.0));
    }

    /** A print with lines missing along and across, as a worn thermal printer makes it. */
    private static Drawing streaks(Chance chance) {
        var text = chance.link();
        var code = Symbol.plain(chance.between(4.0, 7.0)).draw(text);
        int side = (int) (code.getWidth() * 1.4);
        var paper = Canvas.of(side, side, chance.colour(180, 250));
        var print = Warp.turn(paper, code, chance.between(-20.0, 20.0));
        var graphics = print.createGraphics();
        graphics.setColor(Color.WHITE);
        int apart = chance.of(18, 25, 35);
        for (int i = 0; i < side / apart; i++) {
            graphics.fillRect(0, chance.between(0, side - 1), side, 1);
            graphics.fillRect(chance.between(0, side - 1), 0, 1, side);
        }
        graphics.dispose();
        return Drawing.of(Effects.blur(print, 0.6), text);
    }
}
