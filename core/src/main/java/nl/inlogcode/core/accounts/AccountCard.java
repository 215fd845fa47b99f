package nl.inlogcode.core.accounts;

import nl.inlogcode.core.screen.Card;
import nl.inlogcode.core.screen.Drawing;
import nl.inlogcode.core.vault.VaultItem;

/** What is asked and shown of one account. */
public sealed interface AccountCard extends Card {
    record Rename(VaultItem item) implements AccountCard {}

    /**
     * An account as a QR code. One code of one account; an export of many, ten in a code, would be
     * a row of such cards.
     *
     * @param code says the secret: for the screen only
     * @param until when it goes, in milliseconds since 1970
     */
    record ToPhone(VaultItem item, Drawing code, long until) implements AccountCard {}

    /** An account that cannot go to a phone as a QR code. */
    record NotToPhone(VaultItem item, Reason reason) implements AccountCard {
        /** One text each in every locale, under {@code not_to_phone_<name in lower case>}. */
        public enum Reason {
            /** It counts: two devices would not count alike. */
            COUNTS,
            /** With its long names it does not fit into a code that a phone could read. */
            TOO_LONG
        }
    }
}
