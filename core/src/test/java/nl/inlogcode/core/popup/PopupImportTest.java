package nl.inlogcode.core.popup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.enrol.EnrolCard;
import nl.inlogcode.core.enrol.ManualForm;
import nl.inlogcode.core.otp.HashAlgorithm;
import nl.inlogcode.core.otpauth.MovingFactor;
import nl.inlogcode.core.otpauth.Rejection;
import nl.inlogcode.core.screen.Card;
import nl.inlogcode.core.screen.SaveSentence;
import nl.inlogcode.core.transfer.Exports;
import nl.inlogcode.core.transfer.ImportRow;
import nl.inlogcode.core.transfer.TransferCard;
import nl.inlogcode.core.transfer.TransferSentence;
import nl.inlogcode.core.vault.keep.SaveResult;
import org.junit.jupiter.api.Test;

/** Accounts of Google Authenticator's export: the preview, adding them, the parts. */
class PopupImportTest {
    private static final int BATCH = 77;

    private final FakeBrowser browser = new FakeBrowser();

    private static Exports two() {
        return new Exports()
                .with("Bank", "jan@voorbeeld.nl", "12345678901234567890")
                .with("Winkel", "jan@voorbeeld.nl", "abcdefghijklmnopqrst");
    }

    private TransferCard.Import preview(Popup popup) {
        return assertInstanceOf(TransferCard.Import.class, popup.state().card());
    }

    private List<String> issuers() {
        return browser.content().items().stream().map(item -> item.account().issuer()).toList();
    }

    @Test
    void allAreAddedInOneSave() {
        browser.sees(two().whole());
        var popup = browser.opened();
        var preview = preview(popup);
        assertEquals(2, preview.toBeAdded().size());
        assertTrue(browser.content().items().isEmpty(), "nothing before the user says so");
        popup.addAll(preview);
        assertEquals(List.of("Bank", "Winkel"), issuers());
        assertEquals(1, browser.saves);
        assertInstanceOf(Card.None.class, popup.state().card());
        assertEquals(TransferSentence.ADDED, popup.state().notice().orElseThrow().sentence());
        // Of RFC 6238's secret, reckoned by another program.
        assertEquals("921300", popup.rows(1_700_000_000_000L, 9).get(0).code().text());
    }

    /** One key for six and for eight digits: nobody knows which the site wants. */
    @Test
    void aKnownKeyWithOtherSettingsComesBeside() {
        browser.sees("otpauth://totp/Bank:jan?secret=GEZDGNBVGY3TQOJQ&issuer=Bank");
        var popup = browser.opened();
        popup.add(((EnrolCard.Offer) popup.state().card()).candidate().account());
        browser.sees(new Exports().with("Bank", "jan", "1234567890", 2, 2).whole());
        popup = browser.opened();
        assertInstanceOf(ImportRow.Beside.class, preview(popup).rows().get(0));
        assertEquals(1, preview(popup).toBeAdded().size());
    }

    @Test
    void theSiteIsNotKnownAndTheAccountIsNotWaitingForItsFirstCode() {
        browser.sees(two().whole());
        var popup = browser.opened();
        popup.addAll(preview(popup));
        for (var row : popup.rows(browser.now, 9)) {
            assertEquals(List.of(), row.item().sites());
            assertEquals(false, row.isNew());
        }
    }

    @Test
    void whatIsThereAlreadyIsSaidAndNotAddedAgain() {
        browser.sees(two().whole());
        var popup = browser.opened();
        popup.addAll(preview(popup));
        popup.rename(browser.content().items().get(0), "Mijn bank", "ik");
        popup.look();
        var preview = preview(popup);
        assertEquals(List.of(), preview.toBeAdded());
        for (var row : preview.rows()) {
            assertInstanceOf(ImportRow.Known.class, row);
        }
        // Nobody asked: then there is nothing to say.
        assertInstanceOf(Card.None.class, browser.opened().state().card());
    }

    @Test
    void theSameNameWithAnotherSecretIsKeptBeside() {
        browser.sees(two().whole());
        var popup = browser.opened();
        popup.addAll(preview(popup));
        browser.sees(new Exports().with("Bank", "jan@voorbeeld.nl", "another secret").whole());
        popup.look();
        assertInstanceOf(ImportRow.Beside.class, preview(popup).rows().get(0));
        popup.addAll(preview(popup));
        assertEquals(List.of("Bank", "Winkel", "Bank"), issuers());
        for (var item : browser.content().items()) {
            assertEquals(Optional.empty(), item.replaces());
        }
    }

    @Test
    void oneSecretWithOtherSettingsIsAnotherAccount() {
        browser.sees(new Exports().with("A", "a", "secret").with("A", "b", "secret", 2, 2).whole());
        var popup = browser.opened();
        assertEquals(2, preview(popup).toBeAdded().size());
    }

    @Test
    void whatCannotBeHonouredIsNamedWithItsReason() {
        browser.sees(two().with("Oud", "jan", "secret", 4, 2).whole());
        var popup = browser.opened();
        var refused = assertInstanceOf(ImportRow.Refused.class, preview(popup).rows().get(2));
        assertEquals(Rejection.UNKNOWN_ALGORITHM, refused.entry().reason());
        assertEquals("Oud", refused.entry().issuer());
        popup.addAll(preview(popup));
        assertEquals(List.of("Bank", "Winkel"), issuers());
    }

