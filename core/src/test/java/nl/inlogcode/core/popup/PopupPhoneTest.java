package nl.inlogcode.core.popup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.inlogcode.core.accounts.AccountCard;
import nl.inlogcode.core.accounts.Phone;
import nl.inlogcode.core.enrol.EnrolCard;
import nl.inlogcode.core.enrol.ManualForm;
import nl.inlogcode.core.otp.HashAlgorithm;
import nl.inlogcode.core.otpauth.OtpauthUri;
import nl.inlogcode.core.qr.Pixels;
import nl.inlogcode.core.qr.QrReader;
import nl.inlogcode.core.screen.Card;
import nl.inlogcode.core.screen.Drawing;
import nl.inlogcode.core.screen.PopupState;
import org.junit.jupiter.api.Test;

/** An account on its way to a phone, as a QR code. */
class PopupPhoneTest {
    private final FakeBrowser browser = new FakeBrowser();

    private Popup with(String issuer, boolean counts) {
        var popup = browser.opened();
        popup.submit(
                new ManualForm(
                        issuer,
                        "jan@voorbeeld.nl",
                        "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ",
                        HashAlgorithm.SHA1,
                        "6",
                        counts ? ManualForm.Kind.COUNTER : ManualForm.Kind.TIME,
                        "30"));
        return popup;
    }

    private String id() {
        return browser.content().items().get(0).id();
    }

    private List<Card> cards() {
        return browser.states.stream().map(PopupState::card).toList();
    }

    @Test
    void theCodeSaysTheAccountAndGoesAfterAMinute() {
        var popup = with("Krachtplan", false);
        long before = browser.now;
        popup.toPhone(id());
        assertEquals(before + Phone.SHOWN, browser.now);
        assertInstanceOf(Card.None.class, popup.state().card());
        var shown =
                cards().stream()
                        .filter(AccountCard.ToPhone.class::isInstance)
                        .findFirst()
                        .orElseThrow();
        var item = browser.content().items().get(0);
        assertEquals(OtpauthUri.print(item.account()), read(((AccountCard.ToPhone) shown).code()));
        assertTrue(item.usedAt().isEmpty(), "no code of it was used here");
    }

    @Test
    void itGoesAtOnceWhenClosed() {
        var popup = with("Krachtplan", false);
        long before = browser.now;
        browser.whileSleeping = b -> popup.dismiss();
        popup.toPhone(id());
        assertTrue(browser.now < before + Phone.SHOWN);
        assertInstanceOf(Card.None.class, popup.state().card());
    }

    @Test
    void itGoesWhenNobodyLooks() {
        var popup = with("Krachtplan", false);
        long before = browser.now;
        browser.whileSleeping = b -> popup.conceal();
        popup.toPhone(id());
        assertTrue(browser.now < before + Phone.SHOWN);
        assertInstanceOf(Card.None.class, popup.state().card());
    }

    @Test
    void lookingElsewhereClosesNothingElse() {
        var popup = with("Krachtplan", false);
        popup.typeKey();
        popup.conceal();
        assertInstanceOf(EnrolCard.Manual.class, popup.state().card());
    }

    @Test
    void whatTheUserOpenedMeanwhileStays() {
        var popup = with("Krachtplan", false);
        browser.whileSleeping = b -> popup.typeKey();
        popup.toPhone(id());
        assertInstanceOf(EnrolCard.Manual.class, popup.state().card());
    }

    @Test
    void whatCountsStaysHere() {
        var popup = with("Kluis", true);
        popup.toPhone(id());
        var refused = assertInstanceOf(AccountCard.NotToPhone.class, popup.state().card());
        assertEquals(AccountCard.NotToPhone.Reason.COUNTS, refused.reason());
    }

    @Test
    void whatIsTooLongForACodeSaysSo() {
        var popup = with("\u20AC".repeat(256), false);
        popup.toPhone(id());
        var refused = assertInstanceOf(AccountCard.NotToPhone.class, popup.state().card());
        assertEquals(AccountCard.NotToPhone.Reason.TOO_LONG, refused.reason());
    }

    @Test
    void aDrawingPrintsNoModule() {
        assertEquals("Drawing[1]", new Drawing(1, "1").toString());
    }

    @Test
    void whatIsGoneIsNotShown() {
        var popup = with("Krachtplan", false);
        popup.toPhone("0".repeat(32));
        assertInstanceOf(Card.None.class, popup.state().card());
    }

    private static String read(Drawing code) {
        int quiet = 4;
        int scale = 4;
        int side = (code.side() + 2 * quiet) * scale;
        var rgba = new byte[side * side * 4];
        java.util.Arrays.fill(rgba, (byte) 0xFF);
        for (int y = 0; y < code.side() * scale; y++) {
            for (int x = 0; x < code.side() * scale; x++) {
                if (code.isDark(x / scale, y / scale)) {
                    int pixel = (y + quiet * scale) * side + x + quiet * scale;
                    java.util.Arrays.fill(rgba, pixel * 4, pixel * 4 + 3, (byte) 0);
                }
            }
        }
        return QrReader.read(new Pixels(side, side, rgba)).codes().get(0).text();
    }
}
