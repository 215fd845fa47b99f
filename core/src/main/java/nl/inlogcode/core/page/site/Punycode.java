package nl.inlogcode.core.page.site;

import nl.inlogcode.core.codec.Ascii;

/**
 * Punycode (RFC 3492), decoding only, with the parameters of section 5. What does not decode, or
 * decodes to what cannot be shown honestly, stays as it is.
 */
final class Punycode {
    private static final String PREFIX = "xn--";

    private static final int BASE = 36;
    private static final int T_MIN = 1;
    private static final int T_MAX = 26;
    private static final int SKEW = 38;
    private static final int DAMP = 700;
    private static final int INITIAL_BIAS = 72;
    private static final int INITIAL_N = 128;

    /** DNS, RFC 1035 section 2.3.4. */
    private static final int LONGEST_LABEL = 63;

    private Punycode() {}

    /** Each label of a host in its own letters. */
    static String toUnicode(String host) {
        var text = new StringBuilder();
        int start = 0;
        for (int i = 0; i <= host.length(); i++) {
            if (i == host.length() || host.charAt(i) == '.') {
                text.append(label(host.substring(start, i)));
                if (i < host.length()) {
                    text.append('.');
                }
                start = i + 1;
            }
        }
        return text.toString();
    }

    private static String label(String label) {
        if (!label.startsWith(PREFIX) || label.length() > LONGEST_LABEL) {
            return label;
        }
        var decoded = decode(label.substring(PREFIX.length()));
        return decoded.isEmpty() || !Scripts.isShowable(decoded) ? label : decoded;
    }

    /** Section 6.2; empty if it is no punycode of at least one letter beyond ASCII. */
    private static String decode(String encoded) {
        int basic = Math.max(0, encoded.lastIndexOf('-'));
        var points = new int[encoded.length()];
        int count = 0;
        for (; count < basic; count++) {
            points[count] = encoded.charAt(count);
        }
        int n = INITIAL_N;
        int i = 0;
        int bias = INITIAL_BIAS;
        int at = basic > 0 ? basic + 1 : 0;
        if (at == encoded.length()) {
            return "";
        }
        while (at < encoded.length()) {
            int old = i;
            // In 64 bits nothing overflows before the bound below ends it.
            long sum = i;
            long weight = 1;
            for (int k = BASE; ; k += BASE) {
                int digit = at < encoded.length() ? digit(encoded.charAt(at++)) : -1;
                if (digit < 0) {
                    return "";
                }
                sum += digit * weight;
                if (sum > Integer.MAX_VALUE) {
                    return "";
                }
                int t = k <= bias ? T_MIN : Math.min(k - bias, T_MAX);
                if (digit < t) {
                    break;
                }
                weight *= BASE - t;
                if (weight > Integer.MAX_VALUE) {
                    return "";
                }
            }
            bias = adapt((int) sum - old, count + 1, old == 0);
            n += (int) sum / (count + 1);
            i = (int) sum % (count + 1);
            if (n < INITIAL_N || n > Character.MAX_CODE_POINT) {
                return "";
            }
            for (int j = count; j > i; j--) {
                points[j] = points[j - 1];
            }
            points[i++] = n;
            count++;
        }
        return text(points, count);
    }

    private static String text(int[] points, int count) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.appendCodePoint(points[i]);
        }
        return text.toString();
    }

    private static int digit(char c) {
        char lower = Ascii.lower(c);
        if (lower >= 'a' && lower <= 'z') {
            return lower - 'a';
        }
        return Ascii.isDigit(c) ? c - '0' + 26 : -1;
    }

    /** Section 6.1. */
    private static int adapt(int delta, int count, boolean first) {
        int left = first ? delta / DAMP : delta / 2;
        left += left / count;
        int k = 0;
        while (left > (BASE - T_MIN) * T_MAX / 2) {
            left /= BASE - T_MIN;
            k += BASE;
        }
        return k + (BASE - T_MIN + 1) * left / (left + SKEW);
    }
}
