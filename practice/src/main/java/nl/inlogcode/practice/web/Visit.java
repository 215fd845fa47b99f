package nl.inlogcode.practice.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import nl.inlogcode.practice.account.Account;
import nl.inlogcode.practice.page.Element;
import nl.inlogcode.practice.page.Node;
import nl.inlogcode.practice.page.Words;

/** One request and the session behind it. */
final class Visit {
    private final Context context;
    private final Sessions sessions;
    private Session session;

    Visit(Context context, Sessions sessions) {
        this.context = context;
        this.sessions = sessions;
        this.session = sessions.of(context);
        session.remember(
                session.variants().with(name -> Optional.ofNullable(context.queryParam(name))));
    }

    Session session() {
        return session;
    }

    Variants variants() {
        return session.variants();
    }

    /** Who is logged in. */
    Optional<Account> account() {
        return session.account();
    }

    /** Host and port as the browser knows them; only what the site allows gets here. */
    String host() {
        return Optional.ofNullable(context.host()).orElse("");
    }

    /** A field of the form, empty when it was not sent. */
    String field(String name) {
        return Optional.ofNullable(context.formParam(name)).orElse("");
    }

    String say(String key, String... values) {
        return Words.in(variants().language()).say(key, values);
    }

    Element paragraph(String key, String... values) {
        return Element.of("p", say(key, values));
    }

    /** A link that looks like a button. */
    Element linkButton(String path, String key) {
        return Element.of("a", say(key)).set("href", path).set("class", "knop");
    }

    /** A form that posts to a path, with the hidden field that proves it is ours. */
    Element form(String path) {
        var proof =
                Element.of("input")
                        .set("type", "hidden")
                        .set("name", Guard.CSRF_FIELD)
                        .set("value", session.csrfToken());
        return Element.of("form").set("method", "post").set("action", path).with(proof);
    }

    void logIn(Account account) {
        session = sessions.renew(context, session.variants());
        session.logIn(account);
    }

    void logOut() {
        session = sessions.renew(context, session.variants());
    }

    /** Answers with a page. */
    void show(String titleKey, Node... content) {
        context.html(Shell.page(this, context.path(), say(titleKey), content));
    }

    void show(int status, String titleKey, Node... content) {
        context.status(status);
        show(titleKey, content);
    }

    /** Sends the browser to another page. */
    void go(String path) {
        context.redirect(path, HttpStatus.SEE_OTHER);
    }

    /** Answers with something that is not a page. */
    void give(String contentType, String body) {
        context.contentType(contentType).result(body);
    }
}
