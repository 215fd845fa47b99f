package nl.inlogcode.core.vault;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The vault's cryptography by the JDK. */
public class JavaxCrypto implements VaultCrypto {
    /** Not a secret one: tests make thousands of vaults, and should make the same each time. */
    private static final Random RANDOM = new Random(1);

    @Override
    public byte[] random(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    @Override
    public byte[] seal(byte[] key, byte[] nonce, byte[] associatedData, byte[] plain) {
        try {
            return run(Cipher.ENCRYPT_MODE, key, nonce, associatedData, plain);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Optional<byte[]> open(byte[] key, byte[] nonce, byte[] associatedData, byte[] sealed) {
        try {
            return sealed.length < TAG_LENGTH
                    ? Optional.empty()
                    : Optional.of(run(Cipher.DECRYPT_MODE, key, nonce, associatedData, sealed));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
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

    private static byte[] run(int mode, byte[] key, byte[] nonce, byte[] data, byte[] input)
            throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        var parameters = new GCMParameterSpec(TAG_LENGTH * 8, nonce);
        cipher.init(mode, new SecretKeySpec(key, "AES"), parameters);
        cipher.updateAAD(data);
        return cipher.doFinal(input);
    }
}
