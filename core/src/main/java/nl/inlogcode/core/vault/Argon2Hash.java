package nl.inlogcode.core.vault;

import org.bouncycastle.crypto.digests.Blake2bDigest;

/** The hash of any length that Argon2 is made of. */
final class Argon2Hash {
    private Argon2Hash() {}

    /** Section 3.3: H'. */
    static byte[] of(byte[] input, int length) {
        var output = new byte[length];
        var first = new Blake2bDigest(Math.min(length, 64) * 8);
        first.update(littleEndian(length), 0, 4);
        first.update(input, 0, input.length);
        var link = new byte[Math.min(length, 64)];
        first.doFinal(link, 0);
        if (length <= 64) {
            return link;
        }
        int at = 0;
        while (length - at > 64) {
            System.arraycopy(link, 0, output, at, 32);
            at += 32;
            int size = Math.min(64, length - at);
            var next = new Blake2bDigest(size * 8);
            next.update(link, 0, 64);
            link = new byte[size];
            next.doFinal(link, 0);
        }
        System.arraycopy(link, 0, output, at, link.length);
        return output;
    }

    static byte[] littleEndian(int value) {
        return new byte[] {
            (byte) value, (byte) (value >>> 8), (byte) (value >>> 16), (byte) (value >>> 24)
        };
    }
}
