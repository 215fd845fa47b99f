package nl.inlogcode.extension.store;

import java.util.Optional;
import nl.inlogcode.core.lock.Passkeys;
import nl.inlogcode.core.vault.Bytes;
import nl.inlogcode.core.vault.VaultCrypto;
import nl.inlogcode.extension.browser.WebAuthn;
import nl.inlogcode.extension.browser.Words;

/** Passkeys of this browser and its system. */
public final class BrowserPasskeys implements Passkeys {
    private static final int OUTPUT_LENGTH = VaultCrypto.KEY_LENGTH;

    @Override
    public boolean areOffered() {
        return WebAuthn.isOffered();
    }

    @Override
    public Made make(Bytes salt) {
        var answer =
                WebAuthn.make(
                        salt.toArray(), Words.of("passkey_name"), Words.of("passkey_display_name"));
        if (answer.isEmpty()) {
            return new Made.Stopped();
        }
        var output = Bytes.of(answer.get().output());
        return output.length() == OUTPUT_LENGTH
                ? new Made.Done(Bytes.of(answer.get().credential()), Optional.empty(), output)
                : new Made.Unfit();
    }

    @Override
    public Optional<Bytes> use(Bytes credential, Optional<String> rpId, Bytes salt) {
        var answer = WebAuthn.use(credential.toArray(), salt.toArray());
        if (answer.isEmpty()) {
            return Optional.empty();
        }
        var output = Bytes.of(answer.get().output());
        return output.length() == OUTPUT_LENGTH ? Optional.of(output) : Optional.empty();
    }
}
