package nl.inlogcode.core.settings;

import java.util.List;
import nl.inlogcode.core.screen.SaveSentence;

/**
 * The settings page without its sections: it reads the vault and tells its rooms what happens. Each
 * method is one thing that the user can do; it blocks until that is done.
 */
public final class SettingsShell {
    private final SettingsModel model;
    private List<SettingsRoom> rooms = List.of();

    public SettingsShell(SettingsModel model) {
        this.model = model;
    }

    /** The rooms, in the order in which they are told. */
    public void with(List<SettingsRoom> newRooms) {
        rooms = List.copyOf(newRooms);
        model.with(rooms);
    }

    public SettingsState state() {
        return model.state();
    }

    /** The page opens, or another window changed the vault. */
    public void refresh() {
        model.open();
        // After what most people come for.
        for (var room : rooms) {
            room.opened();
        }
        if (model.state().isChangeable()) {
            model.settle();
        }
    }

    /** The user does not want what is being asked. */
    public void cancel() {
        hide();
        model.ask(new Dialog.Nothing());
    }

    /** The user looks elsewhere. */
    public void hide() {
        for (var room : rooms) {
            room.stopped();
        }
    }

    /** Something broke that no result describes: it is said, never swallowed. */
    public void brokeDown() {
        model.tell(SaveSentence.BROKE_DOWN);
    }
}
