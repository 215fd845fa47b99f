package nl.inlogcode.core.popup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.accounts.AccountCard;
import nl.inlogcode.core.accounts.AccountSentence;
import nl.inlogcode.core.otp.SharedSecret;
import nl.inlogcode.core.otpauth.Account;
import nl.inlogcode.core.screen.Card;
import nl.inlogcode.core.screen.Notice;
import nl.inlogcode.core.screen.SaveSentence;
import nl.inlogcode.core.screen.Sentence;
import nl.inlogcode.core.vault.VaultItem;
import nl.inlogcode.core.vault.keep.SaveResult;
import org.junit.jupiter.api.Test;

/** Renaming an account, deleting it, and having it back. */
class PopupEditTest {
    private final FakeBrowser browser = new FakeBrowser();
    private final Popup popup;

    PopupEditTest() {
        popup = browser.opened();
        popup.add(Account.steam("Site", "jan", new SharedSecret(new byte[16])));
    }

    private VaultItem item() {
        return browser.content().items().get(0);
    }

    private Optional<Sentence> said() {
        return popup.state().notice().map(Notice::sentence);
    }

    @Test
    void asksForAnotherNameAndKeepsIt() {
        popup.askName(item());
        assertEquals(new AccountCard.Rename(item()), popup.state().card());
        popup.rename(item(), "Anders", "piet");
        assertEquals("Anders", item().account().issuer());
        assertEquals("piet", item().account().accountName());
        assertInstanceOf(Card.None.class, popup.state().card());
        assertEquals(Optional.of(AccountSentence.RENAMED), said());
    }

    @Test
    void aNameThatIsNotSavedStaysInTheForm() {
        popup.askName(item());
        browser.refuses = Optional.of(SaveResult.Cause.STORAGE_FULL);
        popup.rename(item(), "Anders", "piet");
        assertInstanceOf(AccountCard.Rename.class, popup.state().card());
        assertEquals(Optional.of(SaveSentence.STORAGE_FULL), said());
    }

    @Test
    void whatIsDeletedLiesInTheTrashAndComesBack() {
        var deleted = item();
        popup.askName(deleted);
        popup.delete(deleted.id());
        assertTrue(browser.content().items().isEmpty());
        assertEquals(browser.now / 1000, browser.content().bin().get(0).deletedAt());
        assertInstanceOf(Card.None.class, popup.state().card());
        assertEquals(
                Optional.of(Notice.withUndo(AccountSentence.DELETED, deleted.id())),
                popup.state().notice());
        popup.undoDelete(deleted.id());
        assertEquals(List.of(deleted.id()), List.of(item().id()));
        assertEquals(Optional.of(AccountSentence.RESTORED), said());
    }

    @Test
    void nothingIsCalledBackThatIsNot() {
        var id = item().id();
        popup.delete(id);
        browser.refuses = Optional.of(SaveResult.Cause.STORAGE_FAILS);
        popup.undoDelete(id);
        assertEquals(Optional.of(SaveSentence.STORAGE_FAILS), said());
        assertTrue(browser.content().items().isEmpty());
    }
}
