package nl.inlogcode.practice.web;

import java.util.Optional;
import nl.inlogcode.practice.account.Accounts;
import nl.inlogcode.practice.page.Element;
import nl.inlogcode.practice.page.Node;

/** Making an account: a mail address and a password. */
final class Registration {
    static final String PATH = "/account/maken";

    private final Accounts accounts;

    Registration(Accounts accounts) {
        this.accounts = accounts;
    }

    void show(Visit visit) {
        show(visit, 200, "", Optional.empty());
    }

    void make(Visit visit) {
        var mail = visit.field("email");
        var made = accounts.make(mail, visit.field("password"));
        if (made instanceof Accounts.Made.Ok ok) {
            visit.logIn(ok.account());
            visit.go(SetupWizard.PATH);
        } else if (made instanceof Accounts.Made.Refused refused) {
            show(visit, 422, mail, Optional.of(refused.problem()));
        }
    }

    private static void show(
            Visit visit, int status, String mail, Optional<Accounts.Problem> problem) {
        var mailProblem =
                problem.filter(
                        p ->
                                p == Accounts.Problem.MAIL_TAKEN
                                        || p == Accounts.Problem.NOT_A_MAIL_ADDRESS);
        var passwordProblem = problem.filter(p -> mailProblem.isEmpty());
        var mailField =
                input("email", "email", "username", mailProblem.isPresent()).set("value", mail);
        var passwordField =
                input("password", "password", "new-password", passwordProblem.isPresent());
        visit.show(
                status,
                "register.title",
                Element.of("h1", visit.say("register.title")),
                visit.paragraph("register.text"),
                visit.form(PATH)
                        .with(
                                field(visit, "email", "register.mail", mailProblem, mailField),
                                field(
                                        visit,
                                        "password",
                                        "register.password",
                                        passwordProblem,
                                        passwordField),
                                Element.of("div")
                                        .set("class", "knoppen")
                                        .with(
                                                Element.of("button", visit.say("register.button"))
                                                        .set("type", "submit"))));
    }

    private static Node field(
            Visit visit,
            String name,
            String labelKey,
            Optional<Accounts.Problem> problem,
            Element input) {
        var label = Element.of("label", visit.say(labelKey)).set("for", "id_" + name);
        var key = problem.map(Registration::key).orElse("");
        return Element.of("div")
                .set("class", "veld")
                .with(
                        FieldError.of(visit, problem.isPresent(), "id_" + name + "_error", key),
                        label,
                        input);
    }

    private static Element input(String name, String type, String autocomplete, boolean refused) {
        var input =
                Element.of("input")
                        .set("type", type)
                        .set("name", name)
                        .set("id", "id_" + name)
                        .set("autocomplete", autocomplete);
        return refused ? FieldError.mark(input, "id_" + name + "_error") : input;
    }

    private static String key(Accounts.Problem problem) {
        return switch (problem) {
            case NOT_A_MAIL_ADDRESS -> "register.notMail";
            case MAIL_TAKEN -> "register.taken";
            case PASSWORD_TOO_SHORT -> "register.tooShort";
            case PASSWORD_TOO_LONG -> "register.tooLong";
        };
    }
}
