package nl.inlogcode.core.enrol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import nl.inlogcode.core.enrol.AddAccountState.CameraState;
import nl.inlogcode.core.otpauth.Rejection;
import nl.inlogcode.core.popup.FakeBrowser;
import nl.inlogcode.core.popup.Popup;
import nl.inlogcode.core.screen.Camera;
import nl.inlogcode.core.screen.Card;
import nl.inlogcode.core.screen.Picture;
import nl.inlogcode.core.screen.PictureResult;
import nl.inlogcode.core.transfer.ImportParts;
import nl.inlogcode.core.transfer.TransferCard;
import org.junit.jupiter.api.Test;

/** Adding from files, texts, the camera and other windows. */
class AddAccountTest {
    // The secret of RFC 6238's vectors, so nobody's.
    private static final String LINK =
            "otpauth://totp/Oefenplan:jan@voorbeeld.nl?issuer=Oefenplan"
                    + "&secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
    private static final String OTHER = LINK.replace("jan@", "piet@").replace("GEZDG", "MFRGG");

    private final FakeBrowser browser = new FakeBrowser();
    private final FakeCamera camera = new FakeCamera();
    private final List<AddAccountState> states = new ArrayList<>();
    private OtherWindows.Taken taken = new OtherWindows.Taken.NotChosen();
    private final Popup popup = withoutPage();
    private final AddAccount ways =
            new AddAccount(
                    popup.rooms.shell(),
                    popup.rooms.enrol(),
                    new AddAccount.Ports(camera, () -> taken, browser),
                    states::add);

    private Popup withoutPage() {
        browser.site = java.util.Optional.empty();
        var opened = browser.popup();
        opened.refresh();
        return opened;
    }

    private record Shown(String name, PictureResult read) implements Picture {
        static Shown of(String name, String... texts) {
            return new Shown(name, new PictureResult.Read(List.of(texts)));
        }
    }

    private List<Remark.Kind> remarks() {
        return ways.state().remarks().stream().map(Remark::kind).toList();
    }

    @Test
    void aPictureIsOfferedAndKnowsNoSite() {
        ways.pictures(List.of(Shown.of("qr.png", LINK)));
        var offer = assertInstanceOf(EnrolCard.Offer.class, popup.state().card());
        popup.add(offer.candidate().account());
        assertEquals(List.of(), browser.content().items().get(0).sites());
        assertEquals(List.of(), remarks());
        assertFalse(ways.state().reading());
        assertTrue(states.stream().anyMatch(AddAccountState::reading));
    }

    @Test
    void eachFileWithoutAnAccountGetsItsOwnRemark() {
        ways.pictures(
                List.of(
                        new Shown("a.png", new PictureResult.Nothing()),
                        new Shown("b.heic", new PictureResult.Unreadable()),
                        Shown.of("c.png", "https://example.org/"),
                        Shown.of("d.png", LINK + "&algorithm=MD5"),
                        new Shown("e.pdf", new PictureResult.Pdf()),
                        new Shown("f.png", new PictureResult.NotSure()),
                        new Shown("g.png", new PictureResult.Failed()),
                        Shown.of("h.png", LINK)));
        assertEquals(
                List.of(
                        Remark.Kind.NO_CODE,
                        Remark.Kind.UNREADABLE,
                        Remark.Kind.OTHER_CODE,
                        Remark.Kind.REFUSED,
                        Remark.Kind.PDF,
                        Remark.Kind.NOT_SURE,
                        Remark.Kind.FAILED),
                remarks());
        var remarks = ways.state().remarks();
        assertEquals("b.heic", remarks.get(1).name());
        assertEquals("https://example.org/", remarks.get(2).says());
        assertEquals(Rejection.UNKNOWN_ALGORITHM, remarks.get(3).reason().orElseThrow());
        assertInstanceOf(EnrolCard.Offer.class, popup.state().card());
    }

    @Test
    void theNamesOfFilesAreMadeFitToBeShown() {
        ways.pictures(List.of(new Shown("a\u202Egnp\n.exe", new PictureResult.Nothing())));
        assertEquals("agnp .exe", ways.state().remarks().get(0).name());
    }

