package nl.inlogcode.extension.store;

import nl.inlogcode.core.codec.Base64;
import nl.inlogcode.core.vault.VaultCrypto;
import nl.inlogcode.core.vault.slots.KeyPlace;
import nl.inlogcode.extension.browser.MirrorKey;

/** The device key's third place (decision 0043). */
final class InMirror implements KeyPlace {
    /** The key was removed; its bytes are still there. */
    private static final int BEGUN = 1;

    /** All was done that makes them go, which the browser does when it finds time. */
    private static final int WASHED = 2;

    /** At two more starts the last step is done again: it may have been killed before. */
    private static final int ENDED = WASHED + 2;

    /** A buffer of LevelDB's has 4 MB; the next write then makes a table of it. */
    private static final int FILLINGS = 5;

    /** The first table may hold the key, the second lies above it and is merged with it. */
    private static final int TABLES = 2;

    /** Of readings that find nothing: 100 make LevelDB merge two tables, and there may be more. */
    private static final int MISSES = 30;

    @Override
    public Reading read() {
        var answer = MirrorKey.read().await();
        if (!answer.isGiven()) {
            return new Reading.Fails();
        }
        var bytes = Base64.decode(answer.getValue().getKey());
        return bytes.isPresent() && bytes.get().length == VaultCrypto.KEY_LENGTH
                ? new Reading.Found(bytes.get())
                : new Reading.Absent();
    }

    @Override
    public boolean put(byte[] key) {
        return MirrorKey.put(Base64.encode(key)).await().isGiven();
    }

    @Override
    public boolean erase() {
        var answer = MirrorKey.read().await();
        if (!answer.isGiven()) {
            return false;
        }
        var stored = answer.getValue();
        int erasing = stored.getErasing();
        if (stored.getKey().isEmpty() && (erasing == 0 || erasing >= WASHED)) {
            return erasing == 0 || again(erasing);
        }
        return MirrorKey.note(BEGUN).await().isGiven()
                && fill()
                && miss()
                && MirrorKey.note(WASHED).await().isGiven();
    }

    private static boolean again(int erasing) {
        if (!miss()) {
            return false;
        }
        var last = erasing + 1 >= ENDED ? MirrorKey.remove() : MirrorKey.note(erasing + 1);
        return last.await().isGiven();
    }

    @Override
    public void settle() {
        var answer = MirrorKey.read().await();
        // A key that lies here was put after that: it is a vault's.
        if (answer.isGiven()
                && answer.getValue().getErasing() != 0
                && answer.getValue().getKey().isEmpty()) {
            erase();
        }
    }

    private static boolean fill() {
        for (int table = 0; table < TABLES; table++) {
            boolean full = true;
            for (int i = 0; full && i < FILLINGS; i++) {
                full = MirrorKey.fill(table * FILLINGS + i).await().isGiven();
            }
            // Whether or not there was room: what fills must not stay.
            if (!MirrorKey.enclose().await().isGiven() || !full) {
                return false;
            }
        }
        return true;
    }

    private static boolean miss() {
        for (int i = 0; i < MISSES; i++) {
            if (!MirrorKey.miss().await().isGiven()) {
                return false;
            }
        }
        return true;
    }
}
