package nl.inlogcode.practice.web;

import java.time.Clock;
import java.util.Optional;
import nl.inlogcode.practice.account.Account;
import nl.inlogcode.practice.account.Accounts;
import nl.inlogcode.practice.page.Element;
import nl.inlogcode.practice.page.Node;

/** Logging in: mail address and password, then a code or a backup token. */
final class LoginWizard {
    static final String PATH = "/inloggen";
    static final String MAIL = "auth-username";
    static final String PASSWORD = "auth-password";
    static final String TOKEN_FIELD = "token-otp_token";
    static final String BACKUP_FIELD = "backup-otp_token";

    private static final String NAME = "login_view";
    private static final String AUTH = "auth";
    private static final String TOKEN = "token";
    private static final String BACKUP = "backup";

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
            showAuth(visit, "", false);
        }
    }

    void next(Visit visit) {
        var step = WizardForm.step(visit, NAME);
        var goTo = visit.field(WizardForm.GO_TO);
        var waiting = visit.session().passwordPassed();
        if (step.equals(AUTH)) {
            checkPassword(visit);
        } else if (waiting.isEmpty() || goTo.equals(AUTH)) {
            showAuth(visit, "", false);
        } else if (goTo.equals(TOKEN)) {
            showToken(visit, waiting.get(), "", false);
        } else if (goTo.equals(BACKUP)) {
            showBackup(visit, "", false);
        } else if (step.equals(BACKUP)) {
            checkBackup(visit, waiting.get());
        } else {
            checkToken(visit, waiting.get());
        }
    }

    private void checkPassword(Visit visit) {
        var mail = visit.field(MAIL);
        var found = accounts.check(mail, visit.field(PASSWORD));
        if (found.isEmpty()) {
            showAuth(visit, mail, true);
        } else if (found.get().isEnrolled()) {
            visit.session().passPassword(found.get());
            showToken(visit, found.get(), "", false);
        } else {
            visit.logIn(found.get());
            visit.go(SetupWizard.PATH);
        }
    }

    private void checkToken(Visit visit, Account account) {
        var typed = visit.field(TOKEN_FIELD);
        if (account.acceptCode(typed, clock.instant())) {
            finish(visit, account);
        } else {
            showToken(visit, account, typed, true);
        }
    }

    private void checkBackup(Visit visit, Account account) {
        var typed = visit.field(BACKUP_FIELD);
        if (account.acceptBackupToken(typed)) {
            finish(visit, account);
        } else {
            showBackup(visit, typed, true);
        }
    }

    private static void finish(Visit visit, Account account) {
        account.countLogin();
        visit.logIn(account);
        visit.go("/mijn");
    }

    private static void showAuth(Visit visit, String mail, boolean refused) {
        visit.session().forgetPassword();
        var fields =
                Node.group(
                        FieldError.of(visit, refused, "id_auth_error", "login.wrong"),
                        field(visit, MAIL, "login.mail", "email", "username", refused, mail),
                        field(
                                visit,
                                PASSWORD,
                                "login.password",
                                "password",
                                "current-password",
                                refused,
                                ""));
        showStep(visit, "login.text", AUTH, fields, Node.group(), Optional.empty());
    }

    private static void showToken(Visit visit, Account account, String typed, boolean refused) {
        var other =
                account.backupTokens().isEmpty()
                        ? Node.group()
                        : Element.of("p")
                                .with(
                                        WizardForm.goTo(visit, BACKUP, "login.useBackup")
                                                .set("class", "als-link"));
        var field = TokenField.node(visit, TOKEN_FIELD, typed, refused);
        showStep(visit, "login.token", TOKEN, field, other, Optional.of(AUTH));
    }

    private static void showBackup(Visit visit, String typed, boolean refused) {
        var id = "id_" + BACKUP_FIELD;
        var input =
                Element.of("input")
                        .set("type", "text")
                        .set("name", BACKUP_FIELD)
                        .set("id", id)
                        .set("value", typed)
                        .flag("required");
        var field =
                Element.of("div")
                        .set("class", "veld")
                        .with(
                                FieldError.of(visit, refused, id + "_error", "token.invalid"),
                                Element.of("label", visit.say("token.label")).set("for", id),
                                refused ? FieldError.mark(input, id + "_error") : input);
        showStep(visit, "login.backup", BACKUP, field, Node.group(), Optional.of(TOKEN));
    }

    private static void showStep(
            Visit visit,
            String textKey,
            String step,
            Node fields,
            Node other,
            Optional<String> back) {
        visit.show(
                "login.title",
                Element.of("h1", visit.say("login.title")),
                visit.paragraph(textKey),
                WizardForm.of(visit, PATH, NAME, step, fields, other, back));
    }

    private static Node field(
            Visit visit,
            String name,
            String labelKey,
            String type,
            String autocomplete,
            boolean refused,
            String value) {
        var id = "id_" + name;
        var input =
                Element.of("input")
                        .set("type", type)
                        .set("name", name)
                        .set("id", id)
                        .set("autocomplete", autocomplete)
                        .set("value", value)
                        .flag("required");
        return Element.of("div")
                .set("class", "veld")
                .with(
                        Element.of("label", visit.say(labelKey)).set("for", id),
                        refused ? FieldError.mark(input, "id_auth_error") : input);
    }
}
