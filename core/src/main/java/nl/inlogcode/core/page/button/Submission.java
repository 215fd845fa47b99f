package nl.inlogcode.core.page.button;

import nl.inlogcode.core.codec.Ascii;
import nl.inlogcode.core.page.site.Origin;

/**
 * Where a form, or one of its buttons, sends what is in the form's fields, and how. HTML standard,
 * section 4.10.22 (form submission).
 *
 * @param place empty if it stays at the page's own origin, or nothing is sent at all; else the
 *     other origin as browsers write it, or the scheme of an address that is no site's
 * @param how in what way
 */
public record Submission(String place, How how) {
    /** Nothing of a form is concerned, or it is posted to the page's own origin. */
    public static final Submission OWN = new Submission("", How.BODY);

    /** Schemes are short; what a page writes there may not be. */
    private static final int LONGEST_SCHEME = 20;

    /** In what way the values leave. */
    public enum How {
        /** In the body of a request, where nobody else sees them. */
        BODY,
        /** In the address: it is kept in histories and logs, and told to the next site. */
        ADDRESS,
        /**
         * Nobody said: a script is to do it, as in most pages that are programs. Without a script
         * it would go into the address.
         */
        SCRIPT,
        /** Not at all: a dialog is closed. */
        NOT
    }

    /**
     * Judges what a page says.
     *
     * @param own the origin of the form's document, serialised
     * @param address where to, resolved by the browser; empty if the page does not say
     * @param method the attribute; empty if there is none
     */
    public static Submission of(String own, String address, String method) {
        var how = how(method, !address.isEmpty());
        return new Submission(how == How.NOT ? "" : place(own, address), how);
    }

    /** True if a code in the form would leave the page's own origin. */
    public boolean isElsewhere() {
        return !place.isEmpty();
    }

    private static How how(String method, boolean somewhere) {
        return switch (Ascii.lower(method)) {
            case "post" -> How.BODY;
            case "dialog" -> How.NOT;
            case "" -> somewhere ? How.ADDRESS : How.SCRIPT;
            // Whatever browsers do not know is GET to them.
            default -> How.ADDRESS;
        };
    }

    private static String place(String own, String address) {
        if (address.isEmpty()) {
            return "";
        }
        var origin = Origin.parse(address);
        if (origin.isPresent()) {
            var place = origin.get().serialised();
            return place.equals(own) ? "" : place;
        }
        return scheme(address);
    }

    /** With its colon; a question mark for what is none. */
    private static String scheme(String address) {
        int end = 0;
        while (end < address.length() && end < LONGEST_SCHEME && isOfScheme(address.charAt(end))) {
            end++;
        }
        boolean known = end > 0 && end < address.length() && address.charAt(end) == ':';
        return known ? Ascii.lower(address.substring(0, end + 1)) : "?";
    }

    private static boolean isOfScheme(char c) {
        return Ascii.isLetter(c) || Ascii.isDigit(c) || c == '+' || c == '-' || c == '.';
    }
}
