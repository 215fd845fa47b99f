package nl.inlogcode.core.enrol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inlogcode.core.otp.HashAlgorithm;
import nl.inlogcode.core.popup.FakeBrowser;
import nl.inlogcode.core.popup.Popup;
import nl.inlogcode.core.screen.Card;
import nl.inlogcode.core.vault.VaultItem;
import nl.inlogcode.core.vault.keep.SaveResult;
import org.junit.jupiter.api.Test;

/** What was begun within the click is there once, whoever ends it. */
class FinishAddingTest {
    // The secret of RFC 6238's vectors, so nobody's.
    private static final String KEY = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
    private static final String LINK =
            "otpauth://totp/Oefenplan:jan@voorbeeld.nl?issuer=Oefenplan&secret=" + KEY;

    private final FakeBrowser browser = new FakeBrowser();

    private static ManualForm form(String key) {
        return form("Bank", key);
    }

    private static ManualForm form(String issuer, String key) {
        return new ManualForm(
                issuer, "jan", key, HashAlgorithm.SHA1, "6", ManualForm.Kind.TIME, "30");
    }

    private void worker() {
        new FinishAdding(browser, browser.additions, browser.forms, browser).run();
    }

    private List<VaultItem> items() {
        return browser.content().items();
    }

    private static nl.inlogcode.core.otpauth.Account offered(Popup popup) {
        return assertInstanceOf(EnrolCard.Offer.class, popup.state().card()).candidate().account();
    }

    @Test
    void theWorkerAddsWhatAClosedPopupBegan() {
        var popup = browser.opened();
        popup.typeKey();
        popup.typed(form(KEY));
        popup.begin().submit(form(KEY));
        worker();
        assertEquals(1, items().size());
        assertEquals("Bank", items().get(0).account().issuer());
        assertTrue(browser.additions.begun.isEmpty());
        assertTrue(browser.forms.kept.isEmpty());
    }

    @Test
    void bothAddItOnce() {
        browser.sees(LINK);
        var popup = browser.opened();
        var account = offered(popup);
        popup.begin().add(account);
        var begun = Map.copyOf(browser.additions.begun);
        popup.add(account);
        assertTrue(browser.additions.begun.isEmpty());
        // The worker had read the note before the popup took it away.
        browser.additions.begun.putAll(begun);
        worker();
        assertEquals(1, items().size());
        assertEquals(begun.keySet().iterator().next(), items().get(0).id());
        assertEquals(List.of("https://oefenplan.test"), items().get(0).sites());
    }

    @Test
    void theWorkerBeforeThePopup() {
        browser.sees(LINK);
        var popup = browser.opened();
        var account = offered(popup);
        popup.begin().add(account);
        worker();
        popup.add(account);
        assertEquals(1, items().size());
        assertEquals(EnrolSentence.ADDED, popup.state().notice().orElseThrow().sentence());
    }

    /** A popup in the background is slow, and sees the vault change before its own turn comes. */
    @Test
    void theWorkerBeforeThePopupsFormIsNoAccountThatOneHad() {
        var popup = browser.opened();
        popup.typeKey();
        popup.begin().submit(form(KEY));
        worker();
        popup.refresh();
        popup.submit(form(KEY));
        assertEquals(1, items().size());
        assertEquals(EnrolSentence.ADDED, popup.state().notice().orElseThrow().sentence());
        assertInstanceOf(Card.None.class, popup.state().card());
        popup.typeKey();
        popup.submit(form(KEY));
        assertInstanceOf(EnrolCard.Offer.class, popup.state().card(), "now it is one");
    }

    /** One after the other is typed: the worker does not write beside the popup. */
    @Test
    void aPopupThatIsStillThereDoesItItself() {
        var popup = browser.opened();
        popup.typeKey();
        popup.begin().submit(form(KEY));
        browser.whileSleeping =
                whole -> {
                    popup.submit(form(KEY));
                    popup.begin().submit(form("Winkel", KEY + "GEZDGNBV"));
                };
        worker();
        assertEquals(1, items().size());
        assertEquals(1, browser.additions.begun.size(), "its turn has not come");
        browser.whileSleeping = whole -> {};
        worker();
        assertEquals(2, items().size());
    }