    @Test
    void ofSeveralNothingIsLostAfterTheFirstWasAdded() {
        ways.pictures(List.of(Shown.of("1.png", LINK), Shown.of("2.png", OTHER)));
        var choose = assertInstanceOf(EnrolCard.Choose.class, popup.state().card());
        popup.choose(choose.candidates().get(0));
        var left = assertInstanceOf(EnrolCard.Offer.class, popup.state().card());
        assertEquals("piet@voorbeeld.nl", left.candidate().account().accountName());
        assertEquals(EnrolSentence.ADDED, popup.state().notice().orElseThrow().sentence());
        popup.add(left.candidate().account());
        assertInstanceOf(Card.None.class, popup.state().card());
        assertEquals(2, browser.content().items().size());
    }

    @Test
    void whatComesBesideAnOpenOfferJoinsIt() {
        ways.pictures(List.of(Shown.of("1.png", LINK)));
        ways.text(OTHER);
        assertInstanceOf(EnrolCard.Choose.class, popup.state().card());
        popup.dismiss();
        ways.text(OTHER);
        assertInstanceOf(EnrolCard.Offer.class, popup.state().card());
    }

    @Test
    void filesThatComeWhileOthersAreReadWaitForThem() {
        var more = Shown.of("2.png", OTHER);
        Picture first =
                new Picture() {
                    @Override
                    public String name() {
                        return "1.png";
                    }

                    @Override
                    public PictureResult read() {
                        ways.pictures(List.of(more));
                        return new PictureResult.Read(List.of(LINK));
                    }
                };
        ways.pictures(List.of(first));
        assertInstanceOf(EnrolCard.Choose.class, popup.state().card());
    }

    @Test
    void aPastedLinkIsOffered() {
        assertTrue(ways.text("  " + LINK + "\n"));
        assertInstanceOf(EnrolCard.Offer.class, popup.state().card());
    }

    @Test
    void manyPastedLinksAreAddedWithOneClick() {
        var links = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            links.append("otpauth://totp/Plan:p").append(i).append("?secret=GEZDGNBVGY3TQO");
            links.append("ABCDEFGHIJKLMNOPQRSTUVWXYZ2345".charAt(i)).append("Q\n");
        }
        assertTrue(ways.text(links + "otpauth://totp/Plan:x?secret=GEZDGNBVGY3TQO00"));
        assertEquals(1, remarks().size(), "the one that is no good is named");
        var preview = assertInstanceOf(TransferCard.Import.class, popup.state().card());
        assertEquals(30, preview.toBeAdded().size());
        assertEquals(20, preview.shown().size());
        assertEquals(ImportParts.NONE, preview.parts());
        popup.addAll(preview);
        assertEquals(30, browser.content().items().size());
        assertInstanceOf(Card.None.class, popup.state().card());

