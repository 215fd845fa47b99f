package nl.inlogcode.e2e.scenes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import nl.inlogcode.e2e.browser.LaunchOptions.ColorScheme;
import nl.inlogcode.e2e.browser.LaunchOptions.Language;
import nl.inlogcode.e2e.browser.LaunchOptions.WindowSize;
import nl.inlogcode.e2e.journey.Inlogcode;
import nl.inlogcode.e2e.journey.LongRun;
import nl.inlogcode.e2e.journey.Shots;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pictures of every screen, for people to look at: in {@code
 * target/shots/<browser>-<language>-<scheme>-<percent>}. Fails where a screen does not come, and
 * where axe finds what keeps people from using it.
 */
class ScreensTest {
    /**
     * In the ordinary run every screen is seen in one look, and in both browsers one of the tours.
     */
    static Stream<Arguments> looks() {
        return LongRun.isOn()
                ? everyLook()
                : Stream.of(look(Inlogcode.CHROMIUM, Language.EN, ColorScheme.LIGHT, 100));
    }

    static Stream<Arguments> looksOfFilling() {
        return LongRun.isOn()
                ? everyLook()
                : Stream.of(look(Inlogcode.FIREFOX, Language.NL, ColorScheme.DARK, 100));
    }

    private static Stream<Arguments> everyLook() {
        return Stream.of(Inlogcode.values())
                .flatMap(
                        product ->
                                Stream.of(
                                        look(product, Language.NL, ColorScheme.LIGHT, 100),
                                        look(product, Language.NL, ColorScheme.DARK, 100),
                                        look(product, Language.EN, ColorScheme.LIGHT, 100),
                                        look(product, Language.NL, ColorScheme.LIGHT, 200)));
    }

    private static Arguments look(
            Inlogcode product, Language language, ColorScheme scheme, int percent) {
        return Arguments.of(product, language, scheme, percent);
    }

    // Firefox enlarges its own toolbars too: a tall popup would end below a usual window.
    private static WindowSize windowFor(int percent) {
        return percent > 100 ? new WindowSize(1280, 1200) : WindowSize.STORE;
    }

    @ParameterizedTest
    @MethodSource("looks")
    void everyScreen(Inlogcode product, Language language, ColorScheme scheme, int percent) {
        walk(product, language, scheme, percent, (scene, shots) -> new Tour(scene, shots).walk());
    }

    @ParameterizedTest
    @MethodSource("looks")
    void settingsAndTrouble(Inlogcode product, Language language, ColorScheme scheme, int percent) {
        walk(
                product,
                language,
                scheme,
                percent,
                (scene, shots) -> new SettingsTour(scene, shots).walk());
    }

    @ParameterizedTest
    @MethodSource("looksOfFilling")
    void everyScreenOfFilling(
            Inlogcode product, Language language, ColorScheme scheme, int percent) {
        walk(
                product,
                language,
                scheme,
                percent,
                (scene, shots) -> new FillTour(scene, shots).walk());
    }

    private static void walk(
            Inlogcode product,
            Language language,
            ColorScheme scheme,
            int percent,
            BiConsumer<Scene, Shots> tour) {
        var options =
                product.options()
                        .withLanguage(language)
                        .withColorScheme(scheme)
                        .withTextPercent(percent)
                        .withWindow(windowFor(percent));
        var axe = new Axe();
        var scene = Scene.in(product, options);
        try (scene) {
            var look = language + "-" + scheme + "-" + percent;
            var folder = scene.browser().name() + "-" + look.toLowerCase(Locale.ROOT);
            tour.accept(scene, Shots.of(folder, axe::judge));
            assertEquals("", String.join("\n", axe.found()));
        } finally {
            scene.quit();
        }
    }
}
