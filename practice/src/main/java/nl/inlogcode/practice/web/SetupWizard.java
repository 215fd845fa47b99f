package nl.inlogcode.practice.web;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import nl.inlogcode.practice.account.Account;
import nl.inlogcode.practice.account.CodeCheck;
import nl.inlogcode.practice.account.SharedSecret;
import nl.inlogcode.practice.page.Element;
import nl.inlogcode.practice.page.Node;

/**
 * Making a login ask for a code: a start step, then the step with the QR code. Each way into the
 * second step makes a new secret, and opening the page anew goes back to the first.
 */
final class SetupWizard {
    static final String PATH = "/account/beveiligen/";
    static final String DONE = PATH + "klaar/";
    static final String FIELD = "generator-token";

    private static final String NAME = "setup_view";
    private static final String START = "welcome";
    private static final String QR = "generator";

    private final SecureRandom random;
    private final Clock clock;

    SetupWizard(SecureRandom random, Clock clock) {
        this.random = random;
        this.clock = clock;
    }

    void show(Visit visit, Account account) {
        if (account.isEnrolled()) {
            visit.go(DONE);
        } else {
            showStart(visit);
        }
    }

    void next(Visit visit, Account account) {
        var step = WizardForm.step(visit, NAME);
        var enrolment = visit.session().enrolment();
        if (account.isEnrolled()) {
            visit.go(DONE);
        } else if (visit.field(WizardForm.GO_TO).equals(START)) {
            showStart(visit);
        } else if (step.equals(START)) {
            visit.session().beginEnrolment(new CodeCheck(SharedSecret.random(random)));
            showQr(visit, account, false);
        } else if (step.equals(QR) && enrolment.isPresent()) {
            check(visit, account, enrolment.get());
        } else {
            showStart(visit);
        }
    }

    void showDone(Visit visit, Account account) {
        if (!account.isEnrolled()) {
            visit.go(PATH);
            return;
        }
        visit.show(
                "done.title",
                Element.of("h1", visit.say("done.title")),
                visit.paragraph("done.text"),
                visit.paragraph("done.backup"),
                BackupPage.makeForm(visit, "done.makeBackup"),
                Element.of("p").with(Element.of("a", visit.say("done.mine")).set("href", "/mijn")));
    }

    private void check(Visit visit, Account account, CodeCheck check) {
        if (check.accept(visit.field(FIELD), clock.instant())) {
            visit.session().forgetEnrolment();
            account.enrol(check);
            visit.go(DONE);
        } else {
            showQr(visit, account, true);
        }
    }

    private static void showStart(Visit visit) {
        visit.session().forgetEnrolment();
        visit.show(
                "setup.start.title",
                Element.of("h1", visit.say("setup.start.title")),
                visit.paragraph("setup.start.text"),
                visit.paragraph("setup.start.next"),
                form(visit, START, Node.group(), Optional.empty()));
    }

    private static void showQr(Visit visit, Account account, boolean refused) {
        var token = TokenField.node(visit, FIELD, visit.field(FIELD), refused);
        var form = form(visit, QR, token, Optional.of(START));
        var code = QrBlock.of(visit, account);
        visit.show(
                "setup.qr.title",
                Element.of("h1", visit.say("setup.qr.title")),
                visit.paragraph("setup.qr.text"),
                visit.variants().qr() == QrShape.BELOW
                        ? Node.group(form, Element.of("div").set("class", "ver-onder").with(code))
                        : Node.group(code, form));
    }

    private static Element form(Visit visit, String step, Node fields, Optional<String> back) {
        return WizardForm.of(visit, PATH, NAME, step, fields, Node.group(), back);
    }
}
