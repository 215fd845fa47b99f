package nl.inlogcode.e2e.qr;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.inlogcode.core.qr.QrCode;
import nl.inlogcode.core.qr.QrReader;
import nl.inlogcode.e2e.journey.Inlogcode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The bundle that ships, in a worker of each browser, finds the same texts in the same places as
 * the JVM does, and they are the right ones. It is compiled without checks of indexes, so a fault
 * would not show itself there in any other way. {@code -Dinlogcode.qr.corpus=FOLDER} takes other
 * pictures than one of each kind.
 */
class SameEverywhereTest {
    /** For one picture, the reader's own patience included. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final List<Picture> PICTURES =
            Corpus.read(Path.of(System.getProperty("inlogcode.qr.corpus")));

    /** Read once, for both browsers. */
    private static final Map<String, List<Found>> ON_THE_JVM = onTheJvm();

    private record Found(String text, int left, int top, int right, int bottom) {
        static Found of(QrCode code) {
            return new Found(code.text(), code.left(), code.top(), code.right(), code.bottom());
        }

        static Found of(JsonObject code) {
            return new Found(
                    code.get("text").getAsString(),
                    code.get("left").getAsInt(),
                    code.get("top").getAsInt(),
                    code.get("right").getAsInt(),
                    code.get("bottom").getAsInt());
        }
    }

    private static Map<String, List<Found>> onTheJvm() {
        Map<String, List<Found>> found = new LinkedHashMap<>();
        for (var picture : PICTURES) {
            var pixels = Raster.read(picture.file());
            var reading =
                    QrReader.read(
                            pixels,
                            SameEverywhereTest::isAccount,
                            () -> false,
                            new JvmCharacterSets());
            found.put(picture.name(), reading.codes().stream().map(Found::of).toList());
        }
        return found;
    }

    private static boolean isAccount(String text) {
        return Stream.of("otpauth:", "otpauth-migration:")
                .anyMatch(scheme -> text.regionMatches(true, 0, scheme, 0, scheme.length()));
    }

    @Test
    void readsEachRightOnTheJvm() {
        assertAll(
                PICTURES.stream()
                        .map(
                                picture ->
                                        () ->
                                                assertEquals(
                                                        Set.copyOf(picture.texts()),
                                                        texts(ON_THE_JVM.get(picture.name())),
                                                        picture.name())));
    }

    private static Set<String> texts(List<Found> found) {
        var texts = new HashSet<String>();
        found.forEach(each -> texts.add(each.text()));
        return texts;
    }

    @ParameterizedTest
    @EnumSource
    void readsTheSameInTheBrowser(Inlogcode product) {
        var inBrowser = inBrowser(product);
        assertAll(
                PICTURES.stream()
                        .map(Picture::name)
                        .map(
                                name ->
                                        () ->
                                                assertEquals(
                                                        ON_THE_JVM.get(name),
                                                        inBrowser.get(name),
                                                        name)));
    }

    private static Map<String, List<Found>> inBrowser(Inlogcode product) {
        var files = PICTURES.stream().map(Picture::file).toList();
        try (var site = new PictureSite(SameEverywhereTest.class, files, product.zip());
                var browser = product.install(product.options())) {
            var page = "run.html?readers=inlogcode-patient&warm=1&count=" + files.size();
            browser.openPage(site.url(page));
            Map<String, List<Found>> found = new LinkedHashMap<>();
            while (found.size() < files.size()) {
                var result = site.await(PATIENCE);
                var name = PICTURES.get(result.get("picture").getAsInt()).name();
                found.put(name, codes(result));
            }
            return found;
        }
    }

    private static List<Found> codes(JsonObject result) {
        if (result.has("error")) {
            throw new AssertionError(result.get("error").getAsString());
        }
        var codes = new ArrayList<Found>();
        result.getAsJsonArray("codes").forEach(code -> codes.add(Found.of(code.getAsJsonObject())));
        return codes;
    }
}
