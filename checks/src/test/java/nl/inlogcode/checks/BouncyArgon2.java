package nl.inlogcode.checks;

import java.util.Optional;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** Argon2id by Bouncy Castle. */
final class BouncyArgon2 implements Argon2Vectors.Function {
    /** More is more than a JVM of tests has. */
    private static final int MOST = 1 << 21;

    @Override
    public Optional<byte[]> tag(
            byte[] password,
            byte[] salt,
            byte[] secret,
            byte[] data,
            int memory,
            int passes,
            int lanes,
            int length) {
        if (memory > MOST) {
            return Optional.empty();
        }
        var generator = new Argon2BytesGenerator();
        generator.init(
                new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                        .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                        .withSalt(salt)
                        .withSecret(secret)
                        .withAdditional(data)
                        .withMemoryAsKB(memory)
                        .withIterations(passes)
                        .withParallelism(lanes)
                        .build());
        var tag = new byte[length];
        generator.generateBytes(password, tag);
        return Optional.of(tag);
    }
}
