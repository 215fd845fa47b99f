package nl.inlogcode.core.transfer;

import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.codec.Hex;
import nl.inlogcode.core.codec.Json;
import nl.inlogcode.core.vault.Bytes;
import nl.inlogcode.core.vault.Ids;
import nl.inlogcode.core.vault.KeySlot.Argon2id;
import nl.inlogcode.core.vault.KeySlot.Passphrase;
import nl.inlogcode.core.vault.KeySlot.WrappedKey;
import nl.inlogcode.core.vault.SealedVault;
import nl.inlogcode.core.vault.SlotFormat;
import nl.inlogcode.core.vault.Vault;
import nl.inlogcode.core.vault.VaultCrypto;
import nl.inlogcode.core.vault.VaultFormat;
import nl.inlogcode.core.vault.VaultHeader;
import nl.inlogcode.core.vault.slots.PasswordKdf;

/**
 * The back-up file: a sealed vault of its own with one slot, a password's (vault-format.md section
 * 8). Knows no store, and nothing of the ways that open the vault in the browser.
 */
public final class BackupFile {
    /** The longest file, in characters: no sealed vault is longer. */
    public static final int MAX_LENGTH = Json.MAX_LENGTH;

    /** KiB. What RFC 9106 section 4 recommends where 2 GiB are too much. */
    static final int MEMORY = 65_536;

    static final int PASSES = 3;
    static final int LANES = 1;

    /** KiB that a file may ask for. */
    static final int MAX_MEMORY = 1 << 18;

    /** KiB times passes that a file may ask for: some ten seconds. */
    static final int MAX_WORK = 1 << 22;

    private final VaultCrypto crypto;
    private final PasswordKdf kdf;

    public BackupFile(VaultCrypto crypto, PasswordKdf kdf) {
        this.crypto = crypto;
        this.kdf = kdf;
    }

    /** What came of making a file. */
    public sealed interface Made {
        /** The file's text. It was opened again before it was handed out. */
        record File(String text) implements Made {}

        /** More than a file may hold. */
        record TooLarge() implements Made {}

        /** This machine cannot make a key of the password. */
        record NoKey() implements Made {}

        /** The user stopped it. */
        record Stopped() implements Made {}
    }

    /** What a file turns out to be, before anybody was asked for a password. */
    public sealed interface Found {
        /** A back-up that a password opens. */
        record Locked(SealedVault sealed, Passphrase slot) implements Found {}

        /** A newer release made it. */
        record TooNew() implements Found {}

        /** It begins like a back-up, and is none: cut off, or changed. */
        record Damaged() implements Found {}

        /** To open it would take longer than anyone waits; no release made it so. */
        record AsksTooMuch() implements Found {}

        /** Something else. */
        record NoBackup() implements Found {}
    }

    /** What came of opening it. */
    public sealed interface Opened {
        record Content(Vault vault) implements Opened {}

        /** The password does not open it, or what it should open is damaged in just that place. */
        record Wrong() implements Opened {}

        /** The password is right; what it opens is damaged. */
        record Damaged() implements Opened {}

        /** A newer release made it: parts of it would get lost. */
        record TooNew() implements Opened {}

        /** This machine cannot make a key of the password. */
        record NoKey() implements Opened {}

        /** The user stopped it. */
        record Stopped() implements Opened {}
    }

