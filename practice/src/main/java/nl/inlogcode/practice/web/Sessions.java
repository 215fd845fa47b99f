package nl.inlogcode.practice.web;

import io.javalin.http.Context;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.Map;

/** The sessions, each found by a cookie. */
final class Sessions {
    /** The oldest session ends when there are more: memory stays bounded. */
    private static final int MOST = 10_000;

    private static final String ALPHABET =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private static final int ID_CHARACTERS = 32;
    private static final int CSRF_CHARACTERS = 64;

    private final Map<String, Session> byId = new LinkedHashMap<>();
    private final SecureRandom random;

    Sessions(SecureRandom random) {
        this.random = random;
    }

    /** The session of this browser, a new one when it has none. */
    synchronized Session of(Context context) {
        var id = context.cookie(cookieName(context));
        var known = id == null ? null : byId.get(id);
        return known == null ? begin(context, Variants.DEFAULT) : known;
    }

    /**
     * Ends the session and begins a new one with the same variants: whoever logs in or out gets a
     * new cookie, so that a cookie known beforehand is worth nothing.
     */
    synchronized Session renew(Context context, Variants variants) {
        var id = context.cookie(cookieName(context));
        if (id != null) {
            byId.remove(id);
        }
        return begin(context, variants);
    }

    private Session begin(Context context, Variants variants) {
        if (byId.size() >= MOST) {
            byId.remove(byId.keySet().iterator().next());
        }
        var id = randomText(ID_CHARACTERS);
        var session = new Session(randomText(CSRF_CHARACTERS), variants);
        byId.put(id, session);
        context.header(
                "Set-Cookie", cookieName(context) + "=" + id + "; Path=/; HttpOnly; SameSite=Lax");
        return session;
    }

    /** Cookies do not keep ports apart (RFC 6265 section 8.5), so the name does. */
    private static String cookieName(Context context) {
        return "oefenplan-" + context.req().getLocalPort();
    }

    private String randomText(int characters) {
        var text = new StringBuilder();
        while (text.length() < characters) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }
}
