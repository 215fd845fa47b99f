package nl.inlogcode.core.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.inlogcode.core.screen.SaveSentence;
import nl.inlogcode.core.screen.VaultView;
import nl.inlogcode.core.settings.FakeSettings;
import nl.inlogcode.core.settings.RealSettings;
import nl.inlogcode.core.vault.Vault;
import nl.inlogcode.core.vault.keep.OpenResult;
import nl.inlogcode.core.vault.keep.Snapshots.Listing;
import nl.inlogcode.core.vault.keep.Snapshots.Snapshot;
import org.junit.jupiter.api.Test;

/** "Eerdere versies", on a real vault in memory. */
class VersionsTest {
    private static final Vault ONE = Vault.EMPTY.add(FakeSettings.item(1));
    private static final Vault TWO = ONE.add(FakeSettings.item(2));

    private final RealSettings browser = new RealSettings();
    private final Versions versions = browser.page.versions();

    private List<Snapshot> listed() {
        return ((Listing.Listed) browser.page.versions().earlier().orElseThrow()).snapshots();
    }

    private VersionDialog.Sure asked() {
        browser.page.refresh();
        versions.ask(listed().get(0));
        return browser.asks(VersionDialog.Sure.class);
    }

    @Test
    void showsThemOnceTheyWereLookedFor() {
        assertEquals(Optional.empty(), versions.earlier());
        browser.saved(ONE).saved(TWO);
        browser.page.refresh();
        assertEquals(List.of(new Snapshot(FakeSettings.NOW, OptionalInt.of(1))), listed());
        // What most people come for is there before.
        int opened = 0;
        while (!(browser.states.get(opened).vault() instanceof VaultView.Ready)) {
            opened++;
        }
        assertTrue(browser.listings.get(opened).isEmpty());
    }

    @Test
    void saysWhatChangesBeforeItDoes() {
        var renamed =
                FakeSettings.item(1)
                        .withAccount(FakeSettings.item(1).account().named("Anders", "piet"));
        var three = FakeSettings.item(3);
        browser.saved(TWO.add(three)).saved(Vault.EMPTY.add(renamed).add(three));
        browser.saved(Vault.EMPTY.add(renamed).add(three).add(FakeSettings.item(4)));
        browser.page.refresh();
        versions.ask(listed().get(1));
        var change = browser.asks(VersionDialog.Sure.class).change();
        assertEquals(List.of(FakeSettings.item(2)), change.back());
        assertEquals(List.of(FakeSettings.item(4)), change.gone());
        assertEquals(List.of(FakeSettings.item(1)), change.changed());
        assertEquals(1, change.same());
        assertEquals(3, browser.page.state().content().items().size(), "nothing was done");
    }

    @Test
    void bringsOneBackAndKeepsWhatWasThere() {
        browser.saved(ONE).saved(TWO);
        versions.restore(asked());
        assertEquals(ONE.items(), browser.page.state().content().items());
        assertEquals(Optional.of(RecoverySentence.VERSION_RESTORED), browser.notice());
        assertEquals(2, listed().size());
        assertEquals(OptionalInt.of(2), listed().get(0).accounts());
        // So it can be undone.
        versions.ask(listed().get(0));
        versions.restore(browser.asks(VersionDialog.Sure.class));
        var back = VersionChange.of(TWO, browser.page.state().content());
        assertEquals(new VersionChange(List.of(), List.of(), List.of(), 2), back);
    }

    @Test
    void whatCannotBeDoneIsSaidAndTheQuestionStays() {
        browser.saved(ONE).saved(TWO);
        var asked = asked();
        browser.storage.databaseFails = true;
        versions.restore(asked);
        assertEquals(Optional.of(SaveSentence.STORAGE_FAILS), browser.notice());
        assertEquals(asked, browser.page.state().dialog());
        browser.page.refresh();
        assertEquals(Optional.of(new Listing.Failing()), browser.page.versions().earlier());
        versions.ask(asked.snapshot());
        browser.asks(VersionDialog.Gone.class);
    }

    /** Where the vault cannot be read, an earlier one is what is needed. */
    @Test
    void bringsOneBackOverDamageAndPutsThatAside() {
        browser.saved(ONE).saved(TWO);
        browser.storage.damage();
        browser.page.refresh();
        assertEquals(new VaultView.Broken(OpenResult.Cause.DAMAGED), browser.page.state().vault());
        assertTrue(browser.page.state().isReplaceable());
        var asked = asked();
        assertEquals(new VersionChange(ONE.items(), List.of(), List.of(), 0), asked.change());
        versions.restore(asked);
        assertEquals(ONE, browser.page.state().content());
        assertEquals(2, aside());
        versions.askDiscardAside();
        browser.asks(VersionDialog.DiscardAside.class);
        assertEquals(2, aside());
        versions.discardAside();
        assertEquals(0, aside());
        assertEquals(Optional.of(RecoverySentence.ASIDE_DISCARDED), browser.notice());
        assertEquals(ONE, browser.page.state().content());
    }

    private int aside() {
        return ((Listing.Listed) browser.page.versions().earlier().orElseThrow()).aside();
    }
}
