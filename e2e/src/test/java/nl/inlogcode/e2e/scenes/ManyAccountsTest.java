package nl.inlogcode.e2e.scenes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.inlogcode.e2e.browser.Surface;
import nl.inlogcode.e2e.browser.Wait;
import nl.inlogcode.e2e.journey.Inlogcode;
import nl.inlogcode.e2e.vault.VaultFiller;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * More accounts than rows are made at first: the list scrolls to its end, searching narrows it, and
 * every row has the code of its own account.
 */
@ExtendWith(Stages.class)
class ManyAccountsTest {
    private static final int MANY = 200;

    @ParameterizedTest
    @EnumSource
    void scrollsAndSearches(Inlogcode product) {
        try (var scene = Stages.fresh(product)) {
            Scene.addByKey(scene.popupInTab().awaitCard("forbidden"), 0, 1);
            VaultFiller.fill(scene.browser(), MANY);
            scene.somePage();
            var popup = scene.popup().await(".account");
            var surface = popup.surface();
            assertTrue(shown(surface) < MANY, "rows are made as they are needed");
            awaitRightCode(surface, 1);
            scrollToTheEnd(surface);
            assertEquals(MANY, shown(surface));
            awaitRightCode(surface, MANY - 1);
            awaitRightCode(surface, MANY / 2);

            surface.typeInto("#query", "dienst 19");
            popup.awaitAccounts(11);
            surface.type("5");
            popup.awaitAccounts(1);
            assertTrue(popup.words().contains(VaultFiller.issuer(195)), popup.words());
            awaitRightCode(surface, 195);
            surface.type("x");
            popup.awaitAccounts(0).await("#none:not([hidden])");
        }
    }

    /** The row of an account shows the code that another implementation computes for it. */
    private static void awaitRightCode(Surface surface, int index) {
        var code =
                """
                [...document.querySelectorAll('.account')]
                    .find(row => row.querySelector('.issuer').textContent === '%s')
                    .querySelector('.code').textContent"""
                        .formatted(VaultFiller.issuer(index));
        Wait.until(
                "the code of account " + index,
                Surface.PATIENCE,
                () ->
                        Reference.codes(VaultFiller.secret(index), "HmacSHA1", 6, 30)
                                .contains(surface.text(code).replace(" ", "")));
    }

    private static int shown(Surface surface) {
        return surface.eval("document.querySelectorAll('.account').length").getAsInt();
    }

    /** Scrolls to the end again and again, until all rows have come. */
    private static void scrollToTheEnd(Surface surface) {
        surface.waitFor(
                """
                (scrollTo({top: document.scrollingElement.scrollHeight, behavior: 'instant'}),
                    document.querySelectorAll('.account').length === %d)"""
                        .formatted(MANY));
    }
}
