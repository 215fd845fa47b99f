package nl.inlogcode.core.otp;

/**
 * What a site asks for: 6 to 10 digits (RFC 4226 section 5.3), or five characters of Steam's.
 * Hidden in {@link #toString}: a code is a secret for as long as it lives.
 *
 * @param text ASCII digits, 6 to 10 of them, leading zeros kept; or {@link SteamCode#LENGTH} of
 *     {@link SteamCode#ALPHABET}
 */
public record OneTimeCode(String text) {
    public static final int MIN_DIGITS = 6;
    public static final int MAX_DIGITS = 10;

    public OneTimeCode {
        boolean steam = text.length() == SteamCode.LENGTH;
        if (!steam && text.length() < MIN_DIGITS || text.length() > MAX_DIGITS) {
            throw new IllegalArgumentException("code of " + text.length() + " characters");
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (steam ? SteamCode.ALPHABET.indexOf(c) < 0 : c < '0' || c > '9') {
                throw new IllegalArgumentException("a character that stands in no code");
            }
        }
    }

    /** What its characters are. */
    public CodeAlphabet alphabet() {
        return text.length() == SteamCode.LENGTH ? CodeAlphabet.STEAM : CodeAlphabet.DIGITS;
    }

    /**
     * The code for reading aloud: "123 456", "123 4567", "123 456 78"; Steam's five stand together,
     * as Steam's own app shows them.
     */
    public String grouped() {
        if (alphabet() == CodeAlphabet.STEAM) {
            return text;
        }
        var grouped = new StringBuilder();
        // Seven and ten digits would leave a lonely last digit: those end in a group of four.
        int start = 0;
        while (start < text.length()) {
            int left = text.length() - start;
            int size = left == 4 ? 4 : Math.min(3, left);
            if (start > 0) {
                grouped.append(' ');
            }
            grouped.append(text, start, start + size);
            start += size;
        }
        return grouped.toString();
    }

    @Override
    public String toString() {
        return "OneTimeCode[hidden]";
    }
}
