package nl.inlogcode.e2e.scenes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import nl.inlogcode.e2e.journey.Inlogcode;
import nl.inlogcode.e2e.journey.LongRun;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The four steps on each shape that the practice site can take; in the ordinary run each shape in
 * one browser.
 */
@ExtendWith(Stages.class)
class VariantsTest {
    private static final String MAIL = "els@voorbeeld.nl";

    private static Stream<Arguments> withEach(String... variants) {
        return Stream.of(Inlogcode.values())
                .flatMap(
                        product ->
                                LongRun.half(product, List.of(variants)).stream()
                                        .map(variant -> Arguments.of(product, variant)));
    }

    static Stream<Arguments> toEnrol() {
        return withEach(
                "donker=1&link=0",
                "qr=onder&link=0",
                "qr=omgekeerd&link=0",
                "qr=canvas",
                "qr=iframe",
                "qr=tabel",
                "qr=achtergrond&link=0",
                "link=0",
                "lang=en",
                "vorm=nieuw",
                "vakjes=1",
                "vorm=nieuw&vakjes=1");
    }

    static Stream<Arguments> toLive() {
        return withEach("vorm=nieuw", "vorm=oud&donker=1", "vakjes=1", "vorm=nieuw&vakjes=1");
    }

    @ParameterizedTest
    @MethodSource("toEnrol")
    void enrols(Inlogcode product, String variant) {
        try (var scene = Stages.fresh(product)) {
            scene.enrolled(MAIL, "?" + variant);
            assertTrue(scene.site().isEnrolled(MAIL));
        }
    }

    @ParameterizedTest
    @MethodSource("toLive")
    void logsIn(Inlogcode product, String variant) {
        try (var scene = Stages.fresh(product)) {
            var oefenplan = scene.setUpElsewhere(MAIL).open("/?" + variant);
            scene.steps().logIn(oefenplan, MAIL);
            assertEquals(1, scene.site().logins(MAIL));
        }
    }
}
