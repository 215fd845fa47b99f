package nl.inlogcode.checks;

import java.util.List;
import nl.inlogcode.core.vault.VaultCrypto;

/**
 * A million nonces drawn one by one, as each save draws its own: none may come twice. With 96
 * random bits that is as good as impossible; a source that counts in 32 bits, or was seeded twice,
 * would show.
 */
final class NonceVectors {
    private static final int DRAWS = 1_000_000;

    /** A power of two, with room. */
    private static final int PLACES = 1 << 21;

    private static final int WORDS = 3;

    private NonceVectors() {}

    static List<Check> all(VaultCrypto crypto) {
        return List.of(new Check("A million nonces, none twice", () -> noneTwice(crypto)));
    }

    private static void noneTwice(VaultCrypto crypto) {
        // Open addressing in numbers: a million texts would be slow in a browser.
        var words = new int[PLACES * WORDS];
        var taken = new boolean[PLACES];
        for (int i = 0; i < DRAWS; i++) {
            var nonce = crypto.random(VaultCrypto.NONCE_LENGTH);
            int first = word(nonce, 0);
            int second = word(nonce, 4);
            int third = word(nonce, 8);
            int place = (first ^ second ^ third) & PLACES - 1;
            while (taken[place]) {
                int at = place * WORDS;
                if (words[at] == first && words[at + 1] == second && words[at + 2] == third) {
                    throw new IllegalStateException("a nonce came twice, draw " + i);
                }
                place = place + 1 & PLACES - 1;
            }
            taken[place] = true;
            words[place * WORDS] = first;
            words[place * WORDS + 1] = second;
            words[place * WORDS + 2] = third;
        }
    }

    private static int word(byte[] bytes, int at) {
        return bytes[at] << 24
                | (bytes[at + 1] & 0xFF) << 16
                | (bytes[at + 2] & 0xFF) << 8
                | bytes[at + 3] & 0xFF;
    }
}
