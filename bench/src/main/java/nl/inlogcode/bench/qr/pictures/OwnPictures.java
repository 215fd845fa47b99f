package nl.inlogcode.bench.qr.pictures;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Writes the project's own pictures, with their manifest.json, into a folder. */
public final class OwnPictures {
    private static final String MANIFEST = "manifest.json";
    private static final int OF_A_STYLE = 10;

    /** From small to 4K; the large ones are few, because they take the time of many. */
    private static final int[][] SIZES = {
        {200, 200},
        {200, 200},
        {320, 240},
        {320, 240},
        {400, 400},
        {480, 640},
        {640, 480},
        {640, 480},
        {800, 600},
        {1024, 768},
        {1024, 768},
        {1280, 720},
        {1280, 800},
        {1366, 768},
        {1366, 768},
        {1536, 864},
        {1920, 1080},
        {1920, 1080},
        {1920, 1200},
        {2560, 1440},
        {2880, 1800},
        {3840, 2160},
        {393, 852},
        {768, 1024}
    };

    /** A page on a usual screen with one code. */
    public static final String USUAL_PAGE = "page-1080p-02.png";

    /** A page on a 4K screen with one code. */
    public static final String LARGE_PAGE = "page-4k-02.png";

    /** A page on a 4K screen without a code. */
    public static final String LARGE_PAGE_WITHOUT_CODE = "no-code-page-22.png";

    private final Path folder;
    private final JsonArray manifest = new JsonArray();

    private OwnPictures(Path folder) {
        this.folder = folder;
    }

    /** Draws them all, unless they are there; the manifest comes last. */
    public static void writeInto(Path folder) {
        if (Files.exists(folder.resolve(MANIFEST))) {
            return;
        }
        System.out.println("Drawing the pictures in " + folder + " …");
        try {
            Files.createDirectories(folder);
            new OwnPictures(folder).write();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write pictures to " + folder, e);
        }
    }

    private void write() throws IOException {
        for (var style : Styles.all().entrySet()) {
            for (int i = 0; i < OF_A_STYLE; i++) {
                add(style.getKey(), i, style.getValue().apply(chance(style.getKey(), i)));
            }
        }
        for (var kind : Codeless.all().entrySet()) {
            for (int i = 0; i < SIZES.length; i++) {
                var name = "no-code-" + kind.getKey();
                var chance = chance(name, i);
                var ground = chance.in(0.8) ? Color.WHITE : chance.colour(100, 255);
                var image = Canvas.of(SIZES[i][0], SIZES[i][1], ground);
                kind.getValue().accept(chance, image);
                add(name, i, Drawing.withoutCode(image));
            }
        }
        var gson = new GsonBuilder().setPrettyPrinting().serializeNulls().create();
        Files.writeString(folder.resolve(MANIFEST), gson.toJson(manifest));
    }

    /** A seed of each picture's own: one more style does not change the others. */
    private static Chance chance(String category, int number) {
        return new Chance(31L * category.hashCode() + number);
    }

    private void add(String category, int number, Drawing drawing) throws IOException {
        var file = "%s-%02d.png".formatted(category, number + 1);
        ImageIO.write(drawing.image(), "png", folder.resolve(file).toFile());
        var entry = new JsonObject();
        entry.addProperty("id", file.substring(0, file.length() - ".png".length()));
        entry.addProperty("file", file);
        entry.addProperty("category", category);
        entry.add(
                "expect",
                drawing.expect().isPresent()
                        ? new JsonPrimitive(drawing.expect().get())
                        : JsonNull.INSTANCE);
        var others = new JsonArray();
        drawing.others().forEach(others::add);
        entry.add("others", others);
        entry.addProperty("width", drawing.image().getWidth());
        entry.addProperty("height", drawing.image().getHeight());
        manifest.add(entry);
    }
}
