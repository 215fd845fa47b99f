package nl.inlogcode.extension.compiler;

import java.nio.charset.Charset;
import java.nio.charset.UnsupportedCharsetException;
import org.bouncycastle.crypto.CryptoServiceProperties;

/** What {@link LibraryPatches} puts in the place of calls that TeaVM does not know. */
public final class Replacements {
    private Replacements() {}

    /** For {@link Charset#isSupported}, which TeaVM's class library lacks. */
    public static boolean isSupported(String name) {
        try {
            Charset.forName(name);
            return true;
        } catch (UnsupportedCharsetException e) {
            return false;
        }
    }

    /**
     * For Bouncy Castle's check of a digest against a policy of the JVM's ({@code
     * CryptoServicesRegistrar}): a browser has no such policy, and looking it up pulls in
     * java.security.
     */
    public static void checkConstraints(CryptoServiceProperties service) {
        // Nothing restricts the digests that the RFCs prescribe.
    }
}
