package nl.inlogcode.e2e.scenes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.inlogcode.e2e.browser.LaunchOptions.Language;
import nl.inlogcode.e2e.journey.Inlogcode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A browser in a language that Inlogcode has no words in. */
class OtherLanguageTest {
    private static final Path WORDS =
            Path.of(
                    System.getProperty("inlogcode.zips"),
                    "../../extension/src/main/extension/_locales");

    @ParameterizedTest
    @EnumSource
    void speaksEnglish(Inlogcode product) {
        var scene = Scene.in(product, product.options().withLanguage(unspoken()));
        try (scene) {
            scene.somePage();
            var popup = scene.popup().awaitLook("nothing");
            assertEquals("en", popup.surface().text("document.documentElement.lang"));
            assertTrue(popup.words().contains("Type the key"), popup.words());
        } finally {
            scene.quit();
        }
    }

    private static Language unspoken() {
        for (var language : Language.values()) {
            if (!Files.exists(WORDS.resolve(language.tag().split("-")[0]))) {
                return language;
            }
        }
        throw new IllegalStateException("Inlogcode has words in all languages of this list");
    }
}
