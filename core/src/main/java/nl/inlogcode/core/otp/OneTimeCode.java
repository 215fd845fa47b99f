package nl.inlogcode.core.otp;

/**
 * The 6 to 10 digits that a site asks for (RFC 4226 section 5.3). Hidden in {@link #toString}: a
 * code is a secret for as long as it lives.
 *
 * @param digits ASCII digits, 6 to 10 of them, leading zeros kept
 */
public record OneTimeCode(String digits) {
    public static final int MIN_DIGITS = 6;
    public static final int MAX_DIGITS = 10;

    public OneTimeCode {
        if (digits.length() < MIN_DIGITS || digits.length() > MAX_DIGITS) {
            throw new IllegalArgumentException("code of " + digits.length() + " digits");
        }
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
                throw new IllegalArgumentException("a code holds digits only");
            }
        }
    }

    /** The digits for reading aloud: "123 456", "123 4567", "123 456 78". */
    public String grouped() {
        var text = new StringBuilder();
        // Seven and ten digits would leave a lonely last digit: those end in a group of four.
        int start = 0;
        while (start < digits.length()) {
            int left = digits.length() - start;
            int size = left == 4 ? 4 : Math.min(3, left);
            if (start > 0) {
                text.append(' ');
            }
            text.append(digits, start, start + size);
            start += size;
        }
        return text.toString();
    }

    @Override
    public String toString() {
        return "OneTimeCode[hidden]";
    }
}