        assertTrue(ways.text(links.toString()));
        var again = assertInstanceOf(TransferCard.Import.class, popup.state().card());
        assertEquals(List.of(), again.toBeAdded());
    }

    @Test
    void aPastedKeyGoesIntoTheForm() {
        assertTrue(ways.text(" gezd gnbv gy3t qojq "));
        var form = assertInstanceOf(EnrolCard.Manual.class, popup.state().card());
        assertEquals("gezd gnbv gy3t qojq", form.form().key());
        assertTrue(form.problem().isEmpty());
        assertEquals(0, browser.content().items().size(), "nothing is added without a yes");
    }

    @Test
    void aKeyWithASlipSaysWhatIsWrong() {
        assertTrue(ways.text("gezd 0000 gy3t"));
        var form = assertInstanceOf(EnrolCard.Manual.class, popup.state().card());
        assertEquals(Rejection.MISTYPED_SECRET, form.problem().orElseThrow());
        assertEquals("gezd 0000 gy3t", form.form().key());
    }

    @Test
    void otherTextsGetARemark() {
        assertFalse(ways.text("https://example.org/login"));
        assertEquals(List.of(Remark.Kind.TEXT_UNKNOWN), remarks());
        assertFalse(ways.text("otpauth://totp/A:jan?secret=GEZDGNBVGY3TQOJQ\nKOPIEER"));
        assertEquals(List.of(Remark.Kind.TEXT_BROKEN), remarks());
        assertFalse(ways.text("  "));
        assertEquals(List.of(Remark.Kind.TEXT_EMPTY), remarks());
        assertFalse(ways.text("phonefactor://activate?code=1"));
        assertEquals(Rejection.MICROSOFT_OWN, ways.state().remarks().get(0).reason().orElseThrow());
    }

    @Test
    void theCameraStopsAsSoonAsSomethingWasRead() {
        camera.sees.add(new PictureResult.Nothing());
        camera.sees.add(new PictureResult.NotSure());
        camera.sees.add(new PictureResult.Read(List.of(LINK)));
        ways.startCamera();
        assertInstanceOf(EnrolCard.Offer.class, popup.state().card());
        assertEquals(CameraState.OFF, ways.state().camera());
        assertTrue(camera.stopped);
        assertTrue(states.stream().anyMatch(state -> state.camera() == CameraState.ON));
    }

    @Test
    void anotherQrCodeBeforeTheCameraIsRemarkedOn() {
        camera.sees.add(new PictureResult.Read(List.of("WIFI:T:WPA;S:thuis;;")));
        ways.startCamera();
        assertEquals(List.of(Remark.Kind.OTHER_CODE), remarks());
        assertTrue(camera.stopped);
    }

    @Test
    void theCameraStopsWhenThePageIsHidden() {
        browser.whileSleeping = now -> ways.hide();
        camera.sees.add(new PictureResult.Nothing());
        ways.startCamera();
        assertTrue(camera.stopped);
        assertEquals(List.of(Remark.Kind.CAMERA_HIDDEN), remarks());
    }

    @Test
    void whatIsReadAfterTheCameraWasSwitchedOffDoesNotCount() {
        camera.sees.add(new PictureResult.Read(List.of(LINK)));
        camera.whileLooking = ways::stopCamera;
        ways.startCamera();
        assertInstanceOf(Card.None.class, popup.state().card());
        assertTrue(camera.stopped);
        assertEquals(List.of(), remarks());
    }

    @Test
    void aCameraThatWasGivenUpOnIsSwitchedOffWhenItComes() {
        camera.whileStarting = ways::hide;
        ways.startCamera();
        assertTrue(camera.stopped);
        assertEquals(CameraState.OFF, ways.state().camera());
        assertFalse(states.stream().anyMatch(state -> state.camera() == CameraState.ON));
    }

    @Test
    void aCameraThatGoesAwayIsRemarkedOn() {
        camera.sees.add(new PictureResult.Failed());
        ways.startCamera();
        assertEquals(List.of(Remark.Kind.CAMERA_FAILED), remarks());
    }

    @Test
    void eachReasonForNoCameraHasItsRemark() {
        var found = new ArrayList<Remark.Kind>();
        for (var cause : Camera.Cause.values()) {
            camera.start = new Camera.Start.Refused(cause);
            ways.startCamera();
            assertEquals(CameraState.OFF, ways.state().camera());
            found.addAll(remarks());
        }
        assertEquals(
                List.of(
                        Remark.Kind.CAMERA_NONE,
                        Remark.Kind.CAMERA_DENIED,
                        Remark.Kind.CAMERA_BUSY,
                        Remark.Kind.CAMERA_FAILED),
                found);
    }

    @Test
    void theBrowsersErrorsHaveCauses() {
        assertEquals(Camera.Cause.NONE, Camera.Cause.of("NotFoundError"));
        assertEquals(Camera.Cause.DENIED, Camera.Cause.of("NotAllowedError"));
        assertEquals(Camera.Cause.BUSY, Camera.Cause.of("NotReadableError"));
        assertEquals(Camera.Cause.FAILED, Camera.Cause.of("InvalidStateError"));
    }

    @Test
    void anotherWindowIsReadLikeAPicture() {
        taken = new OtherWindows.Taken.Shot(Shown.of("", LINK));
        ways.screen();
        assertInstanceOf(EnrolCard.Offer.class, popup.state().card());
        taken = new OtherWindows.Taken.NotChosen();
        ways.screen();
        assertEquals(List.of(Remark.Kind.SCREEN_NOT_CHOSEN), remarks());
        taken = new OtherWindows.Taken.Failed();
        ways.screen();
        assertEquals(List.of(Remark.Kind.SCREEN_FAILED), remarks());
    }

    @Test
    void nothingThatIsShownAsTextHoldsASecret() {
        assertFalse(Shown.of("qr.png", LINK).toString().contains("GEZDG"));
    }

    private static final class FakeCamera implements Camera, Camera.Feed {
        final List<PictureResult> sees = new ArrayList<>();
        Start start = new Start.On(this);
        Runnable whileStarting = () -> {};
        Runnable whileLooking = () -> {};
        boolean stopped;

        @Override
        public Start start() {
            whileStarting.run();
            return start;
        }

        @Override
        public PictureResult look(int milliseconds) {
            assertEquals(AddAccount.LOOK, milliseconds);
            whileLooking.run();
            return sees.remove(0);
        }

        @Override
        public void stop() {
            stopped = true;
        }
    }
}
