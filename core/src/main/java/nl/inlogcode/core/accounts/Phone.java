package nl.inlogcode.core.accounts;

import nl.inlogcode.core.otpauth.MovingFactor.CounterBased;
import nl.inlogcode.core.otpauth.OtpauthUri;
import nl.inlogcode.core.screen.Card;
import nl.inlogcode.core.screen.Clock;
import nl.inlogcode.core.screen.PopupModel;
import nl.inlogcode.core.screen.QrDrawer;

/**
 * Showing an account as a QR code, for a phone to scan. Whoever sees that code can make the
 * account's codes, so it does not stay.
 */
public final class Phone {
    /** How long the code is shown, in milliseconds. */
    public static final int SHOWN = 60_000;

    /** How often the card looks at the clock, in milliseconds. */
    private static final int NAP = 250;

    /** A code with more modules a side (version 37) is too fine for a phone in a popup. */
    private static final int MAX_SIDE = 165;

    private final PopupModel model;
    private final QrDrawer drawer;
    private final Clock clock;

    Phone(PopupModel model, QrDrawer drawer, Clock clock) {
        this.model = model;
        this.drawer = drawer;
        this.clock = clock;
    }

    /** Shows the code until the user closes it or a minute is over. */
    public void show(String id) {
        var item = model.vault().find(id);
        if (item.isEmpty()) {
            return;
        }
        // Two devices that count on their own are soon out of step with each other and the site.
        if (item.get().account().movingFactor() instanceof CounterBased) {
            model.show(
                    new AccountCard.NotToPhone(item.get(), AccountCard.NotToPhone.Reason.COUNTS));
            return;
        }
        var code = drawer.draw(OtpauthUri.print(item.get().account()));
        if (code.isEmpty() || code.get().side() > MAX_SIDE) {
            model.show(
                    new AccountCard.NotToPhone(item.get(), AccountCard.NotToPhone.Reason.TOO_LONG));
            return;
        }
        var card = new AccountCard.ToPhone(item.get(), code.get(), clock.now() + SHOWN);
        model.show(card);
        while (clock.now() < card.until() && model.state().card().equals(card)) {
            clock.sleep((int) Math.min(NAP, card.until() - clock.now()));
        }
        if (model.state().card().equals(card)) {
            model.show(new Card.None());
        }
    }

    /** The user looks elsewhere, and somebody else may look here. */
    void hide() {
        if (model.state().card() instanceof AccountCard.ToPhone) {
            model.show(new Card.None());
        }
    }
}