    @Test
    void whatWasDeletedMeanwhileStaysDeleted() {
        browser.sees(LINK);
        var popup = browser.opened();
        var account = offered(popup);
        popup.begin().add(account);
        var begun = Map.copyOf(browser.additions.begun);
        popup.add(account);
        popup.delete(items().get(0).id());
        browser.additions.begun.putAll(begun);
        worker();
        assertTrue(items().isEmpty());
    }

    @Test
    void aRenewalTakesTheOldOnesPlaceHereToo() {
        browser.sees(LINK);
        var popup = browser.opened();
        popup.add(offered(popup));
        var old = items().get(0);
        browser.sees(LINK + "GEZDGNBV");
        popup.look();
        popup.begin().renew(offered(popup), old);
        worker();
        assertEquals(Optional.of(old.id()), items().get(1).replaces());
        assertEquals(old.knownSites(), items().get(1).knownSites());
    }

    @Test
    void whatAFrameShowsIsOfNoSite() {
        browser.sees(LINK);
        var popup = browser.opened();
        popup.begin().addForeign(offered(popup));
        worker();
        assertEquals(List.of(), items().get(0).sites());
    }

    @Test
    void nothingIsBegunThatIsNotAdded() {
        var popup = browser.opened();
        popup.typeKey();
        popup.begin().submit(form("gezd 0000 1111"));
        popup.begin().submit(form("otpauth-migration://offline?data=AA"));
        assertTrue(browser.additions.begun.isEmpty());
        popup.submit(form(KEY));
        popup.typeKey();
        popup.begin().submit(form(KEY));
        assertTrue(browser.additions.begun.isEmpty(), "it is here already");
    }

    @Test
    void whatTurnsOutToBeKnownIsNotAddedAgain() {
        var first = browser.opened();
        first.typeKey();
        first.begin().submit(form(KEY));
        browser.opened().submit(form(KEY));
        first.refresh();
        first.submit(form(KEY));
        assertInstanceOf(EnrolCard.Offer.class, first.state().card());
        assertTrue(browser.additions.begun.isEmpty());
        assertEquals(1, items().size());
    }

    @Test
    void whatCouldNotBeSavedIsSaidAndNotTriedLater() {
        browser.refuses = Optional.of(SaveResult.Cause.STORAGE_FULL);
        var popup = browser.opened();
        popup.typeKey();
        popup.begin().submit(form(KEY));
        var id = browser.additions.begun.keySet().iterator().next();
        popup.submit(form(KEY));
        assertTrue(browser.additions.begun.isEmpty());
        browser.refuses = Optional.empty();
        popup.submit(form(KEY));
        assertEquals(id, items().get(0).id());
    }

    @Test
    void theWorkerKeepsNoSecretThatItCannotSave() {
        var popup = browser.opened();
        popup.typeKey();
        popup.typed(form(KEY));
        popup.begin().submit(form(KEY));
        browser.refuses = Optional.of(SaveResult.Cause.LOCKED);
        worker();
        assertTrue(browser.additions.begun.isEmpty());
        assertTrue(browser.forms.kept.isPresent());
    }

    @Test
    void aNoteThatIsNoItemIsThrownAway() {
        browser.additions.begin("0".repeat(32), "{\"id\":7}");
        browser.additions.begin("1".repeat(32), "nothing");
        worker();
        assertTrue(browser.additions.begun.isEmpty());
        assertTrue(items().isEmpty());
    }

    @Test
    void aNoteShowsNoSecret() {
        assertFalse(new AddNote.Begun("id", KEY).toString().contains(KEY));
    }
}
