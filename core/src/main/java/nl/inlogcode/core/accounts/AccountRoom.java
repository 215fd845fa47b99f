package nl.inlogcode.core.accounts;

import nl.inlogcode.core.screen.Clock;
import nl.inlogcode.core.screen.PopupModel;
import nl.inlogcode.core.screen.QrDrawer;
import nl.inlogcode.core.screen.Room;

/** What is done with one account: another name, deleting it, taking it to a phone. */
public final class AccountRoom implements Room {
    private final EditAccount edit;
    private final Phone phone;

    public AccountRoom(PopupModel model, QrDrawer drawer, Clock clock) {
        edit = new EditAccount(model, clock);
        phone = new Phone(model, drawer, clock);
    }

    public EditAccount edit() {
        return edit;
    }

    /** Shows an account as a QR code. */
    public Phone phone() {
        return phone;
    }

    @Override
    public void concealed() {
        phone.hide();
    }
}
