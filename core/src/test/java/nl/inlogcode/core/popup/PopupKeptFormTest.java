package nl.inlogcode.core.popup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import nl.inlogcode.core.enrol.EnrolCard;
import nl.inlogcode.core.enrol.EnrolSentence;
import nl.inlogcode.core.enrol.FormNote;
import nl.inlogcode.core.enrol.KeptForm;
import nl.inlogcode.core.enrol.ManualForm;
import nl.inlogcode.core.otp.HashAlgorithm;
import nl.inlogcode.core.screen.Card;
import nl.inlogcode.core.screen.Notice;
import nl.inlogcode.core.screen.Sentence;
import nl.inlogcode.core.vault.keep.OpenResult;
import org.junit.jupiter.api.Test;

/** What was typed into the form for keys when the popup closed is there in the next one. */
class PopupKeptFormTest {
    // The secret of RFC 6238's vectors, so nobody's.
    private static final String KEY = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
    private static final int MINUTE = 60_000;

    private final FakeBrowser browser = new FakeBrowser();

    private static ManualForm form(String issuer, String key) {
        return new ManualForm(
                issuer, "jan", key, HashAlgorithm.SHA256, "8", ManualForm.Kind.COUNTER, "7");
    }

    private void typeAndClose(String issuer, String key) {
        var popup = browser.opened();
        popup.typeKey();
        popup.typed(form(issuer, key));
    }

    private static ManualForm shown(Popup popup) {
        return assertInstanceOf(EnrolCard.Manual.class, popup.state().card()).form();
    }

    private static Optional<Sentence> said(Popup popup) {
        return popup.state().notice().map(Notice::sentence);
    }

    @Test
    void theNextPopupShowsItAgain() {
        typeAndClose("Bank", KEY);
        int looks = browser.looks;
        var popup = browser.opened();
        assertEquals(form("Bank", KEY), shown(popup));
        assertTrue(said(popup).isEmpty());
        assertEquals(looks, browser.looks, "nobody came for the page");
    }

    @Test
    void nothingTypedIsNothingKept() {
        browser.opened().typeKey();
        assertInstanceOf(EnrolCard.NothingFound.class, browser.opened().state().card());
        var popup = browser.opened();
        popup.typeKey();
        popup.typed(form("Bank", ""));
        popup.typed(ManualForm.EMPTY);
        assertInstanceOf(EnrolCard.NothingFound.class, browser.opened().state().card());
    }

    @Test
    void afterFiveMinutesTheKeyIsGoneAndTheRestIsThere() {
        typeAndClose("Bank", KEY);
        browser.now += FormNote.KEY_STAYS;
        var popup = browser.opened();
        assertEquals(form("Bank", ""), shown(popup));
        assertEquals(EnrolSentence.KEY_FORGOTTEN, said(popup).orElseThrow());
        assertEquals("", browser.forms.kept.orElseThrow().form().key());
    }

    @Test
    void theAlarmTakesTheKeyAlone() {
        typeAndClose("Bank", KEY);
        browser.forms.forgetKey();
        var popup = browser.opened();
        assertEquals(form("Bank", ""), shown(popup));
        assertEquals(EnrolSentence.KEY_FORGOTTEN, said(popup).orElseThrow());
    }

    @Test
    void noKeyIsMissedWhereNoneWasTyped() {
        typeAndClose("Bank", "");
        browser.now += FormNote.KEY_STAYS;
        var popup = browser.opened();
        assertEquals(form("Bank", ""), shown(popup));
        assertTrue(said(popup).isEmpty());
    }

    @Test
    void typingElsewhereKeepsTheKeyNoLonger() {
        var popup = browser.opened();
        popup.typeKey();
        popup.typed(form("", KEY));
        browser.now += 4 * MINUTE;
        popup.typed(form("Bank", KEY));
        assertEquals(KEY, browser.forms.kept.orElseThrow().form().key());
        browser.now += MINUTE;
        popup.typed(form("Bank 2", KEY));
        assertEquals("", browser.forms.kept.orElseThrow().form().key());
        popup.typed(form("Bank 2", KEY + "GEZDGNBV"));
        assertEquals(KEY + "GEZDGNBV", browser.forms.kept.orElseThrow().form().key());
    }

    @Test
    void thePopupThatOpensAgainKeepsTheKeyNoLonger() {
        typeAndClose("Bank", KEY);
        browser.now += 4 * MINUTE;
        browser.opened().typed(form("Bank 2", KEY));
        browser.now += MINUTE;
        assertEquals(form("Bank 2", ""), shown(browser.opened()));
    }

    @Test
    void aClockThatWasSetBackKeepsNoKey() {
        typeAndClose("Bank", KEY);
        browser.now -= MINUTE;
        assertInstanceOf(EnrolCard.NothingFound.class, browser.opened().state().card());
        assertTrue(browser.forms.kept.isEmpty());
    }

    @Test
    void afterAnHourItIsForgotten() {
        typeAndClose("Bank", KEY);
        browser.now += KeptForm.FORM_STAYS;
        assertInstanceOf(EnrolCard.NothingFound.class, browser.opened().state().card());
        assertTrue(browser.forms.kept.isEmpty());
    }

    @Test
    void addingAndCancellingForgetIt() {
        typeAndClose("Bank", KEY);
        var popup = browser.opened();
        popup.submit(shown(popup));
        assertEquals(EnrolSentence.ADDED, said(popup).orElseThrow());
        assertTrue(browser.forms.kept.isEmpty());
        typeAndClose("Bank", KEY);
        browser.opened().dismiss();
        assertTrue(browser.forms.kept.isEmpty());
    }

    @Test
    void whatIsWrongKeepsIt() {
        typeAndClose("Bank", "gezd 0000 1111");
        var popup = browser.opened();
        popup.submit(shown(popup));
        assertTrue(browser.forms.kept.isPresent());
    }

    @Test
    void whoPointedAtAPictureSeesThePicture() {
        typeAndClose("Bank", KEY);
        var popup = browser.popup();
        popup.start(true);
        assertInstanceOf(EnrolCard.NothingFound.class, popup.state().card());
        assertTrue(browser.forms.kept.isPresent());
    }

    @Test
    void aLockedVaultShowsNoneOfIt() {
        typeAndClose("Bank", KEY);
        browser.vault = new OpenResult.Locked(java.util.List.of(FakeLock.password()), false);
        int reads = browser.forms.reads;
        assertInstanceOf(Card.None.class, browser.opened().state().card());
        assertEquals(reads, browser.forms.reads);
    }

    @Test
    void anEventThatComesAfterCancellingKeepsNothing() {
        var popup = browser.opened();
        popup.typeKey();
        popup.dismiss();
        popup.typed(form("Bank", KEY));
        assertFalse(browser.forms.kept.isPresent());
    }
}
