package nl.inlogcode.core.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import nl.inlogcode.core.popup.FakeLock;
import nl.inlogcode.core.screen.VaultView;
import nl.inlogcode.core.vault.KeySlot;
import nl.inlogcode.core.vault.Vault;
import nl.inlogcode.core.vault.keep.OpenResult;
import nl.inlogcode.core.vault.keep.Rescue;
import org.junit.jupiter.api.Test;

/** What the shell of the settings page tells its rooms, and when. */
class SettingsShellTest {
    private static final Vault ONE = Vault.EMPTY.add(FakeSettings.item(1));

    private final FakeSettings browser = new FakeSettings();
    private final List<String> told = new ArrayList<>();
    private final SettingsModel model =
            new SettingsModel(
                    new SettingsModel.Ports(
                            browser, browser.lock, new Rescue(FakeSettings.NOTHING), browser),
                    state -> {});
    private final SettingsShell shell = new SettingsShell(model);

    /** Notes what it is told. */
    private final class Listening implements SettingsRoom {
        private final String name;

        Listening(String name) {
            this.name = name;
        }

        @Override
        public void read(VaultView vault, List<KeySlot> slots) {
            told.add(name + " read");
            assertEquals(new VaultView.Ready(ONE, false), vault);
            assertEquals(browser.lock.slots, slots);
            assertEquals(SettingsState.START, model.state(), "it is not shown yet");
        }

        @Override
        public void opened() {
            told.add(name + " opened");
            assertEquals(ONE, model.state().content());
        }

        @Override
        public void stopped() {
            told.add(name + " stopped");
        }
    }

    private record Question() implements Dialog {}

    @Test
    void tellsItsRoomsInTheirOrder() {
        shell.with(List.of(new Listening("one"), new Listening("two")));
        browser.lock.slots = List.of(FakeLock.password());
        browser.vault = new OpenResult.Opened(ONE);
        shell.refresh();
        assertEquals(List.of("one read", "two read", "one opened", "two opened"), told);
        told.clear();
        shell.hide();
        assertEquals(List.of("one stopped", "two stopped"), told);
    }

    @Test
    void whoCancelsIsAskedNothingMore() {
        shell.with(List.of(new Listening("one")));
        model.ask(new Question());
        assertEquals(new Question(), shell.state().dialog());
        shell.cancel();
        assertEquals(new Dialog.Nothing(), shell.state().dialog());
        assertEquals(List.of("one stopped"), told);
    }
}
