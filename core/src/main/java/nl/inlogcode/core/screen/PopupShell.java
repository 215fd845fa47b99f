package nl.inlogcode.core.screen;

import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.page.site.Origin;
import nl.inlogcode.core.vault.VaultItem;

/**
 * The popup without what is in it: it opens the vault and tells its rooms what happens. Each method
 * is one thing that the user can do; it blocks until that is done, and the view gets every state on
 * the way.
 */
public final class PopupShell {
    private final PopupModel model;
    private List<Room> rooms = List.of();
    private boolean asked;

    public PopupShell(PopupModel model) {
        this.model = model;
    }

    /** The rooms, in the order in which they are told. */
    public void with(List<Room> newRooms) {
        rooms = List.copyOf(newRooms);
    }

    public PopupState state() {
        return model.state();
    }

    /**
     * The popup opens: codes at once, then a look at the page.
     *
     * @param site the origin of the page in the current tab
     * @param forThePage the user pointed at a picture in the page: whatever comes of the look is
     *     said
     */
    public void start(Optional<Origin> site, boolean forThePage) {
        asked = forThePage;
        model.change(now -> now.at(site));
        open();
    }

    /** Shows the codes, and lets the rooms look at the page. */
    public void open() {
        for (var room : rooms) {
            room.opening();
        }
        model.open();
        for (var room : rooms) {
            room.opened(asked);
        }
        for (var room : rooms) {
            room.lookAtPage(asked);
        }
        // After what the user came for.
        model.mend();
    }

    /** Another window changed the vault. */
    public void refresh() {
        model.open();
    }

    /** Closes whatever asks for attention. */
    public void dismiss() {
        model.show(new Card.None());
        for (var room : rooms) {
            room.dismissed();
        }
    }

    /** Nobody looks at the popup any more: what must not be seen by others goes. */
    public void conceal() {
        for (var room : rooms) {
            room.concealed();
        }
    }

    /** An account was added that takes the place of another as soon as it was used. */
    public void renewed(VaultItem old, VaultItem fresh) {
        for (var room : rooms) {
            room.renewed(old, fresh);
        }
    }

    public void search(String query) {
        model.change(now -> now.searching(query));
    }

    /** Something broke that no result describes: it is said, never swallowed. */
    public void brokeDown() {
        model.tell(SaveSentence.BROKE_DOWN);
    }
}
