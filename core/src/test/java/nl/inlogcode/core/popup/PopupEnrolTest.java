package nl.inlogcode.core.popup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.codec.Base32;
import nl.inlogcode.core.enrol.Candidate;
import nl.inlogcode.core.enrol.EnrolCard;
import nl.inlogcode.core.enrol.EnrolSentence;
import nl.inlogcode.core.enrol.ManualForm;
import nl.inlogcode.core.enrol.PageScan;
import nl.inlogcode.core.filling.FillTarget;
import nl.inlogcode.core.otp.HashAlgorithm;
import nl.inlogcode.core.otpauth.MovingFactor;
import nl.inlogcode.core.otpauth.Rejection;
import nl.inlogcode.core.page.key.KeySettings;
import nl.inlogcode.core.page.key.PageKey;
import nl.inlogcode.core.screen.AccountRow;
import nl.inlogcode.core.screen.Card;
import nl.inlogcode.core.screen.SaveSentence;
import nl.inlogcode.core.screen.VaultView;
import nl.inlogcode.core.vault.keep.OpenResult;
import nl.inlogcode.core.vault.keep.SaveResult;
import org.junit.jupiter.api.Test;

/** Step 3 of the four: looking at the page and adding what is there. */
class PopupEnrolTest {
    // The secret of RFC 6238's vectors, so nobody's.
    private static final String LINK =
            "otpauth://totp/Oefenplan:jan@voorbeeld.nl?issuer=Oefenplan"
                    + "&secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
    private static final String RENEWED = LINK + "GEZDGNBV";

    private final FakeBrowser browser = new FakeBrowser();

    @Test
    void anEmptyVaultLooksAtThePageAtOnce() {
        browser.sees(LINK);
        var popup = browser.opened();
        var offer = assertInstanceOf(EnrolCard.Offer.class, popup.state().card());
        assertInstanceOf(Candidate.New.class, offer.candidate());
        assertEquals("Oefenplan", offer.candidate().account().issuer());
        assertTrue(browser.states.stream().anyMatch(s -> s.card() instanceof EnrolCard.Looking));
    }

    @Test
    void addingLearnsTheSite() {
        browser.sees(LINK);
        var popup = browser.opened();
        popup.add(((EnrolCard.Offer) popup.state().card()).candidate().account());
        assertEquals(1, browser.content().items().size());
        var item = browser.content().items().get(0);
        assertEquals(List.of("https://oefenplan.test"), item.sites());
        assertTrue(item.usedAt().isEmpty(), "klaar only after a code was used");
        assertEquals(EnrolSentence.ADDED, popup.state().notice().orElseThrow().sentence());
        assertInstanceOf(Card.None.class, popup.state().card());
    }

    @Test
    void aLinkAndAQrCodeOfOneSecretAreOneAccount() {
        browser.sees(LINK, LINK.replace("Oefenplan:", "Oefenplan%3A%20"));
        assertInstanceOf(EnrolCard.Offer.class, browser.opened().state().card());
    }

    @Test
    void severalAreChosenFrom() {
        browser.sees(LINK, LINK.replace("jan@", "piet@").replace("GEZDG", "MFRGG"));
        var popup = browser.opened();
        var choose = assertInstanceOf(EnrolCard.Choose.class, popup.state().card());
        assertEquals(2, choose.candidates().size());
        popup.choose(choose.candidates().get(1));
        assertEquals("piet@voorbeeld.nl", browser.content().items().get(0).account().accountName());
    }

    @Test
    void eachOutcomeHasItsOwnCard() {
        var outcomes =
                List.of(
                        new PageScan.Nothing(),
                        new PageScan.NotSure(),
                        new PageScan.PartSeen(),
                        new PageScan.Forbidden(),
                        new PageScan.Gone(),
                        new PageScan.Failed(),
                        new PageScan.KeyShown(
                                new PageKey("GEZD GNBV GY3T QOJQ", KeySettings.USUAL), true),
                        new PageScan.Seen(List.of("https://example.org/")),
                        new PageScan.Seen(List.of(LINK.replace("totp", "yaotp"))));
        var cards = new java.util.HashSet<Class<?>>();
        for (var outcome : outcomes) {
            browser.look = outcome;
            cards.add(browser.opened().state().card().getClass());
        }
        assertEquals(outcomes.size(), cards.size());
    }

