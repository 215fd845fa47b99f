package nl.inlogcode.core.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.lock.Unlock;
import nl.inlogcode.core.popup.FakeLock;
import nl.inlogcode.core.popup.FakeNote;
import nl.inlogcode.core.screen.Camera;
import nl.inlogcode.core.screen.Clock;
import nl.inlogcode.core.screen.Drawing;
import nl.inlogcode.core.screen.PictureResult;
import nl.inlogcode.core.screen.VaultView;
import nl.inlogcode.core.settings.SheetAsking.Slip;
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
import nl.inlogcode.core.vault.slots.VaultWays;
import nl.inlogcode.core.vault.slots.WaysChange;
import org.junit.jupiter.api.Test;

/** The recovery sheet, on a real vault in memory. */
class SheetTest implements Clock, Camera, Camera.Feed {
    private final JavaxCrypto crypto = new JavaxCrypto();
    private final MemoryDeviceKey deviceKey = new MemoryDeviceKey(crypto);
    private final MemoryStorage storage = new MemoryStorage(deviceKey);
    private final VaultPorts vault =
            new VaultPorts(
                    storage, crypto, deviceKey, VaultSession.NONE, storage, () -> FakeSettings.NOW);
    private final VaultKeeper keeper = new VaultKeeper(vault);
    private final VaultWays ways = new VaultWays(vault);
    private final FakeLock lock = new FakeLock(this);
    private final FakeNote note = new FakeNote();
    private final List<SettingsState> states = new ArrayList<>();
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
                    states::add);
    private final Sheet sheet = page.sheet();

    SheetTest() {
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

    private <T extends Asking> T asks(Class<T> kind) {
        return kind.cast(page.state().asking());
    }

    private Sheet.Content made() {
        sheet.begin();
        return asks(SheetAsking.Print.class).sheet();
    }

    private Slip slip(Sheet.Content content, String typed) {
        sheet.prove(content, typed);
        return asks(SheetAsking.Prove.class).slip();
    }

    private List<KeySlot> recoverySlots() {
        return ways.slots().stream().filter(KeySlot.Recovery.class::isInstance).toList();
    }

    @Test
    void theCodeWorksBeforeItIsShown() {
        assertEquals(SheetStatus.NONE, page.state().sheet());
        var content = made();
        assertEquals(1, recoverySlots().size());
        assertEquals(content.slotId(), recoverySlots().get(0).id());
        assertEquals(1, content.accounts());
        assertEquals(List.of(content.code().print()), drawn);
        assertEquals(SheetStatus.UNPROVED, page.state().sheet());
    }

    @Test
    void theRightCodeProvesIt() {
        var content = made();
        sheet.askCode(content);
        assertEquals(new Slip.None(), asks(SheetAsking.Prove.class).slip());
        sheet.prove(content, content.code().print().toLowerCase().replace("-", " "));
        asks(SheetAsking.Proved.class);
        assertEquals(SheetStatus.PROVED, page.state().sheet());
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
        assertEquals(SheetStatus.UNPROVED, page.state().sheet());
    }

    @Test
    void aNewSheetReplacesTheOldOneAfterAQuestion() {
        var old = made();
        sheet.prove(old, old.code().print());
        sheet.begin();
        asks(SheetAsking.Replace.class);
        assertEquals(old.slotId(), recoverySlots().get(0).id());
        sheet.make();
        var content = asks(SheetAsking.Print.class).sheet();
        assertEquals(1, recoverySlots().size());
        assertEquals(Optional.empty(), note.proved);
        assertEquals(new Slip.OtherCode(), slip(content, old.code().print()));
        assertEquals(new Slip.CannotTell(), slip(old, old.code().print()));
    }

    @Test
    void aSheetThatWasTakenAwayIsNoSheet() {
        var content = made();
        sheet.prove(content, content.code().print());
        ways.change(new WaysChange.RemoveRecovery(), 0);
        page.refresh();
        assertEquals(SheetStatus.NONE, page.state().sheet());
    }

    @Test
    void theCameraReadsItToo() {
        var content = made();
        seen.add(new PictureResult.Nothing());
        seen.add(new PictureResult.Read(List.of(content.code().print())));
        sheet.scan(content);
        asks(SheetAsking.Proved.class);
        assertTrue(stops > 0);
    }

    @Test
    void aCameraThatDoesNotComeOrGoesIsSaid() {
        var content = made();
        camera = false;
        sheet.scan(content);
        assertEquals(new Slip.NoCamera(), asks(SheetAsking.Prove.class).slip());
        camera = true;
        seen.add(new PictureResult.Failed());
        sheet.scan(content);
        assertEquals(new Slip.NoCamera(), asks(SheetAsking.Prove.class).slip());
        assertTrue(stops > 0);
    }

    @Test
    void aCodeOfSomethingElseIsNotASheet() {
        var content = made();
        seen.add(new PictureResult.Read(List.of("https://example.org/")));
        sheet.scan(content);
        assertTrue(asks(SheetAsking.Prove.class).slip() instanceof Slip.Length);
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
        assertEquals(SheetStatus.USED, page.state().sheet());
        assertEquals(new Slip.None(), slipOrProved(old, old.code().print()));
        assertEquals(SheetStatus.USED, page.state().sheet());
        sheet.make();
        var content = asks(SheetAsking.Print.class).sheet();
        assertEquals(SheetStatus.UNPROVED, page.state().sheet());
        assertEquals(Optional.empty(), note.used);
        assertEquals(new Slip.OtherCode(), slip(content, old.code().print()));
    }

    private Slip slipOrProved(Sheet.Content content, String typed) {
        sheet.prove(content, typed);
        return page.state().asking() instanceof SheetAsking.Prove prove
                ? prove.slip()
                : new Slip.None();
    }

    /** "Cannot see" is said of what was looked at, not of what nobody looked at yet. */
    @Test
    void nothingIsSaidOfASheetBeforeItWasLookedFor() {
        assertEquals(SheetStatus.NOT_LOOKED, SettingsState.START.sheet());
        for (var state : states) {
            assertTrue(
                    state.vault() instanceof VaultView.Ready
                            ? state.sheet() == SheetStatus.NONE
                            : state.sheet() == SheetStatus.NOT_LOOKED);
        }
        storage.databaseFails = true;
        page.refresh();
        assertEquals(SheetStatus.NONE, page.state().sheet(), "the mirror knows");
    }
}
