package nl.inlogcode.core.screen;

import java.util.Optional;
import nl.inlogcode.core.otp.OneTimeCode;
import nl.inlogcode.core.vault.VaultItem;

/**
 * One account as the list shows it at a moment.
 *
 * @param ofThisSite the page in the current tab is one of its sites
 * @param goesSoon a renewed account replaces it as soon as that one was used
 * @param hasOld it took the place of an older code, which can be had back
 * @param addedLast no account was added after it
 * @param code what to show now
 * @param next the next code, when the one shown has fewer than {@link CodeNow#LAST_SECONDS} left
 * @param usedUp an HOTP code that was handed out already
 * @param button the words on the page's button that goes on; empty if there is none to be sure of
 * @param pressesButton filling presses it too
 * @param autoFill the page in the current tab is one of its sites, and filled by itself
 * @param shift milliseconds that this computer's clock is ahead for this account's codes
 */
public record AccountRow(
        VaultItem item,
        boolean ofThisSite,
        boolean goesSoon,
        boolean hasOld,
        boolean addedLast,
        OneTimeCode code,
        Optional<OneTimeCode> next,
        boolean usedUp,
        String button,
        boolean pressesButton,
        boolean autoFill,
        long shift) {
    public String id() {
        return item.id();
    }

    /** No code of it was ever used: its set-up is not finished. */
    public boolean isNew() {
        return item.usedAt().isEmpty();
    }

    /** It is most likely the one being set up, so what finishes that is to be said in full. */
    public boolean isBeingSetUp() {
        return isNew() && (ofThisSite || addedLast);
    }
}