    @Test
    void aPageWithMuchOnItIsLookedAtLonger() {
        browser.look = new PageScan.NotSure();
        browser.longLook = new PageScan.Seen(List.of(LINK));
        var popup = browser.opened();
        assertInstanceOf(EnrolCard.NotSure.class, popup.state().card());
        popup.lookLonger();
        assertInstanceOf(EnrolCard.Offer.class, popup.state().card());
    }

    @Test
    void aKeyOnThePageIsOfferedAndNotTaken() {
        browser.look =
                new PageScan.KeyShown(new PageKey("gezd gnbv gy3t qojq", KeySettings.USUAL), true);
        var popup = browser.opened();
        var card = assertInstanceOf(EnrolCard.KeyOnPage.class, popup.state().card());
        assertFalse(card.toString().contains("gezd"), "no key in texts");
        assertTrue(browser.content().items().isEmpty());

        popup.useKey(card.key());
        var manual = assertInstanceOf(EnrolCard.Manual.class, popup.state().card());
        assertEquals("gezd gnbv gy3t qojq", manual.form().key());
        assertEquals("oefenplan.test", manual.form().issuer());
        assertTrue(browser.content().items().isEmpty(), "only when the user sends the form");
        popup.submit(manual.form());
        assertEquals(1, browser.content().items().size());
    }

    /** "SHA-256, 8 digits" beside it: the form says so, where the user can see it. */
    @Test
    void theFormSaysHowTheCodesOfAKeyOnThePageAreMade() {
        var settings = new KeySettings(HashAlgorithm.SHA256, 8, new MovingFactor.TimeBased(60));
        browser.look = new PageScan.KeyShown(new PageKey("gezd gnbv gy3t qojq", settings), true);
        var popup = browser.opened();
        popup.useKey(((EnrolCard.KeyOnPage) popup.state().card()).key());
        var form = assertInstanceOf(EnrolCard.Manual.class, popup.state().card()).form();
        assertEquals(HashAlgorithm.SHA256, form.algorithm());
        assertEquals("8", form.digits());
        assertEquals(ManualForm.Kind.TIME, form.kind());
        assertEquals("60", form.factor());
    }

    @Test
    void aKeyThatWasFoundInTooLittleTimeIsNotTheLastWord() {
        browser.look =
                new PageScan.KeyShown(new PageKey("GEZDGNBVGY3TQOJQ", KeySettings.USUAL), false);
        browser.longLook = new PageScan.Seen(List.of(LINK));
        var popup = browser.opened();
        var card = assertInstanceOf(EnrolCard.KeyOnPage.class, popup.state().card());
        assertFalse(card.complete());
        assertEquals("GEZD GNBV GY3T QOJQ", card.key().grouped());
        popup.lookLonger();
        assertInstanceOf(EnrolCard.Offer.class, popup.state().card());
    }

    @Test
    void hundredsAreNotAllShown() {
        var texts = new ArrayList<String>();
        for (int i = 0; i < 600; i++) {
            texts.add(
                    LINK.replaceFirst(
                            "secret=[A-Z2-7]+",
                            "secret="
                                    + Base32.encode(
                                            new byte[] {(byte) (i >> 8), (byte) i, 3, 4, 5})));
        }
        browser.look = new PageScan.Seen(texts);
        var choose = assertInstanceOf(EnrolCard.Choose.class, browser.opened().state().card());
        assertEquals(600, choose.candidates().size());
        assertEquals(20, choose.shown().size());
    }

    @Test
    void nobodyAskedForAKey() {
        browser.sees(LINK);
        var popup = browser.opened();
        popup.add(((EnrolCard.Offer) popup.state().card()).candidate().account());
        browser.look =
                new PageScan.KeyShown(new PageKey("gezd gnbv gy3t qojq", KeySettings.USUAL), true);
        assertInstanceOf(Card.None.class, browser.opened().state().card());
    }

    @Test
    void anUnknownAlgorithmIsRefusedByName() {
        browser.sees(LINK + "&algorithm=MD5");
        var refused = assertInstanceOf(EnrolCard.Refused.class, browser.opened().state().card());
        assertEquals(Rejection.UNKNOWN_ALGORITHM, refused.reason());
    }

