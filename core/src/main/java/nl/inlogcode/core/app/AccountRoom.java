package nl.inlogcode.core.app;

/**
 * What is done with one account: another name, deleting it, taking it to a phone.
 *
 * @param phone shows an account as a QR code
 */
public record AccountRoom(Upkeep upkeep, Phone phone) implements Room {
    public static AccountRoom of(PopupModel model, QrDrawer drawer, Clock clock) {
        return new AccountRoom(new Upkeep(model, clock), new Phone(model, drawer, clock));
    }

    @Override
    public void concealed() {
        phone.hide();
    }
}
