package nl.inlogcode.extension.store;

import java.util.Optional;
import nl.inlogcode.core.enrol.FormJson;
import nl.inlogcode.core.lock.LockAfter;
import nl.inlogcode.core.lock.LockChoice;
import nl.inlogcode.core.vault.VaultSession;
import nl.inlogcode.core.vault.slots.SessionJson;
import nl.inlogcode.extension.browser.Notes;
import nl.inlogcode.extension.browser.Notes.Area;

/** The key of an unlocked vault, in the browser's memory, and how long it stays there. */
public final class BrowserVaultSession implements VaultSession {
    /** For each call: the memory of a browser that starts may be slow. */
    private static final int MILLIS = 5_000;

    @Override
    public Optional<Kept> read() {
        return Notes.of(Notes.ask(MILLIS, Area.SESSION, SessionJson.KEY, SessionJson.USED_AT))
                .flatMap(SessionJson::parse);
    }

    @Override
    public boolean keep(Kept kept) {
        return Notes.write(MILLIS, Area.SESSION, SessionJson.print(kept)).await().isGiven();
    }

    @Override
    public void used(long epochSecond) {
        // Should it fail, the vault locks sooner than it need.
        Notes.write(MILLIS, Area.SESSION, SessionJson.printUsed(epochSecond)).await();
    }

    /** With what was typed into a form and the key in it: locked is locked. */
    @Override
    public boolean forget() {
        return Notes.remove(
                        MILLIS,
                        Area.SESSION,
                        SessionJson.KEY,
                        SessionJson.USED_AT,
                        FormJson.FORM,
                        FormJson.KEY)
                .await()
                .isGiven();
    }

    /** The user's choice of when to lock, in storage.local. */
    public static final class BrowserLockChoice implements LockChoice {
        private static final String NAME = "lockAfterMinutes";

        @Override
        public LockAfter read() {
            return LockAfter.of(Notes.number(NAME, LockAfter.USUAL.minutes()))
                    .orElse(LockAfter.USUAL);
        }

        @Override
        public boolean write(LockAfter chosen) {
            return Notes.keepNumber(NAME, chosen.minutes());
        }
    }
}