    @Test
    void aLinkOfAnUnknownKindShowsNoKey() {
        browser.sees("yjotp://totp/jan?Secret=GEZDGNBVGY3TQOJQ&issuer=X");
        var other = assertInstanceOf(EnrolCard.OtherQr.class, browser.opened().state().card());
        assertEquals("yjotp://totp/jan?Secret=\u2026", other.text());
    }

    @Test
    void aFilledVaultIsGlancedAtThePageQuietly() {
        browser.sees(LINK);
        var popup = browser.opened();
        popup.add(((EnrolCard.Offer) popup.state().card()).candidate().account());

        browser.look = new PageScan.Nothing();
        assertInstanceOf(Card.None.class, browser.opened().state().card());
        browser.sees(LINK);
        assertInstanceOf(Card.None.class, browser.opened().state().card(), "it is there already");
        browser.sees(RENEWED);
        assertInstanceOf(EnrolCard.Offer.class, browser.opened().state().card());
    }

    @Test
    void whoPointedAtAPictureHearsWhatCameOfIt() {
        browser.sees(LINK);
        var popup = browser.opened();
        popup.add(((EnrolCard.Offer) popup.state().card()).candidate().account());

        browser.look = new PageScan.Nothing();
        var asked = browser.popup();
        asked.start(true);
        assertInstanceOf(EnrolCard.NothingFound.class, asked.state().card());
    }

    @Test
    void aSecondScanReplacesOnlyOnceTheNewOneWasUsed() {
        browser.sees(LINK);
        var popup = browser.opened();
        popup.add(((EnrolCard.Offer) popup.state().card()).candidate().account());
        browser.sees(RENEWED);
        popup = browser.opened();
        var offer = (EnrolCard.Offer) popup.state().card();
        var renewed = assertInstanceOf(Candidate.Renewed.class, offer.candidate());
        popup.renew(renewed.account(), renewed.old());
        assertEquals(2, browser.content().items().size(), "the old one stays for now");
        assertTrue(popup.rows(browser.now, 9).get(1).goesSoon());

        uses(popup, 1);
        assertEquals(1, browser.content().items().size());
        assertEquals(renewed.account(), browser.content().items().get(0).account());
        assertEquals(1, browser.content().bin().size(), "and can be put back");
    }

    @Test
    void aRenewalKeepsWhatWasChosenAndIsCalledByItsName() {
        browser.sees(LINK);
        var popup = browser.opened();
        popup.add(((EnrolCard.Offer) popup.state().card()).candidate().account());
        var old = browser.content().items().get(0);
        browser.choosePressNext(old.id(), 0, true);
        browser.sees(RENEWED);
        popup = browser.opened();
        var renewed = (Candidate.Renewed) ((EnrolCard.Offer) popup.state().card()).candidate();
        popup.renew(renewed.account(), renewed.old());
        assertEquals(EnrolSentence.RENEWED, popup.state().notice().orElseThrow().sentence());
        assertTrue(browser.pressesNext(browser.content().items().get(1).id(), 0));
        assertTrue(browser.pressesNext(old.id(), 0), "should the old one come back");
    }

    @Test
    void aChainOfRenewalsGoesTogether() {
        browser.sees(LINK);
        var popup = browser.opened();
        popup.add(((EnrolCard.Offer) popup.state().card()).candidate().account());
        for (var tail : List.of("GEZDGNBV", "MFRGGZDF")) {
            browser.sees(LINK + tail);
            popup = browser.opened();
            var renewed = (Candidate.Renewed) ((EnrolCard.Offer) popup.state().card()).candidate();
            popup.renew(renewed.account(), renewed.old());
        }
        uses(popup, 2);
        assertEquals(1, browser.content().items().size());
    }

    /** Fills a code of that account, after which the site goes on. */
    private void uses(Popup popup, int item) {
        browser.asksForCode();
        popup.fill(browser.content().items().get(item).id());
        assertEquals(item + 1, browser.content().items().size(), "filling alone proves nothing");
        browser.target = new FillTarget.NoField();
        browser.quick().pageLeft(browser.site.orElseThrow());
    }

    @Test
    void theSameNameOnAnotherSiteIsAnotherAccount() {
        browser.sees(LINK);
        var popup = browser.opened();
        popup.add(((EnrolCard.Offer) popup.state().card()).candidate().account());
        browser.site = nl.inlogcode.core.page.site.Origin.parse("https://elders.test/");
        browser.sees(RENEWED);
        var offer = (EnrolCard.Offer) browser.opened().state().card();
        assertInstanceOf(Candidate.New.class, offer.candidate());
    }

