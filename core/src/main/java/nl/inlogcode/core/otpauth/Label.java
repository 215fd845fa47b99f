package nl.inlogcode.core.otpauth;

import java.util.List;
import nl.inlogcode.core.codec.Ascii;
import nl.inlogcode.core.codec.Percent;

/** The part of a link that says whose account it is (Key URI Format, "Label"). */
record Label(String issuer, String accountName) {
    /**
     * Takes a decoded label apart. If it begins with an issuer of the parameters, exactly that goes
     * (an issuer may hold a colon itself: a host with a port); else the first colon parts issuer
     * and account name. The parameter wins over the issuer found here.
     *
     * @param issuers the parameters called so, decoded; where they differ, the one that the label
     *     begins with counts, or else the first
     */
    static Label of(String decoded, List<String> issuers) {
        var label = DisplayText.uncut(decoded);
        var issuer = "";
        for (var parameter : issuers) {
            var one = trimmed(DisplayText.uncut(parameter));
            if (!one.isEmpty() && Ascii.startsWith(label, one + ":")) {
                return new Label(one, name(label.substring(one.length()), one));
            }
            issuer = issuer.isEmpty() ? one : issuer;
        }
        int colon = colon(label);
        var before = trimmed(label.substring(0, Math.max(colon, 0)));
        var shown = issuer.isEmpty() ? before : issuer;
        return new Label(shown, name(label.substring(colon + 1), shown));
    }

    /** The first colon that is not that of an address. */
    private static int colon(String label) {
        int colon = label.indexOf(':');
        while (colon >= 0 && label.startsWith("//", colon + 1)) {
            colon = label.indexOf(':', colon + 1);
        }
        return colon;
    }

    /** Takes off what is not part of a name: the issuer once more, colons and slashes around it. */
    private static String name(String text, String issuer) {
        var name = trimmed(text);
        while (!issuer.isEmpty() && Ascii.startsWith(name, issuer + ":")) {
            name = trimmed(name.substring(issuer.length()));
        }
        return name;
    }

    /** Takes colons, slashes and white space off both ends. */
    private static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isAround(text.charAt(start))) {
            start++;
        }
        while (end > start && isAround(text.charAt(end - 1))) {
            end--;
        }
        var name = text.substring(start, end);
        // What programs print for a name that was never set.
        return name.equals("null") || name.equals("undefined") ? "" : name;
    }

    private static boolean isAround(char c) {
        return c == ' ' || c == ':' || c == '/';
    }

    /** The label in a link, encoded. */
    String print() {
        var name = Percent.encode(accountName);
        // Without an issuer, a colon in the name would make one of what stands before it.
        boolean colon = !issuer.isEmpty() || accountName.indexOf(':') >= 0;
        return Percent.encode(issuer) + (colon ? ":" : "") + name;
    }
}
