package nl.inlogcode.core.popup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.lock.Passkeys;
import nl.inlogcode.core.lock.Unlock;
import nl.inlogcode.core.screen.Clock;
import nl.inlogcode.core.vault.Bytes;
import nl.inlogcode.core.vault.KeySlot;
import nl.inlogcode.core.vault.Vault;
import nl.inlogcode.core.vault.VaultCrypto;
import nl.inlogcode.core.vault.keep.SaveResult;
import nl.inlogcode.core.vault.slots.PasswordKdf;
import nl.inlogcode.core.vault.slots.UnlockResult;
import nl.inlogcode.core.vault.slots.WaysChange;
import nl.inlogcode.core.vault.slots.WaysStore;

/** The ways to open a vault for tests, with cryptography that only tells keys apart. */
public final class FakeLock implements WaysStore, PasswordKdf, Passkeys, VaultCrypto {
    public final FakeNote note = new FakeNote();
    private final Clock clock;

    /** What a key opens, by its slot; {@link UnlockResult.Wrong} for others. */
    public UnlockResult right = new UnlockResult.Unlocked(Vault.EMPTY);

    public UnlockResult wrong = new UnlockResult.Wrong(false);
    public Bytes rightKey = keyOf("goed");
    public boolean enoughMemory = true;
    public boolean stops;

    /** Is run with each derivation: a test's clock may go on by it. */
    public Runnable onDerive = () -> {};

    public boolean offersPasskeys = true;
    public boolean passkeyAtHand = true;
    public boolean locks = true;
    public int settled;
    public String prf = "prf";
    public Made made = new Made.Done(Bytes.of(new byte[] {9}), Optional.empty(), keyOf("prf"));
    public Optional<SaveResult.Cause> refuses = Optional.empty();
    public Runnable onUnlock = () -> {};
    public Runnable onSlots = () -> {};
    public List<KeySlot> slots = new ArrayList<>();
    public final List<WaysChange> changes = new ArrayList<>();
    public final List<String> tried = new ArrayList<>();

    public FakeLock(Clock clock) {
        this.clock = clock;
    }

    public Unlock.Ports ports() {
        return new Unlock.Ports(this, this, this, this, note, clock);
    }

    public static Bytes keyOf(String text) {
        var bytes = new byte[32];
        for (int i = 0; i < text.length(); i++) {
            bytes[i % 32] += (byte) text.charAt(i);
        }
        return Bytes.of(bytes);
    }

    private static KeySlot.WrappedKey wrapped() {
        return new KeySlot.WrappedKey(Bytes.of(new byte[12]), Bytes.of(new byte[48]));
    }

    public static KeySlot password() {
        var salt = Bytes.of(new byte[16]);
        return new KeySlot.Passphrase(
                "a".repeat(32), new KeySlot.Argon2id(salt, 65_536, 16, 1), wrapped());
    }

    public static KeySlot recovery() {
        return new KeySlot.Recovery("b".repeat(32), Bytes.of(new byte[16]), wrapped());
    }

    public static KeySlot passkey() {
        return new KeySlot.Passkey(
                "c".repeat(32),
                Bytes.of(new byte[] {1}),
                Optional.empty(),
                Bytes.of(new byte[32]),
                wrapped());
    }

    @Override
    public List<KeySlot> slots() {
        onSlots.run();
        return slots;
    }

    @Override
    public UnlockResult unlock(String slotId, Bytes wrappingKey, long epochSecond) {
        var result = check(slotId, wrappingKey);
        if (result instanceof UnlockResult.Unlocked) {
            onUnlock.run();
        }
        return result;
    }

    @Override
    public UnlockResult check(String slotId, Bytes wrappingKey) {
        tried.add(slotId);
        return wrappingKey.equals(rightKey) ? right : wrong;
    }

    @Override
    public boolean settle(long epochSecond) {
        settled++;
        return false;
    }

    @Override
    public boolean lock() {
        return locks;
    }

    @Override
    public SaveResult change(WaysChange change, long epochSecond) {
        if (refuses.isPresent()) {
            return new SaveResult.NotSaved(refuses.get());
        }
        changes.add(change);
        return new SaveResult.Saved(Vault.EMPTY);
    }

    @Override
    public Optional<Bytes> derive(String password, KeySlot.Argon2id parameters) {
        onDerive.run();
        return enoughMemory && !stops ? Optional.of(keyOf(password)) : Optional.empty();
    }

    @Override
    public boolean wasStopped() {
        return stops;
    }

    @Override
    public boolean areOffered() {
        return offersPasskeys;
    }

    @Override
    public Made make(Bytes salt) {
        return made;
    }

    @Override
    public Optional<Bytes> use(Bytes credential, Optional<String> rpId, Bytes salt) {
        return passkeyAtHand ? Optional.of(keyOf(prf)) : Optional.empty();
    }

    @Override
    public byte[] random(int length) {
        return new byte[length];
    }

    @Override
    public byte[] seal(byte[] key, byte[] nonce, byte[] associatedData, byte[] plain) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<byte[]> open(byte[] key, byte[] nonce, byte[] associatedData, byte[] sealed) {
        throw new UnsupportedOperationException();
    }

    @Override
    public byte[] hkdf(byte[] input, byte[] salt, byte[] info) {
        var key = new byte[32];
        for (int i = 0; i < input.length; i++) {
            key[i % 32] ^= input[i];
        }
        return key;
    }
}
