package nl.inlogcode.practice.web;

import java.security.SecureRandom;
import nl.inlogcode.practice.account.Account;
import nl.inlogcode.practice.page.Element;

/** The page with the backup tokens. */
final class BackupPage {
    static final String PATH = "/account/back-up-tokens";

    private final SecureRandom random;

    BackupPage(SecureRandom random) {
        this.random = random;
    }

    /** A button that makes a new set. */
    static Element makeForm(Visit visit, String key) {
        return visit.form(PATH)
                .with(
                        Element.of("div")
                                .set("class", "knoppen")
                                .with(Element.of("button", visit.say(key)).set("type", "submit")));
    }

    void make(Visit visit, Account account) {
        if (account.isEnrolled()) {
            account.makeBackupTokens(random);
            visit.go(PATH);
        } else {
            visit.go(SetupWizard.PATH);
        }
    }

    void show(Visit visit, Account account) {
        if (!account.isEnrolled()) {
            visit.go(SetupWizard.PATH);
            return;
        }
        var tokens = account.backupTokens();
        var list = Element.of("ul").set("class", "tokens");
        for (var token : tokens) {
            list = list.with(Element.of("li").with(Element.of("code", token)));
        }
        visit.show(
                "backup.title",
                Element.of("h1", visit.say("backup.title")),
                visit.paragraph(tokens.isEmpty() ? "backup.none" : "backup.text"),
                list,
                makeForm(visit, "backup.make"),
                Element.of("p").with(Element.of("a", visit.say("done.mine")).set("href", "/mijn")));
    }
}
