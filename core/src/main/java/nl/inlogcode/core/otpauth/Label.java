package nl.inlogcode.core.otpauth;

import java.util.Optional;
import nl.inlogcode.core.codec.Percent;

/** The part of a link that says whose account it is (Key URI Format, "Label"). */
record Label(String issuer, String accountName) {
    /**
     * Takes a decoded label apart. If it begins with the issuer of the parameter, exactly that goes
     * (an issuer may hold a colon itself: a host with a port); else the first colon parts issuer
     * and account name. The parameter wins over the issuer found here.
     */
    static Label of(String decoded, Optional<String> issuerParameter) {
        var label = DisplayText.uncut(decoded);
        var issuer = DisplayText.uncut(issuerParameter.orElse(""));
        if (!issuer.isEmpty() && label.startsWith(issuer + ":")) {
            return new Label(issuer, label.substring(issuer.length() + 1));
        }
        int colon = label.indexOf(':');
        var before = label.substring(0, Math.max(colon, 0));
        return new Label(issuer.isEmpty() ? before : issuer, label.substring(colon + 1));
    }

    /** The label in a link, encoded. */
    String print() {
        var name = Percent.encode(accountName);
        // Without an issuer, a colon in the name would make one of what stands before it.
        boolean colon = !issuer.isEmpty() || accountName.indexOf(':') >= 0;
        return Percent.encode(issuer) + (colon ? ":" : "") + name;
    }
}
