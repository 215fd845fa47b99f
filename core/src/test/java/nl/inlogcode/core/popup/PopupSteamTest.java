package nl.inlogcode.core.popup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nl.inlogcode.core.enrol.EnrolCard;
import nl.inlogcode.core.enrol.ManualForm;
import nl.inlogcode.core.enrol.PageScan;
import nl.inlogcode.core.filling.FillSentence;
import nl.inlogcode.core.filling.FillTarget;
import nl.inlogcode.core.filling.QuickFill.Outcome;
import nl.inlogcode.core.otp.CodeAlphabet;
import nl.inlogcode.core.otp.HashAlgorithm;
import nl.inlogcode.core.otpauth.Account;
import nl.inlogcode.core.page.site.Origin;
import nl.inlogcode.core.vault.Vault;
import nl.inlogcode.core.vault.VaultItem;
import nl.inlogcode.core.vault.keep.OpenResult;
import org.junit.jupiter.api.Test;

/** A Steam account from its link to the field. Codes: RFC 4226's secret, as OtpVectors has them. */
class PopupSteamTest {
    private static final String KEY = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
    private static final String LINK = "otpauth://totp/Steam:jan?secret=" + KEY + "&issuer=Steam";
    private static final Origin HERE = Origin.parse("https://login.steampowered.com").orElseThrow();

    private final FakeBrowser browser = new FakeBrowser();

    PopupSteamTest() {
        browser.now = 40_000;
    }

    private Account account() {
        return browser.content().items().get(0).account();
    }

    private String id() {
        return browser.content().items().get(0).id();
    }

    private Popup enrolled() {
        browser.sees(LINK);
        var popup = browser.opened();
        popup.add(((EnrolCard.Offer) popup.state().card()).candidate().account());
        var sites = List.of(HERE.serialised());
        var item = new VaultItem(id(), account(), sites, 0, OptionalLong.empty(), Optional.empty());
        browser.vault = new OpenResult.Opened(Vault.EMPTY.add(item));
        browser.look = new PageScan.Nothing();
        return browser.opened();
    }

    private static FillTarget field() {
        return new FillTarget.Found(0, HERE);
    }

    private static ManualForm form(String issuer, ManualForm.Kind kind) {
        return new ManualForm(issuer, "jan", KEY, HashAlgorithm.SHA1, "6", kind, "30");
    }

    @Test
    void itsLinkGivesFiveCharacters() {
        var popup = enrolled();
        assertEquals(CodeAlphabet.STEAM, account().alphabet());
        var code = popup.rows(59_000, 1).get(0).code();
        assertEquals(code, account().codeAt(59));
        assertTrue(code.text().matches("[2-9BCDFGHJKMNPQRTVWXY]{5}"));
    }

    @Test
    void itIsFilledWhereFiveCharactersFitAndNowhereElse() {
        var popup = enrolled();
        browser.target = field();
        popup.fill(id());
        assertEquals(List.of(), browser.filled, "a field for digits");
        browser.target = new FillTarget.NoField();
        browser.fiveTarget = field();
        popup.fill(id());
        assertEquals(List.of(account().codeAt(40).text()), browser.filled);
    }

    @Test
    void aKeyFillsItOnlyIntoSuchAField() {
        enrolled();
        browser.target = field();
        assertInstanceOf(Outcome.Ask.class, browser.quick().fill());
        assertInstanceOf(Outcome.Nothing.class, browser.quick().fillByItself(HERE));
        assertEquals(List.of(), browser.filled, "a field for digits");
        browser.fiveTarget = field();
        assertEquals(new Outcome.Said(FillSentence.FILLED), browser.quick().fill());
        assertEquals(new Outcome.Said(FillSentence.FILLED), browser.quick().fill(id(), HERE, true));
        assertEquals(account().codeAt(40).text(), browser.filled.get(0));
    }

    @Test
    void anAccountOfDigitsFillsNoFieldForFive() {
        var popup = browser.opened();
        popup.typeKey();
        popup.submit(form("Werk", ManualForm.Kind.TIME));
        browser.fiveTarget = field();
        popup.fill(id());
        assertEquals(List.of(), browser.filled);
    }

    @Test
    void aTypedKeyIsSteamsByChoiceOrByName() {
        var popup = browser.opened();
        popup.typeKey();
        popup.submit(form("Spelletjes", ManualForm.Kind.STEAM));
        assertEquals(CodeAlphabet.STEAM, account().alphabet());
        browser.vault = new OpenResult.Opened(Vault.EMPTY);
        popup = browser.opened();
        popup.typeKey();
        popup.submit(form("steam", ManualForm.Kind.TIME));
        assertEquals(CodeAlphabet.STEAM, account().alphabet());
    }
}
