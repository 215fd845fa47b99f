package nl.inlogcode.core.vault.slots;

import org.bouncycastle.crypto.digests.Blake2bDigest;

/** The hashes that Argon2 is made of; the one place here that knows Bouncy Castle. */
final class Argon2Hash {
    private Argon2Hash() {}

    /** Section 3.3: H'. */
    static byte[] of(byte[] input, int length) {
        var link = blake2b(Math.min(length, 64), littleEndian(length), input);
        if (length <= 64) {
            return link;
        }
        var output = new byte[length];
        int at = 0;
        while (length - at > 64) {
            System.arraycopy(link, 0, output, at, 32);
            at += 32;
            link = blake2b(Math.min(64, length - at), link);
        }
        System.arraycopy(link, 0, output, at, link.length);
        return output;
    }

    /** RFC 7693, without a key, of the parts behind each other. */
    static byte[] blake2b(int length, byte[]... parts) {
        var digest = new Blake2bDigest(length * 8);
        for (var part : parts) {
            digest.update(part, 0, part.length);
        }
        var hash = new byte[length];
        digest.doFinal(hash, 0);
        return hash;
    }

    static byte[] littleEndian(int value) {
        return new byte[] {
            (byte) value, (byte) (value >>> 8), (byte) (value >>> 16), (byte) (value >>> 24)
        };
    }
}
