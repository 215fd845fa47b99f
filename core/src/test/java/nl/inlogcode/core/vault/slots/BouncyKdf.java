package nl.inlogcode.core.vault.slots;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import nl.inlogcode.core.vault.Bytes;
import nl.inlogcode.core.vault.KeySlot.Argon2id;
import nl.inlogcode.core.vault.VaultCrypto;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** Argon2id of Bouncy Castle, on the JVM. */
public final class BouncyKdf implements PasswordKdf {
    @Override
    public Optional<Bytes> derive(String password, Argon2id parameters) {
        var generator = new Argon2BytesGenerator();
        generator.init(
                new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                        .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                        .withSalt(parameters.salt().toArray())
                        .withMemoryAsKB(parameters.memory())
                        .withIterations(parameters.passes())
                        .withParallelism(parameters.lanes())
                        .build());
        var key = new byte[VaultCrypto.KEY_LENGTH];
        var normal = Normalizer.normalize(password, Normalizer.Form.NFC);
        generator.generateBytes(normal.getBytes(StandardCharsets.UTF_8), key);
        return Optional.of(Bytes.of(key));
    }
}
