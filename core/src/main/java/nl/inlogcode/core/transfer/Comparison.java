package nl.inlogcode.core.transfer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.inlogcode.core.otp.SharedSecret;
import nl.inlogcode.core.otpauth.Account;
import nl.inlogcode.core.otpauth.MovingFactor;
import nl.inlogcode.core.vault.Vault;
import nl.inlogcode.core.vault.VaultItem;

/**
 * Whether accounts are in a vault: one rule for all that comes in, be it a QR code, a typed key,
 * another app's export or a back-up. The secret comes first, for a name can be anything. Quick to
 * look up: a back-up may bring thousands.
 */
public final class Comparison {
    /** How an account compares with those of the vault. */
    public sealed interface Match {
        /** Neither its secret nor its label is there. */
        record New() implements Match {}

        /**
         * Its secret is there.
         *
         * @param item that has it
         * @param names issuer or account name differ
         * @param settings what the codes are made of or by differs: they are other codes
         * @param counter both count, and one is further than the other
         */
        record Here(VaultItem item, boolean names, boolean settings, boolean counter)
                implements Match {}

        /**
         * Its label is there with another secret.
         *
         * @param item that has the label; of several the newest
         */
        record OtherSecret(VaultItem item) implements Match {}
    }

    private final Map<SharedSecret, VaultItem> bySecret = new HashMap<>();
    private final Map<String, List<VaultItem>> byLabel = new HashMap<>();

    public Comparison(Vault vault) {
        for (var item : vault.items()) {
            bySecret.putIfAbsent(item.account().secret(), item);
            var label = label(item.account());
            var others = byLabel.get(label);
            if (others == null) {
                others = new ArrayList<>();
                byLabel.put(label, others);
            }
            // The newest first: a chain of renewals continues from its end.
            others.add(0, item);
        }
    }

    /** A label as it is shown: without control characters, so none is taken for another. */
    private static String label(Account account) {
        var shown = shown(account);
        return shown.issuer() + '\n' + shown.accountName();
    }

    private static Account shown(Account account) {
        return account.named(account.issuer(), account.accountName());
    }

    /** Compares an account of which nobody knows the site. */
    public Match of(Account account) {
        return of(account, List.of());
    }

    /**
     * Compares an account.
     *
     * @param sites where it was seen. One of that label which is known to be for other sites is not
     *     the same account; where either is empty it may be
     */
    public Match of(Account account, List<String> sites) {
        var here = bySecret.get(account.secret());
        if (here != null) {
            return here(here, shown(account));
        }
        var others = byLabel.get(label(account));
        if (others != null) {
            for (var item : others) {
                if (mayBeOneSite(item.sites(), sites)) {
                    return new Match.OtherSecret(item);
                }
            }
        }
        return new Match.New();
    }

    private static Match here(VaultItem item, Account theirs) {
        var mine = item.account();
        boolean counted = isCounted(mine) && isCounted(theirs);
        return new Match.Here(
                item,
                !mine.sameLabel(theirs),
                !sameCodes(mine, theirs),
                counted && !mine.movingFactor().equals(theirs.movingFactor()));
    }

    private static boolean mayBeOneSite(List<String> known, List<String> seen) {
        if (known.isEmpty() || seen.isEmpty()) {
            return true;
        }
        for (var site : seen) {
            if (known.contains(site)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCounted(Account account) {
        return account.movingFactor() instanceof MovingFactor.CounterBased;
    }

    /**
     * True if both make the same codes. Of accounts that count, the counters may differ: the
     * vault's own is kept, since it moved with each code that was handed out here.
     */
    public static boolean sameCodes(Account one, Account other) {
        return one.secret().equals(other.secret())
                && one.alphabet() == other.alphabet()
                && one.algorithm() == other.algorithm()
                && one.digits() == other.digits()
                && (isCounted(one) && isCounted(other)
                        || one.movingFactor().equals(other.movingFactor()));
    }
}
