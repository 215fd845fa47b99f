package nl.inlogcode.practice.web;

import java.util.Optional;
import nl.inlogcode.practice.account.Account;
import nl.inlogcode.practice.account.CodeCheck;

/**
 * What the site remembers of one browser. Two requests of one browser may run at once: each field
 * is written whole.
 */
final class Session {
    private final String csrfToken;
    private volatile Variants variants;
    private volatile Optional<Account> account = Optional.empty();
    private volatile Optional<Account> passwordPassed = Optional.empty();
    private volatile Optional<CodeCheck> enrolment = Optional.empty();

    Session(String csrfToken, Variants variants) {
        this.csrfToken = csrfToken;
        this.variants = variants;
    }

    /** What each form must send back (64 letters and digits). */
    String csrfToken() {
        return csrfToken;
    }

    Variants variants() {
        return variants;
    }

    void remember(Variants chosen) {
        variants = chosen;
    }

    /** Who is logged in. */
    Optional<Account> account() {
        return account;
    }

    void logIn(Account who) {
        account = Optional.of(who);
    }

    /** Who gave the right password in the first step of logging in. */
    Optional<Account> passwordPassed() {
        return passwordPassed;
    }

    void passPassword(Account who) {
        passwordPassed = Optional.of(who);
    }

    void forgetPassword() {
        passwordPassed = Optional.empty();
    }

    /** The enrolment that waits for its first code. */
    Optional<CodeCheck> enrolment() {
        return enrolment;
    }

    void beginEnrolment(CodeCheck check) {
        enrolment = Optional.of(check);
    }

    void forgetEnrolment() {
        enrolment = Optional.empty();
    }
}
