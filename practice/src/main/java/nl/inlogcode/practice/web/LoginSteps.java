package nl.inlogcode.practice.web;

import java.util.Optional;
import nl.inlogcode.practice.account.Account;
import nl.inlogcode.practice.page.Element;
import nl.inlogcode.practice.page.Node;

/** What the steps of {@link LoginWizard} look like. */
final class LoginSteps {
    static final String MAIL = "auth-username";
    static final String PASSWORD = "auth-password";
    static final String TOKEN_FIELD = "token-otp_token";
    static final String BACKUP_FIELD = "backup-otp_token";

    static final String NAME = "login_view";
    static final String AUTH = "auth";
    static final String TOKEN = "token";
    static final String BACKUP = "backup";

    private LoginSteps() {}

    static void showAuth(Visit visit, String mail, boolean refused) {
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

    static void showToken(Visit visit, Account account, String typed, boolean refused) {
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

    static void showBackup(Visit visit, String typed, boolean refused) {
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
                WizardForm.of(visit, LoginWizard.PATH, NAME, step, fields, other, back));
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
