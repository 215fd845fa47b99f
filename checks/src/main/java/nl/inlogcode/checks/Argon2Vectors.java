package nl.inlogcode.checks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.codec.Hex;
import nl.inlogcode.core.codec.Utf8;

/** Argon2id, version 0x13. */
public final class Argon2Vectors {
    private Argon2Vectors() {}

    /** Argon2id of the platform. */
    public interface Function {
        /**
         * @param memory KiB
         * @return empty if it cannot
         */
        Optional<byte[]> tag(
                byte[] password,
                byte[] salt,
                byte[] secret,
                byte[] data,
                int memory,
                int passes,
                int lanes,
                int length);
    }

    /** Password, salt, passes, binary logarithm of the memory in KiB, lanes, tag. */
    private record Row(
            String password, String salt, int passes, int logMemory, int lanes, String tag) {}

    /** The Argon2 reference implementation's src/test.c (CC0 or Apache-2.0), Argon2id, v = 0x13. */
    private static final List<Row> REFERENCE =
            List.of(
                    new Row(
                            "password",
                            "somesalt",
                            2,
                            16,
                            1,
                            "09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7"),
                    new Row(
                            "password",
                            "somesalt",
                            2,
                            8,
                            1,
                            "9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe"),
                    new Row(
                            "password",
                            "somesalt",
                            2,
                            8,
                            2,
                            "6d093c501fd5999645e0ea3bf620d7b8be7fd2db59c20d9fff9539da2bf57037"),
                    new Row(
                            "password",
                            "somesalt",
                            1,
                            16,
                            1,
                            "f6a5adc1ba723dddef9b5ac1d464e180fcd9dffc9d1cbf76cca2fed795d9ca98"),
                    new Row(
                            "password",
                            "somesalt",
                            4,
                            16,
                            1,
                            "9025d48e68ef7395cca9079da4c4ec3affb3c8911fe4f86d1a2520856f63172c"),
                    new Row(
                            "differentpassword",
                            "somesalt",
                            2,
                            16,
                            1,
                            "0b84d652cf6b0c4beaef0dfe278ba6a80df6696281d7e0d2891b817d8c458fde"),
                    new Row(
                            "password",
                            "diffsalt",
                            2,
                            16,
                            1,
                            "bdf32b05ccc42eb15d58fd19b1f856b113da1e9a5874fdcc544308565aa8141c"));

    /** RFC 9106 section 5.3. */
    private static final String RFC =
            "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659";

    static List<Check> all(Function argon2) {
        var checks = new ArrayList<Check>();
        checks.add(new Check("Argon2id, RFC 9106 section 5.3", () -> rfc(argon2)));
        for (int i = 0; i < REFERENCE.size(); i++) {
            var row = REFERENCE.get(i);
            checks.add(new Check("Argon2id, reference " + (i + 1), () -> reference(argon2, row)));
        }
        checks.add(
                new Check(
                        "Argon2id, more memory than there is",
                        () -> Expect.empty(tag(argon2, "password", "somesalt", 1, 1 << 30, 1))));
        return checks;
    }

    private static void rfc(Function argon2) {
        var tag =
                argon2.tag(filled(32, 1), filled(16, 2), filled(8, 3), filled(12, 4), 32, 3, 4, 32);
        Expect.same(RFC, Hex.encode(tag.orElseThrow()));
    }

    private static void reference(Function argon2, Row row) {
        var tag =
                tag(
                        argon2,
                        row.password(),
                        row.salt(),
                        row.passes(),
                        1 << row.logMemory(),
                        row.lanes());
        Expect.same(row.tag(), Hex.encode(tag.orElseThrow()));
    }

    private static Optional<byte[]> tag(
            Function argon2, String password, String salt, int passes, int memory, int lanes) {
        var none = new byte[0];
        return argon2.tag(
                Utf8.bytesOf(password), Utf8.bytesOf(salt), none, none, memory, passes, lanes, 32);
    }

    private static byte[] filled(int length, int value) {
        var bytes = new byte[length];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }
}
