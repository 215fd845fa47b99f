package nl.inlogcode.practice.web;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Consumer;
import nl.inlogcode.practice.page.Element;

/** What holds for every request: headers, allowed hosts, forms that are ours. */
final class Guard {
    /** The name that Django gives the field: a hidden text that is no code. */
    static final String CSRF_FIELD = "csrfmiddlewaretoken";

    private static final String POLICY =
            "default-src 'self'; img-src 'self' data:; style-src 'self'; base-uri 'none';"
                    + " form-action 'self'; frame-ancestors 'self'";

    /** RFC 9110 section 5.6.7: two digits for the day, always. */
    private static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
                    .withZone(ZoneOffset.UTC);

    private final Sessions sessions;
    private final Clock clock;

    Guard(Sessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Puts the headers on every answer and refuses hosts that are not ours. */
    void watch(Javalin app) {
        app.before(
                context -> {
                    context.header("Content-Security-Policy", POLICY);
                    context.header("X-Content-Type-Options", "nosniff");
                    context.header("Referrer-Policy", "same-origin");
                    context.header("Date", HTTP_DATE.format(clock.instant()));
                    if (!isOurs(context.host())) {
                        context.status(421).result("Unknown host");
                        context.skipRemainingHandlers();
                    }
                });
    }

    /** A page; a form that does not carry the session's own field is refused. */
    Handler page(Consumer<Visit> page) {
        return context -> {
            context.header("Cache-Control", "no-store");
            var visit = new Visit(context, sessions);
            if (isForm(context) && !isFrom(visit)) {
                visit.show(
                        403,
                        "expired.title",
                        Element.of("h1", visit.say("expired.title")),
                        visit.paragraph("expired.text"),
                        visit.linkButton("/", "button.toStart"));
            } else {
                page.accept(visit);
            }
        };
    }

    private static boolean isForm(Context context) {
        return context.method() == HandlerType.POST;
    }

    private static boolean isFrom(Visit visit) {
        return MessageDigest.isEqual(
                visit.field(CSRF_FIELD).getBytes(StandardCharsets.UTF_8),
                visit.session().csrfToken().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The loopback names, and the names that RFC 6761 keeps free for tests, so that browser tests
     * can give the site several names. Any other name means that someone's own name was pointed at
     * us.
     */
    private static boolean isOurs(String host) {
        if (host == null) {
            return false;
        }
        var colon = host.lastIndexOf(':');
        var name = (colon < 0 ? host : host.substring(0, colon)).toLowerCase(Locale.ROOT);
        return name.equals("127.0.0.1")
                || name.equals("localhost")
                || name.endsWith(".localhost")
                || name.endsWith(".test");
    }
}