    @Test
    void anAccountThatCountsBeginsWhereThePhoneIs() {
        browser.sees(new Exports().with("Kluis", "ik", "secret", 3, 1).whole());
        var popup = browser.opened();
        popup.addAll(preview(popup));
        var account = browser.content().items().get(0).account();
        assertEquals(new MovingFactor.CounterBased(0), account.movingFactor());
        assertEquals(HashAlgorithm.SHA512, account.algorithm());
        // Once it moved here, the phone's counter says nothing new.
        popup.copy(browser.content().items().get(0).id());
        popup.look();
        assertEquals(List.of(), preview(popup).toBeAdded());
    }

    @Test
    void partsComeInAnyOrderAndTheMissingAreNamedAcrossPopups() {
        var popup = browser.opened();
        browser.sees(new Exports().with("C", "c", "three").part(3, 3, BATCH));
        popup.look();
        assertEquals(List.of(1, 2), preview(popup).parts().missing());
        popup.addAll(preview(popup));
        var more = assertInstanceOf(TransferCard.MoreParts.class, popup.state().card());
        assertEquals(List.of(1, 2), more.parts().missing());

        browser.sees(new Exports().with("A", "a", "one").part(1, 3, BATCH));
        popup = browser.opened();
        popup.addAll(preview(popup));
        more = assertInstanceOf(TransferCard.MoreParts.class, popup.state().card());
        assertEquals(List.of(2), more.parts().missing());
        assertEquals(3, more.parts().count());

        browser.sees(new Exports().with("B", "b", "two").part(2, 3, BATCH));
        popup = browser.opened();
        popup.addAll(preview(popup));
        assertInstanceOf(Card.None.class, popup.state().card());
        assertEquals(List.of("C", "A", "B"), issuers());
    }

    @Test
    void severalPartsOnOnePageAreOnePreview() {
        browser.sees(
                new Exports().with("A", "a", "one").part(1, 2, BATCH),
                new Exports().with("B", "b", "two").with("A", "a", "one").part(2, 2, BATCH));
        var popup = browser.opened();
        assertEquals(List.of(), preview(popup).parts().missing());
        assertEquals(2, preview(popup).rows().size(), "each account once");
    }

    @Test
    void aPartThatTheUserDeclinedIsMissingStill() {
        browser.sees(new Exports().with("A", "a", "one").part(1, 2, BATCH));
        browser.opened().dismiss();
        browser.sees(new Exports().with("B", "b", "two").part(2, 2, BATCH));
        assertEquals(List.of(1), preview(browser.opened()).parts().missing());
    }

    @Test
    void anotherExportBeginsAnew() {
        browser.sees(new Exports().with("A", "a", "one").part(1, 2, BATCH));
        var popup = browser.opened();
        popup.addAll(preview(popup));
        browser.sees(new Exports().with("B", "b", "two").part(2, 2, BATCH + 1));
        assertEquals(List.of(1), preview(browser.opened()).parts().missing());
    }

    @Test
    void theNoteHoldsNothingOfTheAccounts() {
        browser.sees(new Exports().with("Bank", "jan", "secret").part(2, 3, BATCH));
        var popup = browser.opened();
        popup.addAll(preview(popup));
        assertEquals("77 3 2 ", browser.note);
    }

    @Test
    void aFullDiskAddsNothingAndForgetsNothing() {
        browser.sees(two().part(1, 2, BATCH));
        var popup = browser.opened();
        browser.refuses = Optional.of(SaveResult.Cause.STORAGE_FULL);
        popup.addAll(preview(popup));
        assertEquals(2, preview(popup).toBeAdded().size(), "the preview is there still");
        assertEquals(SaveSentence.STORAGE_FULL, popup.state().notice().orElseThrow().sentence());
        assertEquals("", browser.note);
    }

    @Test
    void pressingTwiceAddsOnce() {
        browser.sees(two().whole());
        var popup = browser.opened();
        var preview = preview(popup);
        popup.addAll(preview);
        popup.addAll(preview);
        assertEquals(2, browser.content().items().size());
    }

    @Test
    void aPastedLinkIsPreviewedToo() {
        var popup = browser.opened();
        popup.submit(form(two().whole()));
        assertEquals(2, preview(popup).toBeAdded().size());
        popup.submit(form("otpauth-migration://offline?data=CjEK"));
        var manual = assertInstanceOf(EnrolCard.Manual.class, popup.state().card());
        assertEquals(Optional.of(Rejection.BAD_ENCODING), manual.problem());
    }

    private static ManualForm form(String key) {
        return new ManualForm("", "", key, HashAlgorithm.SHA1, "6", ManualForm.Kind.TIME, "30");
    }

    @Test
    void aDamagedExportIsRefused() {
        browser.sees("otpauth-migration://offline?data=CjEK");
        var refused = assertInstanceOf(EnrolCard.Refused.class, browser.opened().state().card());
        assertEquals(Rejection.BAD_ENCODING, refused.reason());
    }

    @Test
    void anAccountBesideTheExportIsNotLost() {
        browser.sees("otpauth://totp/Los:ik?secret=MFRGGZDFMZTWQ2LK", two().whole());
        assertEquals(3, preview(browser.opened()).toBeAdded().size());
    }
}
