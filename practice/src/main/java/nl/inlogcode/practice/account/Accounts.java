package nl.inlogcode.practice.account;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** All accounts, in memory: they are gone when the site stops. */
public final class Accounts {
    /** The shortest password that is taken. */
    public static final int SHORTEST_PASSWORD = 8;

    /** Longer ones are refused, so that hashing stays cheap. */
    public static final int LONGEST_PASSWORD = 200;

    /** RFC 5321 section 4.5.3.1.3: a path of 256 octets, less the two angle brackets. */
    private static final int LONGEST_MAIL = 254;

    private final Map<String, Account> byMail = new ConcurrentHashMap<>();
    private final SecureRandom random;

    /** A store without accounts. */
    public Accounts(SecureRandom random) {
        this.random = random;
    }

    /** What came of making an account. */
    public sealed interface Made {
        /** It exists now. */
        record Ok(Account account) implements Made {}

        /** It was refused. */
        record Refused(Problem problem) implements Made {}
    }

    /** Why an account was not made. */
    public enum Problem {
        NOT_A_MAIL_ADDRESS,
        MAIL_TAKEN,
        PASSWORD_TOO_SHORT,
        PASSWORD_TOO_LONG
    }

    /** Makes an account, without codes yet. */
    public Made make(String mail, String password) {
        var name = normal(mail);
        if (!looksLikeMail(name)) {
            return new Made.Refused(Problem.NOT_A_MAIL_ADDRESS);
        }
        if (password.length() < SHORTEST_PASSWORD) {
            return new Made.Refused(Problem.PASSWORD_TOO_SHORT);
        }
        if (password.length() > LONGEST_PASSWORD) {
            return new Made.Refused(Problem.PASSWORD_TOO_LONG);
        }
        var account = new Account(name, PasswordHash.of(password, random));
        return byMail.putIfAbsent(name, account) == null
                ? new Made.Ok(account)
                : new Made.Refused(Problem.MAIL_TAKEN);
    }

    /** The account with this mail address. */
    public Optional<Account> find(String mail) {
        return Optional.ofNullable(byMail.get(normal(mail)));
    }

    /** The account with this mail address and this password. */
    public Optional<Account> check(String mail, String password) {
        return password.length() > LONGEST_PASSWORD
                ? Optional.empty()
                : find(mail).filter(account -> account.hasPassword(password));
    }

    private static String normal(String mail) {
        return mail.strip().toLowerCase(Locale.ROOT);
    }

    private static boolean looksLikeMail(String mail) {
        var at = mail.indexOf('@');
        return at > 0
                && at == mail.lastIndexOf('@')
                && at < mail.length() - 1
                && mail.length() <= LONGEST_MAIL
                && mail.chars().noneMatch(c -> Character.isWhitespace(c) || c < ' ' || c == 127);
    }
}
