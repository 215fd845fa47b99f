package nl.inlogcode.extension.message;

/** Tells the texts that hold accounts from all others, by their scheme. */
public final class AccountLinks {
    private static final String[] SCHEMES = {"otpauth:", "otpauth-migration:", "apple-otpauth:"};

    private AccountLinks() {}

    /**
     * True for otpauth:, its like of Apple's and otpauth-migration:, in any case; says nothing
     * about the rest.
     */
    public static boolean isOtpauth(String text) {
        for (var scheme : SCHEMES) {
            if (startsWith(text, scheme)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(String text, String scheme) {
        if (text.length() < scheme.length()) {
            return false;
        }
        for (int i = 0; i < scheme.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                c += 'a' - 'A';
            }
            if (c != scheme.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
