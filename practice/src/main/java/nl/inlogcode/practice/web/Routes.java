package nl.inlogcode.practice.web;

import io.javalin.Javalin;
import io.javalin.http.Handler;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import nl.inlogcode.practice.account.Account;
import nl.inlogcode.practice.account.Accounts;

/** Which address leads to which page. */
public final class Routes {
    private final Guard guard;
    private final Registration registration;
    private final SetupWizard setup;
    private final LoginWizard login;
    private final BackupPage backup;

    /** The pages on these accounts. */
    public Routes(Accounts accounts, SecureRandom random, Clock clock) {
        guard = new Guard(new Sessions(random), clock);
        registration = new Registration(accounts);
        setup = new SetupWizard(random, clock);
        login = new LoginWizard(accounts, clock);
        backup = new BackupPage(random);
    }

    /** Adds the routes to the web server. */
    public void addTo(Javalin app) {
        guard.watch(app);
        app.get("/", open(MainPages::showStart));
        app.get(Registration.PATH, open(registration::show));
        app.post(Registration.PATH, open(registration::make));

        app.get(SetupWizard.PATH, mine(setup::show));
        app.post(SetupWizard.PATH, mine(setup::next));
        app.get(SetupWizard.DONE, mine(setup::showDone));
        app.get(QrBlock.PICTURE, mine(QrBlock::givePicture));
        app.get(QrBlock.MATRIX, mine(QrBlock::giveMatrix));
        app.get(QrBlock.FRAME, mine(QrBlock::giveFrame));
        app.get(BackupPage.PATH, mine(backup::show));
        app.post(BackupPage.PATH, mine(backup::make));

        app.get(LoginWizard.PATH, open(login::show));
        app.post(LoginWizard.PATH, open(login::next));
        app.get("/mijn", mine(MainPages::showMine));
        app.post("/uitloggen", open(MainPages::logOut));

        app.get("/geen-qr", open(TestPages::showNone));
        app.get("/andere-qr", open(TestPages::showOther));
        app.get(TestPages.OTHER_PICTURE, open(TestPages::giveOther));
        app.get("/twee", open(TestPages::showTwo));
        app.error(404, open(MainPages::showMissing));
    }

    private Handler open(Consumer<Visit> page) {
        return guard.page(page);
    }

    /** A page for who is logged in; others go to the login. */
    private Handler mine(BiConsumer<Visit, Account> page) {
        return guard.page(
                visit ->
                        visit.account()
                                .ifPresentOrElse(
                                        account -> page.accept(visit, account),
                                        () -> visit.go(LoginWizard.PATH)));
    }
}
