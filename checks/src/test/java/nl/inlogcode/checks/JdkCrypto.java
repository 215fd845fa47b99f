package nl.inlogcode.checks;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import nl.inlogcode.core.vault.VaultCrypto;

/** The vault's cryptography by the JDK's own. */
final class JdkCrypto implements VaultCrypto {
    @Override
    public byte[] random(int length) {
        var bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    @Override
    public byte[] seal(byte[] key, byte[] nonce, byte[] associatedData, byte[] plain) {
        return run(Cipher.ENCRYPT_MODE, key, nonce, associatedData, plain).orElseThrow();
    }

    @Override
    public Optional<byte[]> open(byte[] key, byte[] nonce, byte[] associatedData, byte[] in) {
        return in.length < TAG_LENGTH
                ? Optional.empty()
                : run(Cipher.DECRYPT_MODE, key, nonce, associatedData, in);
    }

    @Override
    public byte[] hkdf(byte[] input, byte[] salt, byte[] info) {
        // RFC 5869: one block is all that 32 bytes take. No salt is a salt of zeros.
        var extracted = hmac(salt.length == 0 ? new byte[32] : salt, input);
        var block = Arrays.copyOf(info, info.length + 1);
        block[info.length] = 1;
        return hmac(extracted, block);
    }

    private static byte[] hmac(byte[] key, byte[] message) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<byte[]> run(
            int mode, byte[] key, byte[] nonce, byte[] data, byte[] input) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            var parameters = new GCMParameterSpec(TAG_LENGTH * 8, nonce);
            cipher.init(mode, new SecretKeySpec(key, "AES"), parameters);
            cipher.updateAAD(data);
            return Optional.of(cipher.doFinal(input));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
