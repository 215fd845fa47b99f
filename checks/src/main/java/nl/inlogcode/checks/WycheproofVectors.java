package nl.inlogcode.checks;

import java.util.ArrayList;
import java.util.List;
import nl.inlogcode.checks.wycheproof.AesGcmRows;
import nl.inlogcode.checks.wycheproof.HkdfRows;
import nl.inlogcode.checks.wycheproof.HmacSha1Rows;
import nl.inlogcode.checks.wycheproof.HmacSha256Rows;
import nl.inlogcode.checks.wycheproof.HmacSha512Rows;
import nl.inlogcode.core.codec.Hex;
import nl.inlogcode.core.otp.HashAlgorithm;
import nl.inlogcode.core.otp.Hmac;
import nl.inlogcode.core.vault.VaultCrypto;

/** Project Wycheproof's vectors for the primitives that the product uses. */
final class WycheproofVectors {
    private WycheproofVectors() {}

    static List<Check> all(VaultCrypto crypto) {
        var checks = new ArrayList<Check>();
        for (var row : rows(AesGcmRows.ROWS)) {
            var name = "Wycheproof AES-GCM " + row.get(0);
            checks.add(new Check(name, () -> gcm(crypto, row)));
        }
        for (var row : rows(HkdfRows.ROWS)) {
            var name = "Wycheproof HKDF-SHA-256 " + row.get(0);
            checks.add(new Check(name, () -> hkdf(crypto, row)));
        }
        hmac(HashAlgorithm.SHA1, HmacSha1Rows.ROWS, checks);
        hmac(HashAlgorithm.SHA256, HmacSha256Rows.ROWS, checks);
        hmac(HashAlgorithm.SHA512, HmacSha512Rows.ROWS, checks);
        return checks;
    }

    private static void gcm(VaultCrypto crypto, List<String> row) {
        var key = bytes(row.get(2));
        var nonce = bytes(row.get(3));
        var data = bytes(row.get(4));
        var opened = crypto.open(key, nonce, data, bytes(row.get(6)));
        if (row.get(1).equals("valid")) {
            Expect.same(hex(row.get(5)), Hex.encode(opened.orElseThrow()));
            var sealed = crypto.seal(key, nonce, data, bytes(row.get(5)));
            Expect.same(hex(row.get(6)), Hex.encode(sealed));
        } else {
            Expect.empty(opened);
        }
    }

    private static void hkdf(VaultCrypto crypto, List<String> row) {
        var derived = crypto.hkdf(bytes(row.get(1)), bytes(row.get(2)), bytes(row.get(3)));
        Expect.same(VaultCrypto.KEY_LENGTH, derived.length);
        Expect.yes(Hex.encode(derived).startsWith(hex(row.get(4))));
    }

    private static void hmac(HashAlgorithm algorithm, String rows, List<Check> checks) {
        for (var row : rows(rows)) {
            var name = "Wycheproof HMAC-" + algorithm.name() + " " + row.get(0);
            checks.add(
                    new Check(
                            name,
                            () -> {
                                var mac = Hmac.of(algorithm, bytes(row.get(2)), bytes(row.get(3)));
                                boolean same = Hex.encode(mac).startsWith(row.get(4));
                                Expect.same(row.get(1).equals("valid"), same);
                            }));
        }
    }

    static byte[] bytes(String member) {
        return Hex.decode(hex(member)).orElseThrow();
    }

    private static String hex(String member) {
        return member.equals("-") ? "" : member;
    }

    static List<List<String>> rows(String text) {
        var rows = new ArrayList<List<String>>();
        for (var line : cut(text, '\n')) {
            rows.add(cut(line, ' '));
        }
        return rows;
    }

    private static List<String> cut(String text, char between) {
        var parts = new ArrayList<String>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == between) {
                if (i > start) {
                    parts.add(text.substring(start, i));
                }
                start = i + 1;
            }
        }
        return parts;
    }
}
