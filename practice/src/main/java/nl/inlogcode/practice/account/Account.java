package nl.inlogcode.practice.account;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** One account of the practice site. Safe for use by several threads. */
public final class Account {
    /** How many backup tokens one set holds. */
    public static final int BACKUP_TOKENS = 10;

    private static final int BACKUP_TOKEN_BYTES = 5;

    private final String mail;
    private final PasswordHash password;
    private final Set<String> backupTokens = new LinkedHashSet<>();
    private Optional<CodeCheck> codes = Optional.empty();
    private int logins;

    Account(String mail, PasswordHash password) {
        this.mail = mail;
        this.password = password;
    }

    /** The mail address, in lower case. */
    public String mail() {
        return mail;
    }

    boolean hasPassword(String typed) {
        return password.matches(typed);
    }

    /** Whether logging in asks for a code. */
    public synchronized boolean isEnrolled() {
        return codes.isPresent();
    }

    /** From now on logging in asks for a code. */
    public synchronized void enrol(CodeCheck check) {
        codes = Optional.of(check);
    }

    /** Accepts a code once; see {@link CodeCheck#accept}. */
    public synchronized boolean acceptCode(String typed, Instant now) {
        return codes.map(check -> check.accept(typed, now)).orElse(false);
    }

    /** Takes a code of now once more; see {@link CodeCheck#forgetLast}. */
    public synchronized void forgetLastCode() {
        codes.ifPresent(CodeCheck::forgetLast);
    }

    /** Accepts each backup token once. */
    public synchronized boolean acceptBackupToken(String typed) {
        return backupTokens.remove(typed.strip().toLowerCase(Locale.ROOT));
    }

    /** Puts a new set in the place of all earlier backup tokens. */
    public synchronized void makeBackupTokens(SecureRandom random) {
        backupTokens.clear();
        while (backupTokens.size() < BACKUP_TOKENS) {
            var bytes = new byte[BACKUP_TOKEN_BYTES];
            random.nextBytes(bytes);
            backupTokens.add(SharedSecret.base32(bytes).toLowerCase(Locale.ROOT));
        }
    }

    /** The tokens that were not used yet: 8 lower-case characters each, none at first. */
    public synchronized List<String> backupTokens() {
        return List.copyOf(backupTokens);
    }

    /** Counts one login that was completed. */
    public synchronized void countLogin() {
        logins++;
    }

    /** How many logins were completed, with a code or a backup token. */
    public synchronized int logins() {
        return logins;
    }
}
