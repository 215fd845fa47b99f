package nl.inlogcode.practice.web;

import java.time.Clock;
import nl.inlogcode.practice.account.Account;
import nl.inlogcode.practice.account.Accounts;

/** Logging in: mail address and password, then a code or a backup token. */
final class LoginWizard {
    static final String PATH = "/inloggen";

    private final Accounts accounts;
    private final Clock clock;

    LoginWizard(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    void show(Visit visit) {
        if (visit.account().isPresent()) {
            visit.go("/mijn");
        } else {
            LoginSteps.showAuth(visit, "", false);
        }
    }

    void next(Visit visit) {
        var step = WizardForm.step(visit, LoginSteps.NAME);
        var goTo = visit.field(WizardForm.GO_TO);
        var waiting = visit.session().passwordPassed();
        if (step.equals(LoginSteps.AUTH)) {
            checkPassword(visit);
        } else if (waiting.isEmpty() || goTo.equals(LoginSteps.AUTH)) {
            LoginSteps.showAuth(visit, "", false);
        } else if (goTo.equals(LoginSteps.TOKEN)) {
            LoginSteps.showToken(visit, waiting.get(), "", false);
        } else if (goTo.equals(LoginSteps.BACKUP)) {
            LoginSteps.showBackup(visit, "", false);
        } else if (step.equals(LoginSteps.BACKUP)) {
            checkBackup(visit, waiting.get());
        } else {
            checkToken(visit, waiting.get());
        }
    }

    private void checkPassword(Visit visit) {
        var mail = visit.field(LoginSteps.MAIL);
        var found = accounts.check(mail, visit.field(LoginSteps.PASSWORD));
        if (found.isEmpty()) {
            LoginSteps.showAuth(visit, mail, true);
        } else if (found.get().isEnrolled()) {
            visit.session().passPassword(found.get());
            LoginSteps.showToken(visit, found.get(), "", false);
        } else {
            visit.logIn(found.get());
            visit.go(SetupWizard.PATH);
        }
    }

    private void checkToken(Visit visit, Account account) {
        var typed = visit.field(LoginSteps.TOKEN_FIELD);
        if (account.acceptCode(typed, clock.instant())) {
            finish(visit, account);
        } else {
            LoginSteps.showToken(visit, account, typed, true);
        }
    }

    private void checkBackup(Visit visit, Account account) {
        var typed = visit.field(LoginSteps.BACKUP_FIELD);
        if (account.acceptBackupToken(typed)) {
            finish(visit, account);
        } else {
            LoginSteps.showBackup(visit, typed, true);
        }
    }

    private static void finish(Visit visit, Account account) {
        account.countLogin();
        visit.logIn(account);
        visit.go("/mijn");
    }
}
