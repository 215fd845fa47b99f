package nl.inlogcode.extension.view.parts;

import java.util.Optional;
import nl.inlogcode.core.codec.Ascii;
import nl.inlogcode.core.otp.OneTimeCode;
import nl.inlogcode.core.otpauth.Account;
import nl.inlogcode.core.otpauth.MovingFactor.TimeBased;
import nl.inlogcode.core.page.site.Origin;
import nl.inlogcode.core.screen.Sentence;
import nl.inlogcode.core.vault.VaultItem;
import nl.inlogcode.extension.browser.Words;

/** Values of the core as words. */
public final class Texts {
    private Texts() {}

    /** The text of a constant: its key is a prefix and its name in lower case. */
    public static String of(String prefix, Enum<?> constant) {
        return Words.of(prefix + "_" + name(constant));
    }

    /** What is said happened. */
    public static String of(Sentence sentence) {
        return Words.of("notice_" + Ascii.lower(sentence.name()));
    }

    /** The name of a constant in lower case, as keys have it. */
    public static String name(Enum<?> constant) {
        return Ascii.lower(constant.name());
    }

    /** Who issued it, or else the best name there is. */
    public static String title(Account account) {
        if (!account.issuer().isEmpty()) {
            return account.issuer();
        }
        return account.accountName().isEmpty() ? Words.of("nameless") : account.accountName();
    }

    /** Whose it is, unless the title says that already. */
    public static String subtitle(Account account) {
        return account.issuer().isEmpty() ? "" : account.accountName();
    }

    /** "Krachtplan (jan@voorbeeld.nl)", for sentences. */
    public static String label(Account account) {
        var subtitle = subtitle(account);
        return subtitle.isEmpty() ? title(account) : title(account) + " (" + subtitle + ")";
    }

    /** Character by character, with a pause between the groups: "1 2 3, 4 5 6", "F R 8 R V". */
    public static String spoken(OneTimeCode code) {
        var spoken = new StringBuilder();
        var grouped = code.grouped();
        for (int i = 0; i < grouped.length(); i++) {
            char c = grouped.charAt(i);
            if (c == ' ') {
                spoken.append(',');
            } else {
                if (i > 0) {
                    spoken.append(' ');
                }
                spoken.append(c);
            }
        }
        return spoken.toString();
    }

    /** The site that it was made for, as a person compares it; empty if none is known. */
    public static String site(VaultItem item) {
        if (item.sites().isEmpty()) {
            return "";
        }
        return Origin.parse(item.sites().get(0)).map(Origin::shown).orElse("");
    }

    /** The length of its time step in seconds; empty for HOTP. */
    public static Optional<Integer> period(Account account) {
        return account.movingFactor() instanceof TimeBased timeBased
                ? Optional.of(timeBased.period())
                : Optional.empty();
    }
}
