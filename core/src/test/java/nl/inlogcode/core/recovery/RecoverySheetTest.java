package nl.inlogcode.core.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.lock.Unlock;
import nl.inlogcode.core.popup.FakeLock;
import nl.inlogcode.core.popup.FakeNote;
import nl.inlogcode.core.recovery.RecoverySheetDialog.Slip;
import nl.inlogcode.core.screen.Camera;
import nl.inlogcode.core.screen.Clock;
import nl.inlogcode.core.screen.Drawing;
import nl.inlogcode.core.screen.PictureResult;
import nl.inlogcode.core.screen.VaultView;
import nl.inlogcode.core.settings.Dialog;
import nl.inlogcode.core.settings.FakeSettings;
import nl.inlogcode.core.settings.Settings;
import nl.inlogcode.core.settings.SettingsState;
import nl.inlogcode.core.vault.JavaxCrypto;
import nl.inlogcode.core.vault.KeySlot;
import nl.inlogcode.core.vault.VaultSession;
import nl.inlogcode.core.vault.keep.Eraser;
import nl.inlogcode.core.vault.keep.MemoryDeviceKey;
import nl.inlogcode.core.vault.keep.MemoryStorage;
import nl.inlogcode.core.vault.keep.Rescue;
import nl.inlogcode.core.vault.keep.SaveResult;
import nl.inlogcode.core.vault.keep.Snapshots;
import nl.inlogcode.core.vault.keep.VaultKeeper;
import nl.inlogcode.core.vault.keep.VaultPorts;
import nl.inlogcode.core.vault.slots.SlotChange;
import nl.inlogcode.core.vault.slots.VaultKeySlots;
import org.junit.jupiter.api.Test;

/** The recovery sheet, on a real vault in memory. */
class RecoverySheetTest implements Clock, Camera, Camera.Feed {
    private final JavaxCrypto crypto = new JavaxCrypto();
    private final MemoryDeviceKey deviceKey = new MemoryDeviceKey(crypto);
    private final MemoryStorage storage = new MemoryStorage(deviceKey);
    private final VaultPorts vault =
            new VaultPorts(
                    storage, crypto, deviceKey, VaultSession.NONE, storage, () -> FakeSettings.NOW);
    private final VaultKeeper keeper = new VaultKeeper(vault);
    private final VaultKeySlots ways = new VaultKeySlots(vault);
    private final FakeLock lock = new FakeLock(this);
    private final FakeNote note = new FakeNote();
    private final List<SettingsState> states = new ArrayList<>();
    private final List<RecoverySheetStatus> statuses = new ArrayList<>();
    private final List<String> drawn = new ArrayList<>();
    private final List<PictureResult> seen = new ArrayList<>();
    private boolean camera = true;
    private int stops;
    private long now = 1_700_000_000_000L;
    private final Settings page =
            new Settings(
                    new Settings.Ports(
                            keeper,
                            new Unlock.Ports(ways, lock, lock, crypto, note, this),
                            new FakeSettings(),
                            Optional::empty,
                            FakeSettings::judge,
                            backup -> "",
                            this,
                            () -> "",
                            this::draw,
                            this,
                            new Snapshots(vault),
                            new Rescue(vault),
                            new Eraser(vault)),
                    this::saw);
    private final RecoverySheet sheet = page.sheet();

    private void saw(SettingsState state) {
        states.add(state);
        statuses.add(page.sheet().status());
    }

    RecoverySheetTest() {
        assertTrue(keeper.update(v -> v.add(FakeSettings.item(1))) instanceof SaveResult.Saved);
        page.refresh();
    }

    private Optional<Drawing> draw(String text) {
        drawn.add(text);
        return Optional.of(new Drawing(1, "1"));
    }

    @Override
    public long now() {
        return now;
    }

    @Override
    public void sleep(int milliseconds) {
        now += milliseconds;
    }

    @Override
    public Start start() {
        return camera ? new Start.On(this) : new Start.Refused(Cause.DENIED);
    }

    @Override
    public PictureResult look(int milliseconds) {
        return seen.remove(0);
    }

    @Override
    public void stop() {
        stops++;
    }

    private <T extends Dialog> T asks(Class<T> kind) {
        return kind.cast(page.state().dialog());
    }

    private RecoverySheet.Content made() {
        sheet.begin();
        return asks(RecoverySheetDialog.Print.class).sheet();
    }

    private Slip slip(RecoverySheet.Content content, String typed) {
        sheet.prove(content, typed);
        return asks(RecoverySheetDialog.Prove.class).slip();
    }

    private List<KeySlot> recoverySlots() {
        return ways.slots().stream().filter(KeySlot.Recovery.class::isInstance).toList();
    }

    @Test
    void theCodeWorksBeforeItIsShown() {
        assertEquals(RecoverySheetStatus.NONE, page.sheet().status());
        var content = made();
        assertEquals(1, recoverySlots().size());
        assertEquals(content.slotId(), recoverySlots().get(0).id());
        assertEquals(1, content.accounts());
        assertEquals(List.of(content.code().print()), drawn);
        assertEquals(RecoverySheetStatus.UNPROVED, page.sheet().status());
    }

