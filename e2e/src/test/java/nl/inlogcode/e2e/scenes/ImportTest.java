package nl.inlogcode.e2e.scenes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.inlogcode.e2e.journey.Inlogcode;
import nl.inlogcode.e2e.journey.PopupScreen;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Accounts of Google Authenticator's export, from pages that show its QR codes. */
@ExtendWith(Stages.class)
class ImportTest {
    @ParameterizedTest
    @EnumSource
    void bothPartsAreAddedInTheirTurn(Inlogcode product) {
        try (var scene = Stages.fresh(product);
                var pages = Exports.site()) {
            scene.browser().openPage(pages.at("localhost", "/2"));
            var popup = scene.popup().awaitLook("import");
            assertEquals(List.of("Winkel", "Krachtplan"), rows(popup, ".issuer"));
            popup.inCard("add_all").awaitCard("more-parts").awaitAccounts(2);
            assertTrue(popup.words().contains("Deel 1 van 2"), popup.words());
            popup.close();

            // Another popup knows what the first one added.
            scene.browser().openPage(pages.at("localhost", "/1"));
            popup = scene.popup().awaitCard("import");
            assertEquals(List.of("Krachtplan", "Bank", "Oud"), rows(popup, ".issuer"));
            var fates = rows(popup, ".fate");
            assertTrue(fates.get(0).startsWith("Anders"), fates.get(0));
            assertEquals("Nieuw", fates.get(1));
            assertTrue(fates.get(2).startsWith("Kan niet mee"), fates.get(2));
            popup.inCard("add_all").awaitNotice("added").awaitNoCard().awaitAccounts(4);
            assertTrue(shows("12345678901234567890123456789012", "HmacSHA256", 8, popup, 3));
            assertTrue(shows("12345678901234567890", "HmacSHA1", 6, popup, 2));
            assertTrue(shows("abcdefghijklmnopqrst", "HmacSHA1", 6, popup, 0));

            popup.inWays("find_qr").awaitCard("import");
            assertTrue(rows(popup, ".fate").contains("Staat er al"), popup.words());
            popup.inCard("close").awaitNoCard();
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsAddedWithoutAYes(Inlogcode product) {
        try (var scene = Stages.fresh(product);
                var pages = Exports.site()) {
            scene.browser().openPage(pages.at("localhost", "/1"));
            scene.popup().awaitLook("import").inCard("not_now").awaitNoCard().awaitAccounts(0);
        }
    }

    private static boolean shows(
            String secret, String hmac, int digits, PopupScreen popup, int row) {
        var bytes = secret.getBytes(StandardCharsets.US_ASCII);
        var shown =
                popup.surface()
                        .text(
                                "document.querySelectorAll('.account .code')["
                                        + row
                                        + "].textContent")
                        .replace(" ", "");
        return Reference.codes(bytes, hmac, digits, 30).contains(shown);
    }

    private static List<String> rows(PopupScreen popup, String part) {
        var texts = new ArrayList<String>();
        popup.surface()
                .eval(
                        "[...document.querySelectorAll('.import "
                                + part
                                + "')].map(e => e.textContent)")
                .getAsJsonArray()
                .forEach(text -> texts.add(text.getAsString()));
        return texts;
    }
}
