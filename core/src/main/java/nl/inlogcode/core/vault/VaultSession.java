package nl.inlogcode.core.vault;

import java.util.Optional;

/**
 * Where the vault key stays while a vault that opens with a password or a passkey is unlocked: in
 * the browser's memory, never on a disk (vault-format.md section 6.3). Calls may block on promises.
 * It only keeps; when it is time to forget is decided elsewhere.
 */
public interface VaultSession {
    /**
     * @return empty if nothing is kept, or if what is kept cannot be read: the vault is locked
     */
    Optional<Kept> read();

    /**
     * Keeps this, and nothing else.
     *
     * @return false if the browser does not keep it
     */
    boolean keep(Kept kept);

    /**
     * Says that the vault was used, if something is kept.
     *
     * @param epochSecond seconds since 1970
     */
    void used(long epochSecond);

    /**
     * Forgets whatever is kept: the vault is locked.
     *
     * @return false if it may still be there
     */
    boolean forget();

    /**
     * What is kept. Hidden in {@link #toString}.
     *
     * @param vaultId the vault that the key is of
     * @param vaultKey {@value VaultCrypto#KEY_LENGTH} bytes
     * @param unlockedAt seconds since 1970
     * @param usedAt seconds since 1970, the last time that the vault was used
     */
    record Kept(String vaultId, Bytes vaultKey, long unlockedAt, long usedAt) {
        public Kept {
            if (!Ids.isId(vaultId) || vaultKey.length() != VaultCrypto.KEY_LENGTH) {
                throw new IllegalArgumentException("vault id or key");
            }
        }

        /** What was stored; empty if it is not such a thing. */
        public static Optional<Kept> of(
                String vaultId, Bytes vaultKey, long unlockedAt, long usedAt) {
            return Ids.isId(vaultId) && vaultKey.length() == VaultCrypto.KEY_LENGTH
                    ? Optional.of(new Kept(vaultId, vaultKey, unlockedAt, usedAt))
                    : Optional.empty();
        }

        @Override
        public String toString() {
            return "Kept[hidden]";
        }
    }

    /** Keeps nothing: for what must never unlock a vault. */
    VaultSession NONE =
            new VaultSession() {
                @Override
                public Optional<Kept> read() {
                    return Optional.empty();
                }

                @Override
                public boolean keep(Kept kept) {
                    return false;
                }

                @Override
                public void used(long epochSecond) {
                    // There is nothing to note it on.
                }

                @Override
                public boolean forget() {
                    return true;
                }
            };
}
