package nl.inlogcode.core.page.site;

import java.util.Optional;

/**
 * A web origin (RFC 6454; HTML's tuple origin): scheme, host and port, nothing else of the address.
 * Two origins are the same only if all three are.
 *
 * @param scheme {@code https} or {@code http}
 * @param host lower case ASCII as the browser serialises it (punycode for other scripts)
 * @param port the port, or -1 for the scheme's own
 */
public record Origin(String scheme, String host, int port) {
    /** DNS (RFC 1035 section 2.3.4), and room for a dot at the end. */
    private static final int LONGEST_HOST = 254;

    public Origin {
        if (!scheme.equals("https") && !scheme.equals("http")) {
            throw new IllegalArgumentException("an origin of https or http only");
        }
        if (!isHost(host)) {
            throw new IllegalArgumentException("not a host as browsers write it");
        }
        if (port == usualPort(scheme)) {
            port = -1;
        }
        if (port < -1 || port > 65535) {
            throw new IllegalArgumentException("port " + port);
        }
    }

    /**
     * Reads what the browser serialises ({@code location.origin}, a tab's address).
     *
     * @return empty for anything but http and https, and for an opaque origin ("null")
     */
    public static Optional<Origin> parse(String url) {
        String scheme;
        if (url.startsWith("https://")) {
            scheme = "https";
        } else if (url.startsWith("http://")) {
            scheme = "http";
        } else {
            return Optional.empty();
        }
        int start = scheme.length() + 3;
        int end = start;
        while (end < url.length() && "/?#\\".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        var authority = url.substring(start, end);
        int at = authority.lastIndexOf('@');
        authority = authority.substring(at + 1);
        int port = -1;
        int colon = authority.lastIndexOf(':');
        var host = authority;
        if (colon > authority.lastIndexOf(']')) {
            host = authority.substring(0, colon);
            port = portOf(authority.substring(colon + 1));
            if (port < 0) {
                return Optional.empty();
            }
        }
        return isHost(host) ? Optional.of(new Origin(scheme, host, port)) : Optional.empty();
    }

    private static int usualPort(String scheme) {
        return scheme.equals("https") ? 443 : 80;
    }

    private static int portOf(String digits) {
        if (digits.isEmpty() || digits.length() > 5) {
            return -1;
        }
        int port = 0;
        for (int i = 0; i < digits.length(); i++) {
            char digit = digits.charAt(i);
            if (digit < '0' || digit > '9') {
                return -1;
            }
            port = port * 10 + digit - '0';
        }
        return port <= 65535 ? port : -1;
    }

    private static boolean isHost(String host) {
        if (host.isEmpty() || host.length() > LONGEST_HOST) {
            return false;
        }
        return host.charAt(0) == '[' ? isIpv6(host) : isName(host);
    }

    /** Hex digits and colons in brackets: browsers print no other IPv6 address. */
    private static boolean isIpv6(String host) {
        int end = host.length() - 1;
        for (int i = 1; i < end; i++) {
            char c = host.charAt(i);
            if (!(c >= 'a' && c <= 'f' || c >= '0' && c <= '9' || c == ':')) {
                return false;
            }
        }
        return end > 2 && host.charAt(end) == ']';
    }

    /** Labels of letters, digits, - and _, with single dots between them and perhaps at the end. */
    private static boolean isName(String host) {
        char previous = '.';
        for (int i = 0; i < host.length(); i++) {
            char c = host.charAt(i);
            boolean label = c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '_';
            if (!label && !(c == '.' && previous != '.')) {
                return false;
            }
            previous = c;
        }
        return true;
    }

    /** The serialisation, {@code https://host[:port]}. */
    public String serialised() {
        return scheme + "://" + shown();
    }

    /** What a person compares: host and, if it is not the usual one, port. */
    public String shown() {
        return port < 0 ? host : host + ":" + port;
    }
}
