package nl.inlogcode.core.otp;

import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.digests.SHA1Digest;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.digests.SHA512Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;

/** HMAC, RFC 2104, over the hashes that one-time codes know. */
public final class Hmac {
    private Hmac() {}

    /** The whole, untruncated HMAC: 20, 32 or 64 bytes. */
    public static byte[] of(HashAlgorithm algorithm, byte[] key, byte[] message) {
        var mac = new HMac(digest(algorithm));
        mac.init(new KeyParameter(key));
        mac.update(message, 0, message.length);
        var result = new byte[mac.getMacSize()];
        mac.doFinal(result, 0);
        return result;
    }

    private static Digest digest(HashAlgorithm algorithm) {
        return switch (algorithm) {
            case SHA1 -> new SHA1Digest();
            case SHA256 -> new SHA256Digest();
            case SHA512 -> new SHA512Digest();
        };
    }
}
