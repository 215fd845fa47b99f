package nl.inlogcode.e2e.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.inlogcode.e2e.journey.LongRun;
import nl.inlogcode.e2e.journey.PopupScreen;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever one clearing takes, the accounts are there, and all is whole again for the next one.
 * Where nothing at all is left, it looks like a first start, and the question is asked that helps.
 */
class ClearingsTest {
    private static final String WHOLE = "3 keys, 2 vaults";
    private static final String TROUBLES = "document.querySelectorAll('.trouble').length";

    @TempDir Path profile;

    @ParameterizedTest
    @EnumSource
    void loseNothing(Engine engine) throws IOException {
        try (var browser = engine.product().install(engine.options().withProfile(profile))) {
            var page = browser.openExtensionPage("popup.html");
            ByHand.add(page, ByHand.key(0), "Een", "1", 1);
            assertEquals(WHOLE, page.text(Scripts.PLACES));
            Engine.stop(browser);
            for (var clearing : some(engine)) {
                int folders = clearing.in(engine.product(), profile);
                assertTrue(folders > 0, clearing + " found nothing to delete");
                browser.restart();
                page = engine.popup(browser);
                if (clearing == Clearing.EVERYTHING) {
                    page.waitFor("!document.querySelector('#had-codes').hidden");
                    page.waitFor("document.querySelectorAll('.account').length === 0");
                    continue;
                }
                new PopupScreen(page).awaitAccounts(1);
                assertEquals(0, page.eval(TROUBLES).getAsInt(), clearing.toString());
                assertEquals(
                        "none", page.text("getComputedStyle(" + QUESTION + ").display"), WHOLE);
                page.waitFor("(" + Scripts.PLACES + ").then(all => all === '" + WHOLE + "')");
                System.out.printf(
                        "Cleared, %s, %s: %d folders; 1 of 1 accounts%n",
                        engine, clearing, folders);
                Engine.stop(browser);
            }
        }
    }

    /** All; in the ordinary run every third, another in each engine, and always everything. */
    private static List<Clearing> some(Engine engine) {
        var some = LongRun.every(3, engine.ordinal(), List.of(Clearing.values()));
        return some.contains(Clearing.EVERYTHING)
                ? some
                : Stream.concat(some.stream(), Stream.of(Clearing.EVERYTHING)).toList();
    }

    private static final String QUESTION = "document.querySelector('#had-codes')";
}
