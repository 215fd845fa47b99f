package nl.inlogcode.extension.store;

import java.util.Optional;
import nl.inlogcode.core.vault.Bytes;
import nl.inlogcode.core.vault.KeySlot.Argon2id;
import nl.inlogcode.core.vault.PasswordKdf;
import nl.inlogcode.core.vault.VaultCrypto;
import nl.inlogcode.extension.browser.Argon2;

/** Makes the wrapping key of a password in a worker; the page stays alive meanwhile. */
public final class WorkerPasswordKdf implements PasswordKdf {
    @Override
    public Optional<Bytes> derive(String password, Argon2id parameters) {
        var tag =
                Argon2.tag(
                        Argon2.normalised(password),
                        parameters.salt().toArray(),
                        new byte[0],
                        new byte[0],
                        parameters.memory(),
                        parameters.passes(),
                        parameters.lanes(),
                        VaultCrypto.KEY_LENGTH);
        return tag.isPresent() ? Optional.of(Bytes.of(tag.get())) : Optional.empty();
    }
}
