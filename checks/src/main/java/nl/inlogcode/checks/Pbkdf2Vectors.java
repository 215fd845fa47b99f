package nl.inlogcode.checks;

import java.util.ArrayList;
import java.util.List;
import nl.inlogcode.checks.wycheproof.Pbkdf2Rows;
import nl.inlogcode.core.codec.Hex;
import nl.inlogcode.core.otp.HashAlgorithm;

/**
 * PBKDF2 (RFC 8018 section 5.2). The product makes no key by it; files of other apps that it may
 * read one day do.
 */
public final class Pbkdf2Vectors {
    private Pbkdf2Vectors() {}

    /** PBKDF2 of the platform, with HMAC. */
    public interface Function {
        /**
         * @param length of the key, in bytes
         */
        byte[] derive(HashAlgorithm hash, byte[] password, byte[] salt, int iterations, int length);
    }

    static List<Check> all(Function pbkdf2) {
        var checks = new ArrayList<Check>();
        add(pbkdf2, HashAlgorithm.SHA1, Pbkdf2Rows.SHA1, checks);
        add(pbkdf2, HashAlgorithm.SHA256, Pbkdf2Rows.SHA256, checks);
        return checks;
    }

    private static void add(Function pbkdf2, HashAlgorithm hash, String rows, List<Check> checks) {
        for (var row : WycheproofVectors.rows(rows)) {
            var name = "Wycheproof PBKDF2-HMAC-" + hash.name() + " " + row.get(0);
            checks.add(new Check(name, () -> derives(pbkdf2, hash, row)));
        }
    }

    private static void derives(Function pbkdf2, HashAlgorithm hash, List<String> row) {
        var expected = row.get(4);
        var key =
                pbkdf2.derive(
                        hash,
                        WycheproofVectors.bytes(row.get(1)),
                        WycheproofVectors.bytes(row.get(2)),
                        Integer.parseInt(row.get(3)),
                        expected.length() / 2);
        Expect.same(expected, Hex.encode(key));
    }
}
