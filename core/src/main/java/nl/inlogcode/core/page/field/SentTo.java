package nl.inlogcode.core.page.field;

import nl.inlogcode.core.codec.Ascii;

/**
 * "We've sent a code to jan@example.org": an address is named, not the way. Pages name the user's
 * address for other reasons too, so the two have to stand close together.
 */
final class SentTo {
    /** Characters between the sending and the sign of an address, at most. */
    private static final int NEAR = 60;

    private static final String[] SENT = {
        "sent ",
        "gestuurd",
        "verstuurd",
        "verzonden",
        "gesendet",
        "geschickt",
        "envoy",
        "enviado",
        "enviamos",
        "inviato"
    };

    private SentTo() {}

    /** Whether a text says that something was sent to an e-mail address. */
    static boolean anAddress(String text) {
        int at = text.indexOf('@');
        while (at >= 0) {
            var before = new StringBuilder();
            for (int i = Math.max(0, at - NEAR); i < at; i++) {
                before.append(Ascii.lower(text.charAt(i)));
            }
            for (var word : SENT) {
                if (before.indexOf(word) >= 0) {
                    return true;
                }
            }
            at = text.indexOf('@', at + 1);
        }
        return false;
    }
}
