package nl.inlogcode.extension.store;

import java.util.Optional;
import nl.inlogcode.core.codec.Base64;
import nl.inlogcode.core.vault.DeviceKey;
import nl.inlogcode.core.vault.VaultCrypto;
import nl.inlogcode.extension.browser.AesGcm;
import nl.inlogcode.extension.browser.CryptoKey;
import nl.inlogcode.extension.browser.KeyDatabase;
import nl.inlogcode.extension.browser.Pending;
import nl.inlogcode.extension.browser.RandomBytes;
import nl.inlogcode.extension.browser.SpareKey;

/**
 * The device key as a handle in a database of its own, and a spare one beside it (decision 0036).
 * The handle is what is used; the spare makes a new handle when the database is gone.
 */
public final class BrowserDeviceKey implements DeviceKey {
    /** The first reading, under way from the start and used once. */
    private Optional<Pending<CryptoKey>> ahead;

    private BrowserDeviceKey(Optional<Pending<CryptoKey>> ahead) {
        this.ahead = ahead;
    }

    /** Reads the key whenever it is needed. */
    static BrowserDeviceKey read() {
        return new BrowserDeviceKey(Optional.empty());
    }

    /**
     * Reads the key at once, for what opens the vault as soon as it can. Not for what is used
     * later: by then the browser may have lost the key, and a handle of it would still work.
     */
    static BrowserDeviceKey readAhead() {
        return new BrowserDeviceKey(Optional.of(KeyDatabase.read()));
    }

    @Override
    public Optional<byte[]> wrap(byte[] nonce, byte[] associatedData, byte[] vaultKey) {
        // Not with a handle from the start: what is wrapped has to open with what is kept by now.
        ahead = Optional.empty();
        var answer = key();
        if (answer.isGiven() && answer.getValue() == null) {
            make();
            // Whether or not it was kept, what counts is what can be read from the disk.
            answer = key();
        }
        return answer.isGiven() && answer.getValue() != null
                ? Optional.of(AesGcm.seal(answer.getValue(), nonce, associatedData, vaultKey))
                : Optional.empty();
    }

    private static void make() {
        byte[] bytes = RandomBytes.next(VaultCrypto.KEY_LENGTH);
        if (KeyDatabase.add(AesGcm.key(bytes)).await().isGiven()) {
            SpareKey.write(Base64.encode(bytes));
        }
    }

    @Override
    public Unwrapped unwrap(byte[] nonce, byte[] associatedData, byte[] wrapped) {
        var answer = key();
        if (answer.isGiven() && answer.getValue() != null) {
            var key = AesGcm.open(answer.getValue(), nonce, associatedData, wrapped);
            return key.isPresent() ? new Unwrapped.Opened(key.get()) : new Unwrapped.Refused();
        }
        var bytes = spare();
        if (bytes.isPresent()) {
            var spare = AesGcm.key(bytes.get());
            var opened = AesGcm.open(spare, nonce, associatedData, wrapped);
            // Only a spare that fits becomes the key again: one of an older vault is none.
            if (opened.isPresent()) {
                if (answer.isGiven()) {
                    // Should this fail, the spare does it again.
                    KeyDatabase.add(spare).await();
                }
                return new Unwrapped.Opened(opened.get());
            }
        }
        return answer.isGiven() ? new Unwrapped.Absent() : new Unwrapped.Fails();
    }

    private static Optional<byte[]> spare() {
        var text = SpareKey.read();
        return text == null
                ? Optional.empty()
                : Base64.decode(text).filter(bytes -> bytes.length == VaultCrypto.KEY_LENGTH);
    }

    @Override
    public boolean delete() {
        ahead = Optional.empty();
        boolean spareIsGone = SpareKey.erase();
        return KeyDatabase.delete().await().isGiven() && spareIsGone;
    }

    private Pending.Answer<CryptoKey> key() {
        var early = ahead;
        ahead = Optional.empty();
        if (early.isPresent()) {
            var answer = early.get().await();
            if (answer.isGiven() && answer.getValue() != null) {
                return answer;
            }
        }
        // What was not there at the start may be by now: another window made the vault meanwhile.
        return KeyDatabase.read().await();
    }
}
