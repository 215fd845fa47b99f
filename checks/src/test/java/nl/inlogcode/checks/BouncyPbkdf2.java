package nl.inlogcode.checks;

import nl.inlogcode.core.otp.HashAlgorithm;
import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.digests.SHA1Digest;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.digests.SHA512Digest;
import org.bouncycastle.crypto.generators.PKCS5S2ParametersGenerator;
import org.bouncycastle.crypto.params.KeyParameter;

/** PBKDF2 by Bouncy Castle: the JDK's takes no passwords that are not text. */
final class BouncyPbkdf2 implements Pbkdf2Vectors.Function {
    @Override
    public byte[] derive(
            HashAlgorithm hash, byte[] password, byte[] salt, int iterations, int length) {
        var generator = new PKCS5S2ParametersGenerator(digest(hash));
        generator.init(password, salt, iterations);
        return ((KeyParameter) generator.generateDerivedMacParameters(length * 8)).getKey();
    }

    private static Digest digest(HashAlgorithm hash) {
        return switch (hash) {
            case SHA1 -> new SHA1Digest();
            case SHA256 -> new SHA256Digest();
            case SHA512 -> new SHA512Digest();
        };
    }
}
