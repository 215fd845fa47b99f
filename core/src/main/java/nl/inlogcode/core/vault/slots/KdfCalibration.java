package nl.inlogcode.core.vault.slots;

import java.util.Optional;
import nl.inlogcode.core.vault.Bytes;
import nl.inlogcode.core.vault.KeySlot.Argon2id;
import nl.inlogcode.core.vault.VaultCrypto;

/**
 * Chooses Argon2id's parameters such that this machine takes about {@value #TARGET} milliseconds:
 * as long as one gladly waits, and as dear as possible for whoever has to guess (decision 0020).
 * Never cheaper than {@value #MEMORY} KiB and two passes where there is so much memory: how busy
 * the machine is when the password is set says nothing of who will guess.
 */
public final class KdfCalibration {
    /** Milliseconds: the middle of half a second and a whole one. */
    static final int TARGET = 750;

    /** KiB: RFC 9106's second recommendation (section 4). */
    static final int MEMORY = 65_536;

    /** KiB, for machines that have no more; dearest first. */
    private static final int[] LESS = {47_104, 32_768, Argon2id.MIN_MEMORY};

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
     * @return parameters with a fresh salt; empty if this machine cannot derive at all, or the user
     *     stopped it
     */
    public static Optional<Argon2id> measure(VaultCrypto crypto, PasswordKdf kdf, StopWatch watch) {
        var salt = Bytes.of(crypto.random(Argon2id.SALT_LENGTH));
        double time = fastest(new Argon2id(salt, MEMORY, Argon2id.MIN_PASSES, 1), kdf, watch);
        if (time >= 0) {
            return Optional.of(choose(salt, time));
        }
        for (int memory : LESS) {
            var less = new Argon2id(salt, memory, Argon2id.MIN_PASSES, 1);
            if (!kdf.wasStopped() && kdf.derive("calibration", less).isPresent()) {
                return Optional.of(less);
            }
        }
        return Optional.empty();
    }

    /** Milliseconds; negative if it cannot be computed. */
    private static double fastest(Argon2id parameters, PasswordKdf kdf, StopWatch watch) {
        double fastest = Double.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            double start = watch.now();
            if (kdf.derive("calibration", parameters).isEmpty()) {
                return -1;
            }
            fastest = Math.min(fastest, watch.now() - start);
            if (fastest > TARGET) {
                // The least there is takes long already: no other run could change that.
                return fastest;
            }
        }
        return fastest;
    }

    /**
     * @param leastTime milliseconds that {@value #MEMORY} KiB and two passes take
     */
    static Argon2id choose(Bytes salt, double leastTime) {
        return new Argon2id(salt, MEMORY, passes(Argon2id.MIN_PASSES, leastTime), 1);
    }

    /** The time grows with the passes. */
    private static int passes(int passes, double time) {
        double wanted = passes * (TARGET / Math.max(time, 1));
        return (int) Math.max(Argon2id.MIN_PASSES, Math.min(MAX_PASSES, wanted));
    }

    /**
     * What a password should cost that was just used, if that is at least twice of what it costs:
     * the machine was busy when it was set, or is another one now.
     *
     * @param time milliseconds that it took
     */
    public static Optional<Argon2id> dearer(VaultCrypto crypto, Argon2id now, double time) {
        int memory = Math.max(MEMORY, now.memory());
        double perPass = time / now.passes() * memory / now.memory();
        int passes = passes(1, perPass);
        // The floor's memory counts too, whatever the passes: it is what costs whoever guesses.
        return (long) memory * passes >= 2L * now.memory() * now.passes()
                ? Optional.of(
                        new Argon2id(
                                Bytes.of(crypto.random(Argon2id.SALT_LENGTH)), memory, passes, 1))
                : Optional.empty();
    }
}