    @Test
    void whatCannotBeSavedIsSaidAndTheOfferStays() {
        browser.sees(LINK);
        var popup = browser.opened();
        browser.refuses = Optional.of(SaveResult.Cause.STORAGE_FULL);
        popup.add(((EnrolCard.Offer) popup.state().card()).candidate().account());
        assertEquals(SaveSentence.STORAGE_FULL, popup.state().notice().orElseThrow().sentence());
        assertInstanceOf(EnrolCard.Offer.class, popup.state().card());
    }

    @Test
    void anUnreadableVaultIsNeverAnEmptyOne() {
        for (var cause : OpenResult.Cause.values()) {
            browser.vault = new OpenResult.Unreadable(cause);
            var popup = browser.opened();
            assertEquals(new VaultView.Broken(cause), popup.state().vault());
            assertEquals(0, browser.looks, "nothing is offered that could not be kept");
        }
    }

    @Test
    void aTypedKeyIsAdded() {
        var popup = browser.opened();
        popup.typeKey();
        popup.submit(form("gezd gnbv-gy3t qojq gezd gnbv gy3t qojq", "6", "30"));
        assertEquals("94287082", code(8), "RFC 6238 appendix B, at 59 s");
        assertTrue(browser.content().items().get(0).sites().isEmpty());
    }

    private String code(int digits) {
        var account = browser.content().items().get(0).account();
        return nl.inlogcode.core.otp.Totp.codeAt(
                        account.secret(), HashAlgorithm.SHA1, digits, 30, 59)
                .text();
    }

    @Test
    void aWrongKeyKeepsWhatWasTyped() {
        var popup = browser.opened();
        var wrong = form("niet geldig 0189", "6", "30");
        popup.submit(wrong);
        var manual = assertInstanceOf(EnrolCard.Manual.class, popup.state().card());
        assertEquals(wrong, manual.form());
        assertEquals(Optional.of(Rejection.MISTYPED_SECRET), manual.problem());
        for (var digits : List.of("5", "11", "", "zes", "99999999999999999999")) {
            popup.submit(form("gezdgnbv", digits, "30"));
            assertEquals(
                    Optional.of(Rejection.BAD_DIGITS),
                    ((EnrolCard.Manual) popup.state().card()).problem());
        }
        for (var period : List.of("0", "3601", "-1", "x")) {
            popup.submit(form("gezdgnbv", "6", period));
            assertEquals(
                    Optional.of(Rejection.BAD_PERIOD),
                    ((EnrolCard.Manual) popup.state().card()).problem());
        }
        assertTrue(browser.content().items().isEmpty());
    }

    @Test
    void theSameMistakeIsSaidAnew() {
        var popup = browser.opened();
        var wrong = form("niet geldig 0189", "6", "30");
        popup.submit(wrong);
        browser.states.clear();
        popup.submit(wrong);
        var problems =
                browser.states.stream()
                        .map(state -> ((EnrolCard.Manual) state.card()).problem().isPresent())
                        .toList();
        assertEquals(List.of(false, true), problems);
    }

    @Test
    void onlyTheAccountBeingSetUpSaysHowToFinish() {
        var popup = browser.opened();
        for (var key : List.of("GEZDGNBVGY3TQOJQ", "MFRGGZDFMZTWQ2LK")) {
            popup.submit(
                    new ManualForm(
                            key, "ik", key, HashAlgorithm.SHA1, "6", ManualForm.Kind.TIME, "30"));
        }
        var rows = popup.rows(browser.now, 9);
        assertEquals(List.of(true, true), rows.stream().map(AccountRow::isNew).toList());
        assertEquals(List.of(false, true), rows.stream().map(AccountRow::isBeingSetUp).toList());
        popup.copy(rows.get(1).id());
        assertFalse(popup.rows(browser.now, 9).get(1).isBeingSetUp());
    }

    private static ManualForm form(String key, String digits, String period) {
        return new ManualForm(
                "Site", "ik", key, HashAlgorithm.SHA1, digits, ManualForm.Kind.TIME, period);
    }

    @Test
    void aFormShowsNoKeyInItsText() {
        assertFalse(form("GEZDGNBV", "6", "30").toString().contains("GEZDGNBV"));
    }
}
