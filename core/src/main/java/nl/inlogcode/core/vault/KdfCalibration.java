package nl.inlogcode.core.vault;

import java.util.Optional;
import nl.inlogcode.core.vault.KeySlot.Argon2id;

/**
 * Chooses Argon2id's parameters such that this machine takes about {@value #TARGET} milliseconds:
 * as long as one gladly waits, and as dear as possible for whoever has to guess (decision 0020).
 */
public final class KdfCalibration {
    /** Milliseconds: the middle of half a second and a whole one. */
    static final int TARGET = 750;

    /** KiB, dearest first: up to RFC 9106's second recommendation (section 4). */
    private static final int[] MEMORY = {65_536, 47_104, 32_768, Argon2id.MIN_MEMORY};

    /** More passes than this mean a machine that reported nonsense. */
    private static final int MAX_PASSES = 16;

    /** The first run also loads the code; the machine may be busy for one of them. */
    private static final int RUNS = 3;

    private KdfCalibration() {}

    /** Tells the time. */
    public interface StopWatch {
        /** Milliseconds since some moment. */
        double now();
    }

    /**
     * Measures; takes about a second.
     *
     * @return parameters with a fresh salt; empty if this machine cannot derive at all
     */
    public static Optional<Argon2id> measure(VaultCrypto crypto, PasswordKdf kdf, StopWatch watch) {
        var salt = Bytes.of(crypto.random(Argon2id.SALT_LENGTH));
        var floor = new Argon2id(salt, Argon2id.MIN_MEMORY, Argon2id.MIN_PASSES, 1);
        double fastest = Double.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            double start = watch.now();
            if (kdf.derive("calibration", floor).isEmpty()) {
                return Optional.empty();
            }
            fastest = Math.min(fastest, watch.now() - start);
        }
        return Optional.of(choose(salt, fastest));
    }

    /**
     * @param floorTime milliseconds that the least parameters take
     */
    static Argon2id choose(Bytes salt, double floorTime) {
        // The time grows with the blocks filled: memory times passes.
        double blocks =
                Argon2id.MIN_MEMORY * Argon2id.MIN_PASSES * (TARGET / Math.max(floorTime, 1));
        for (int memory : MEMORY) {
            int passes = (int) Math.min(MAX_PASSES, blocks / memory);
            if (passes >= Argon2id.MIN_PASSES) {
                return new Argon2id(salt, memory, passes, 1);
            }
        }
        return new Argon2id(salt, Argon2id.MIN_MEMORY, Argon2id.MIN_PASSES, 1);
    }
}
