package nl.inlogcode.extension.store;

import nl.inlogcode.core.vault.DeviceKey;
import nl.inlogcode.core.vault.VaultCrypto;
import nl.inlogcode.core.vault.slots.KeyPlace;
import nl.inlogcode.core.vault.slots.StoredDeviceKey;
import nl.inlogcode.extension.browser.KeyDatabase;
import nl.inlogcode.extension.browser.Pending;
import nl.inlogcode.extension.browser.SpareKey;
import nl.inlogcode.extension.browser.StoredBytes;

/**
 * The device key of this browser: in a database, once more in a file, and once more beside the
 * mirror (decision 0043).
 */
final class BrowserDeviceKey {
    private BrowserDeviceKey() {}

    /**
     * @param ahead whether it is read at once, for what opens the vault as soon as it can
     */
    static DeviceKey of(VaultCrypto crypto, boolean ahead) {
        return new StoredDeviceKey(
                crypto,
                new InDatabase(ahead ? KeyDatabase.read() : null),
                new InFile(),
                new InMirror());
    }

    private static KeyPlace.Reading reading(Pending<StoredBytes> pending) {
        var answer = pending.await();
        if (!answer.isGiven()) {
            return new KeyPlace.Reading.Fails();
        }
        var stored = answer.getValue();
        var bytes = stored == null ? new byte[0] : StoredBytes.of(stored);
        return bytes.length == VaultCrypto.KEY_LENGTH
                ? new KeyPlace.Reading.Found(bytes)
                : new KeyPlace.Reading.Absent();
    }

    private static final class InDatabase implements KeyPlace {
        /** The first reading, under way from the start and used once; then null. */
        private Pending<StoredBytes> ahead;

        InDatabase(Pending<StoredBytes> ahead) {
            this.ahead = ahead;
        }

        @Override
        public Reading read() {
            return reading(KeyDatabase.read());
        }

        @Override
        public Reading glance() {
            var early = ahead;
            ahead = null;
            // What was not there at the start may be by now: another window made the vault.
            return early != null && reading(early) instanceof Reading.Found found ? found : read();
        }

        @Override
        public boolean put(byte[] key) {
            return KeyDatabase.put(key).await().isGiven();
        }

        @Override
        public boolean erase() {
            ahead = null;
            return KeyDatabase.delete().await().isGiven();
        }
    }

    private static final class InFile implements KeyPlace {
        @Override
        public Reading read() {
            return reading(SpareKey.read());
        }

        @Override
        public boolean put(byte[] key) {
            return SpareKey.write(key).await().isGiven();
        }

        @Override
        public boolean erase() {
            return SpareKey.erase().await().isGiven();
        }
    }
}