    @Test
    void theRightCodeProvesIt() {
        var content = made();
        sheet.askCode(content);
        assertEquals(new Slip.None(), asks(RecoverySheetDialog.Prove.class).slip());
        sheet.prove(content, content.code().print().toLowerCase().replace("-", " "));
        asks(RecoverySheetDialog.Proved.class);
        assertEquals(RecoverySheetStatus.PROVED, page.sheet().status());
        assertEquals(Optional.of(content.slotId()), note.proved);
    }

    @Test
    void saysWhatIsWrongWithWhatWasTyped() {
        var content = made();
        var text = content.code().print();
        var third = text.charAt(12) == 'A' ? 'B' : 'A';
        assertEquals(
                new Slip.Groups(List.of(3)),
                slip(content, text.substring(0, 12) + third + text.substring(13)));
        assertEquals(new Slip.Length(5), slip(content, text.substring(0, 5)));
        assertEquals(new Slip.Length(0), slip(content, ""));
        assertEquals(
                new Slip.OtherCode(),
                slip(content, "00000-00001-00002-00003-00004-00005-00006-00007"));
        assertEquals(RecoverySheetStatus.UNPROVED, page.sheet().status());
    }

    @Test
    void aNewSheetReplacesTheOldOneAfterAQuestion() {
        var old = made();
        sheet.prove(old, old.code().print());
        sheet.begin();
        asks(RecoverySheetDialog.Replace.class);
        assertEquals(old.slotId(), recoverySlots().get(0).id());
        sheet.make();
        var content = asks(RecoverySheetDialog.Print.class).sheet();
        assertEquals(1, recoverySlots().size());
        assertEquals(Optional.empty(), note.proved);
        assertEquals(new Slip.OtherCode(), slip(content, old.code().print()));
        assertEquals(new Slip.CannotTell(), slip(old, old.code().print()));
    }

    @Test
    void aSheetThatWasTakenAwayIsNoSheet() {
        var content = made();
        sheet.prove(content, content.code().print());
        ways.change(new SlotChange.RemoveRecovery(), 0);
        page.refresh();
        assertEquals(RecoverySheetStatus.NONE, page.sheet().status());
    }

    @Test
    void theCameraReadsItToo() {
        var content = made();
        seen.add(new PictureResult.Nothing());
        seen.add(new PictureResult.Read(List.of(content.code().print())));
        sheet.scan(content);
        asks(RecoverySheetDialog.Proved.class);
        assertTrue(stops > 0);
    }

    @Test
    void aCameraThatDoesNotComeOrGoesIsSaid() {
        var content = made();
        camera = false;
        sheet.scan(content);
        assertEquals(new Slip.NoCamera(), asks(RecoverySheetDialog.Prove.class).slip());
        camera = true;
        seen.add(new PictureResult.Failed());
        sheet.scan(content);
        assertEquals(new Slip.NoCamera(), asks(RecoverySheetDialog.Prove.class).slip());
        assertTrue(stops > 0);
    }

    @Test
    void aCodeOfSomethingElseIsNotASheet() {
        var content = made();
        seen.add(new PictureResult.Read(List.of("https://example.org/")));
        sheet.scan(content);
        assertTrue(asks(RecoverySheetDialog.Prove.class).slip() instanceof Slip.Length);
    }

    @Test
    void noStateTellsTheCode() {
        var content = made();
        sheet.prove(content, content.code().print());
        for (var state : states) {
            assertFalse(state.toString().contains(content.code().groups().get(0)));
        }
    }

    /** The old code works until the new sheet is made: nobody is left without a way in. */
    @Test
    void aSheetThatWasUsedIsToBeReplaced() {
        var old = made();
        sheet.prove(old, old.code().print());
        note.use(old.slotId());
        page.refresh();
        assertEquals(RecoverySheetStatus.USED, page.sheet().status());
        assertEquals(new Slip.None(), slipOrProved(old, old.code().print()));
        assertEquals(RecoverySheetStatus.USED, page.sheet().status());
        sheet.make();
        var content = asks(RecoverySheetDialog.Print.class).sheet();
        assertEquals(RecoverySheetStatus.UNPROVED, page.sheet().status());
        assertEquals(Optional.empty(), note.used);
        assertEquals(new Slip.OtherCode(), slip(content, old.code().print()));
    }

    private Slip slipOrProved(RecoverySheet.Content content, String typed) {
        sheet.prove(content, typed);
        return page.state().dialog() instanceof RecoverySheetDialog.Prove prove
                ? prove.slip()
                : new Slip.None();
    }

    /** "Cannot see" is said of what was looked at, not of what nobody looked at yet. */
    @Test
    void nothingIsSaidOfASheetBeforeItWasLookedFor() {
        for (int i = 0; i < states.size(); i++) {
            assertEquals(
                    states.get(i).vault() instanceof VaultView.Ready
                            ? RecoverySheetStatus.NONE
                            : RecoverySheetStatus.NOT_LOOKED,
                    statuses.get(i));
        }
        storage.databaseFails = true;
        page.refresh();
        assertEquals(RecoverySheetStatus.NONE, page.sheet().status(), "the mirror knows");
    }
}