    /**
     * Seals everything under a key of its own: the file and the vault in the browser tell nothing
     * of each other.
     *
     * @param password as typed
     */
    public Made make(Vault vault, String password) {
        var vaultId = Hex.encode(crypto.random(Ids.BYTES));
        var slotId = Hex.encode(crypto.random(Ids.BYTES));
        var salt = Bytes.of(crypto.random(Argon2id.SALT_LENGTH));
        var parameters = new Argon2id(salt, MEMORY, PASSES, LANES);
        var wrapping = kdf.derive(password, parameters);
        if (wrapping.isEmpty()) {
            return kdf.wasStopped() ? new Made.Stopped() : new Made.NoKey();
        }
        var vaultKey = crypto.random(VaultCrypto.KEY_LENGTH);
        var slotNonce = crypto.random(VaultCrypto.NONCE_LENGTH);
        var open = new Passphrase(slotId, parameters, WrappedKey.unsealed(Bytes.of(slotNonce)));
        var data = SlotFormat.associatedData(vaultId, open);
        var wrapped = crypto.seal(wrapping.get().toArray(), slotNonce, data, vaultKey);
        var slot = open.withKey(open.key().sealedAs(wrapped));
        var nonce = crypto.random(VaultCrypto.NONCE_LENGTH);
        var header = new VaultHeader(vaultId, 1, List.of(slot), Bytes.of(nonce));
        var sealed =
                SealedVault.of(
                        header,
                        crypto.seal(
                                vaultKey,
                                nonce,
                                SealedVault.associatedData(header),
                                VaultFormat.encode(vault)));
        var text = sealed.print();
        if (text.length() > MAX_LENGTH) {
            return new Made.TooLarge();
        }
        // What cannot be read back is not handed out as a back-up.
        if (!(find(text) instanceof Found.Locked locked)
                || !open(locked, wrapping.get()).equals(new Opened.Content(vault))) {
            throw new IllegalStateException("a back-up that would not read back");
        }
        return new Made.File(text);
    }

    /** Looks at a file. White space around it is the way's that it came, and does not count. */
    public static Found find(String file) {
        var text = file.trim();
        if (file.length() > MAX_LENGTH || !text.startsWith("{\"format\":\"inlogcode-vault\"")) {
            return new Found.NoBackup();
        }
        return switch (SealedVault.parse(text)) {
            case SealedVault.Parsed.TooNew tooNew -> new Found.TooNew();
            case SealedVault.Parsed.Malformed() -> new Found.Damaged();
            case SealedVault.Parsed.Known known -> find(known.vault());
        };
    }

    private static Found find(SealedVault sealed) {
        var slots = sealed.header().slots();
        if (slots.size() != 1 || !(slots.get(0) instanceof Passphrase slot)) {
            return new Found.NoBackup();
        }
        // Within the format's bounds, so no overflow: 2^20 times 64.
        int work = slot.parameters().memory() * slot.parameters().passes();
        return work > MAX_WORK || slot.parameters().memory() > MAX_MEMORY
                ? new Found.AsksTooMuch()
                : new Found.Locked(sealed, slot);
    }

    /**
     * Opens a file.
     *
     * @param password as typed
     */
    public Opened open(Found.Locked file, String password) {
        var wrapping = kdf.derive(password, file.slot().parameters());
        if (wrapping.isEmpty()) {
            return kdf.wasStopped() ? new Opened.Stopped() : new Opened.NoKey();
        }
        return open(file, wrapping.get());
    }

    private Opened open(Found.Locked file, Bytes wrappingKey) {
        var header = file.sealed().header();
        var vaultKey =
                crypto.open(
                        wrappingKey.toArray(),
                        file.slot().key().nonce().toArray(),
                        SlotFormat.associatedData(header.vaultId(), file.slot()),
                        file.slot().key().sealed().toArray());
        if (vaultKey.isEmpty()) {
            return new Opened.Wrong();
        }
        var ciphertext = file.sealed().ciphertext();
        var plain =
                ciphertext.isEmpty()
                        ? Optional.<byte[]>empty()
                        : crypto.open(
                                vaultKey.get(),
                                header.nonce().toArray(),
                                SealedVault.associatedData(header),
                                ciphertext.get());
        if (plain.isEmpty()) {
            return new Opened.Damaged();
        }
        return VaultFormat.decode(plain.get()) instanceof VaultFormat.Decoded.Exact exact
                ? new Opened.Content(exact.vault())
                : new Opened.TooNew();
    }
}
