package nl.inlogcode.practice.web;

import nl.inlogcode.practice.account.Account;
import nl.inlogcode.practice.page.Element;
import nl.inlogcode.practice.page.Node;

/** The first page, the page behind the login, and logging out. */
final class MainPages {
    private MainPages() {}

    static void showStart(Visit visit) {
        var step = Element.of("ol").set("class", "stappen");
        for (var key : new String[] {"home.step1", "home.step2", "home.step3", "home.step4"}) {
            step = step.with(Element.of("li", visit.say(key)));
        }
        var buttons =
                Element.of("div")
                        .set("class", "knoppen")
                        .with(
                                visit.linkButton(Registration.PATH, "home.register"),
                                Element.of("a", visit.say("home.login"))
                                        .set("href", LoginWizard.PATH)
                                        .set("class", "knop rustig"));
        visit.show(
                "home.title",
                Element.of("h1", visit.say("home.title")),
                visit.paragraph("home.text"),
                step,
                buttons);
    }

    static void showMine(Visit visit, Account account) {
        if (!account.isEnrolled()) {
            visit.go(SetupWizard.PATH);
            return;
        }
        var logOut =
                visit.form("/uitloggen")
                        .with(
                                Element.of("div")
                                        .set("class", "knoppen")
                                        .with(
                                                Element.of("button", visit.say("mine.logOut"))
                                                        .set("type", "submit")));
        visit.show(
                "mine.title",
                Element.of("h1", visit.say("mine.title")),
                Element.of("p", visit.say("mine.text", account.mail())).set("class", "goed"),
                visit.paragraph("mine.try"),
                Element.of("p")
                        .with(
                                Element.of("a", visit.say("mine.backup"))
                                        .set("href", BackupPage.PATH)),
                logOut);
    }

    static void logOut(Visit visit) {
        visit.logOut();
        visit.go("/");
    }

    static void showMissing(Visit visit) {
        visit.show(
                404,
                "missing.title",
                Element.of("h1", visit.say("missing.title")),
                Node.group(
                        visit.paragraph("missing.text"), visit.linkButton("/", "button.toStart")));
    }
}
