package nl.inlogcode.core.accounts;

import nl.inlogcode.core.screen.Clock;
import nl.inlogcode.core.screen.PopupModel;
import nl.inlogcode.core.screen.QrDrawer;
import nl.inlogcode.core.screen.Room;

/**
 * What is done with one account: another name, deleting it, taking it to a phone.
 *
 * @param phone shows an account as a QR code
 */
public record AccountRoom(EditAccount upkeep, Phone phone) implements Room {
    public static AccountRoom of(PopupModel model, QrDrawer drawer, Clock clock) {
        return new AccountRoom(new EditAccount(model, clock), new Phone(model, drawer, clock));
    }

    @Override
    public void concealed() {
        phone.hide();
    }
}
