package nl.inlogcode.extension.store;

import java.util.Optional;
import nl.inlogcode.core.codec.Base64;
import nl.inlogcode.core.vault.Bytes;
import nl.inlogcode.core.vault.VaultSession;
import nl.inlogcode.extension.browser.SessionKey;

/** The key of an unlocked vault in the browser's memory. */
public final class BrowserVaultSession implements VaultSession {
    @Override
    public Optional<Kept> read() {
        var answer = SessionKey.read().await();
        if (!answer.isGiven() || answer.getValue() == null) {
            return Optional.empty();
        }
        var stored = answer.getValue();
        var key = Base64.decode(stored.getKey());
        return key.isPresent()
                ? Kept.of(
                        stored.getVault(),
                        Bytes.of(key.get()),
                        (long) stored.getUnlockedAt(),
                        (long) stored.getUsedAt())
                : Optional.empty();
    }

    @Override
    public boolean keep(Kept kept) {
        return SessionKey.write(
                        kept.vaultId(),
                        Base64.encode(kept.vaultKey().toArray()),
                        kept.unlockedAt(),
                        kept.usedAt())
                .await()
                .isGiven();
    }

    @Override
    public void used(long epochSecond) {
        // Should it fail, the vault locks sooner than it need.
        SessionKey.used(epochSecond).await();
    }

    @Override
    public boolean forget() {
        return SessionKey.remove().await().isGiven();
    }
}
