package nl.inlogcode.checks;

import java.util.ArrayList;
import java.util.List;
import nl.inlogcode.core.codec.Base32;
import nl.inlogcode.core.codec.Hex;
import nl.inlogcode.core.codec.Utf8;
import nl.inlogcode.core.otp.CodeAlphabet;
import nl.inlogcode.core.otp.HashAlgorithm;
import nl.inlogcode.core.otp.Hmac;
import nl.inlogcode.core.otp.Hotp;
import nl.inlogcode.core.otp.OneTimeCode;
import nl.inlogcode.core.otp.SharedSecret;
import nl.inlogcode.core.otp.SteamCode;
import nl.inlogcode.core.otp.TimeStep;
import nl.inlogcode.core.otp.Totp;
import nl.inlogcode.core.otpauth.Account;
import nl.inlogcode.core.otpauth.MovingFactor;

/** HMAC, HOTP and TOTP: the vectors of their RFCs, and times and counters beyond them. */
public final class OtpVectors {
    /** RFC 6238, appendix B, gives one secret per hash, as long as the hash. */
    private static final SharedSecret SECRET_20 = secret(20);

    private static final SharedSecret SECRET_32 = secret(32);
    private static final SharedSecret SECRET_64 = secret(64);

    private record HmacRow(HashAlgorithm algorithm, byte[] key, String message, String hex) {}

    private record TotpRow(long second, int period, String sha1, String sha256, String sha512) {}

    private static final String LONG_KEY_MESSAGE =
            "Test Using Larger Than Block-Size Key - Hash Key First";

    /** RFC 2202 section 3 and RFC 4231 section 4: test cases 1, 2 and 6. */
    private static final List<HmacRow> HMAC =
            List.of(
                    new HmacRow(
                            HashAlgorithm.SHA1,
                            repeat(0x0b, 20),
                            "Hi There",
                            "b617318655057264e28bc0b6fb378c8ef146be00"),
                    new HmacRow(
                            HashAlgorithm.SHA1,
                            Utf8.bytesOf("Jefe"),
                            "what do ya want for nothing?",
                            "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79"),
                    new HmacRow(
                            HashAlgorithm.SHA1,
                            repeat(0xaa, 80),
                            LONG_KEY_MESSAGE,
                            "aa4ae5e15272d00e95705637ce8a3b55ed402112"),
                    new HmacRow(
                            HashAlgorithm.SHA256,
                            repeat(0x0b, 20),
                            "Hi There",
                            "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"),
                    new HmacRow(
                            HashAlgorithm.SHA256,
                            repeat(0xaa, 131),
                            LONG_KEY_MESSAGE,
                            "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"),
                    new HmacRow(
                            HashAlgorithm.SHA512,
                            repeat(0x0b, 20),
                            "Hi There",
                            "87aa7cdea5ef619d4ff0b4241a1d6cb02379f4e2ce4ec2787ad0b30545e17cde"
                                    + "daa833b7d6b8a702038b274eaea3f4e4be9d914eeb61f1702e696c203a126854"),
                    new HmacRow(
                            HashAlgorithm.SHA512,
                            repeat(0xaa, 131),
                            LONG_KEY_MESSAGE,
                            "80b24263c7c1a3ebb71493c1dd7be8b49b46d1f41b4aeec1121b013783f8f352"
                                    + "6b56d037e05f2598bd0fd2215d6a1e5295e64f73f63f0aec8b915a985d786598"));

    /** RFC 4226 appendix D: "Truncated, Decimal" of counters 0 to 9, as ten digits. */
    private static final List<String> HOTP =
            List.of(
                    "1284755224",
                    "1094287082",
                    "0137359152",
                    "1726969429",
                    "1640338314",
                    "0868254676",
                    "1918287922",
                    "0082162583",
                    "0673399871",
                    "0645520489");

    /** RFC 6238 appendix B: eight digits, a time step of 30 s. */
    private static final List<TotpRow> TOTP =
            List.of(
                    new TotpRow(59, 30, "94287082", "46119246", "90693936"),
                    new TotpRow(1111111109L, 30, "07081804", "68084774", "25091201"),
                    new TotpRow(1111111111L, 30, "14050471", "67062674", "99943326"),
                    new TotpRow(1234567890L, 30, "89005924", "91819424", "93441116"),
                    new TotpRow(2000000000L, 30, "69279037", "90698825", "38618901"),
                    new TotpRow(20000000000L, 30, "65353130", "77737706", "47863826"));

    /** After 2038 and after 2^32, odd periods; reckoned with Python's hmac module. Six digits. */
    private static final List<TotpRow> FAR =
            List.of(
                    new TotpRow(2147483648L, 30, "703886", "493486", "067341"),
                    new TotpRow(4294967296L, 30, "791428", "645532", "399846"),
                    new TotpRow(4294967296L, 1, "999456", "351443", "894678"),
                    new TotpRow(253402300799L, 3600, "789557", "664264", "677644"),
                    new TotpRow(9007199254740991L, 60, "876867", "098517", "445035"),
                    new TotpRow(9007199254740991L, 1, "891307", "822768", "766412"));

    private record SteamRow(String secret, long second, String code) {}

    /** The first two are of Stratum's tests, the others reckoned with Python's hmac module. */
    private static final List<SteamRow> STEAM =
            List.of(
                    new SteamRow("63BEDWCQZKTQWPESARIERL5DTTQFCJTK", 1511200518, "FR8RV"),
                    new SteamRow("63BEDWCQZKTQWPESARIERL5DTTQFCJTK", 1511200714, "9P3VP"),
                    new SteamRow("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", 0L, "GG5F5"),
                    new SteamRow("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", 59L, "PV9M4"),
                    new SteamRow("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", 1111111109L, "PY4YB"),
                    new SteamRow("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", 2000000000L, "9N776"),
                    new SteamRow("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", 20000000000L, "R5DMB"),
                    new SteamRow("JBSWY3DPEHPK3PXP", 1700000000L, "2KM2P"),
                    new SteamRow("JBSWY3DPEHPK3PXP", 9007199254740991L, "C4DR6"));

    private OtpVectors() {}

    public static List<Check> all() {
        var checks = new ArrayList<Check>();
        for (var row : HMAC) {
            var name = "HMAC-" + row.algorithm() + " of \"" + row.message() + "\"";
            checks.add(new Check(name, () -> hmac(row)));
        }
        for (int counter = 0; counter < HOTP.size(); counter++) {
            int c = counter;
            checks.add(new Check("RFC 4226 appendix D, counter " + c, () -> hotp(c)));
        }
        for (var row : TOTP) {
            checks.add(
                    new Check("RFC 6238 appendix B, " + row.second() + " s", () -> totp(row, 8)));
        }
        for (var row : FAR) {
            var name = "TOTP at " + row.second() + " s, period " + row.period();
            checks.add(new Check(name, () -> totp(row, 6)));
        }
        checks.add(new Check("HOTP, the largest counters", OtpVectors::largestCounters));
        checks.add(new Check("HOTP and TOTP refuse what is out of range", OtpVectors::outOfRange));
        checks.add(new Check("time steps begin, end and follow each other", OtpVectors::timeSteps));
        checks.add(new Check("codes in groups for reading", OtpVectors::groups));
        for (var row : STEAM) {
            checks.add(new Check("Steam's code at " + row.second() + " s", () -> steam(row)));
        }
        return checks;
    }

    private static void hmac(HmacRow row) {
        var mac = Hmac.of(row.algorithm(), row.key(), Utf8.bytesOf(row.message()));
        Expect.same(row.hex(), Hex.encode(mac));
    }

    private static void hotp(int counter) {
        var ten = HOTP.get(counter);
        for (int digits = 6; digits <= 10; digits++) {
            var code = Hotp.codeAt(SECRET_20, HashAlgorithm.SHA1, digits, counter);
            Expect.same(ten.substring(10 - digits), code.text());
        }
    }

    private static void totp(TotpRow row, int digits) {
        expect(row.sha1(), SECRET_20, HashAlgorithm.SHA1, digits, row);
        expect(row.sha256(), SECRET_32, HashAlgorithm.SHA256, digits, row);
        expect(row.sha512(), SECRET_64, HashAlgorithm.SHA512, digits, row);
    }

    private static void expect(
            String code, SharedSecret secret, HashAlgorithm algorithm, int digits, TotpRow row) {
        var actual = Totp.codeAt(secret, algorithm, digits, row.period(), row.second());
        Expect.same(code, actual.text());
    }

    private static void largestCounters() {
        Expect.same("181742", hotp(6, Long.MAX_VALUE).text());
        Expect.same("1891307", hotp(7, 9007199254740991L).text());
        Expect.same("255999456", hotp(9, 4294967296L).text());
    }

    private static OneTimeCode hotp(int digits, long counter) {
        return Hotp.codeAt(SECRET_20, HashAlgorithm.SHA1, digits, counter);
    }

    private static void outOfRange() {
        Expect.refused(() -> hotp(5, 0));
        Expect.refused(() -> hotp(11, 0));
        Expect.refused(() -> hotp(6, -1));
        Expect.refused(() -> TimeStep.at(0, 0));
        Expect.refused(() -> TimeStep.at(-30, 0));
        Expect.refused(() -> TimeStep.at(3601, 0));
        Expect.refused(() -> TimeStep.at(30, -1));
        Expect.refused(() -> TimeStep.at(30, TimeStep.MAX_SECOND + 1));
        Expect.refused(() -> TimeStep.at(30, 59).secondsLeft(60));
        Expect.refused(() -> TimeStep.at(30, 59).secondsLeft(29));
        Expect.refused(() -> new TimeStep(0, 0));
        Expect.refused(() -> new SharedSecret(new byte[0]));
        Expect.refused(() -> new SharedSecret(new byte[SharedSecret.MAX_LENGTH + 1]));
        Expect.refused(() -> new OneTimeCode("12345"));
        Expect.refused(() -> new OneTimeCode("12345a"));
        Expect.refused(() -> new OneTimeCode("FR8R"));
        Expect.refused(() -> new OneTimeCode("FR8RVV"));
        Expect.refused(() -> new OneTimeCode("fr8rv"));
        Expect.refused(() -> SteamCode.codeAt(SECRET_20, -1));
        var step = new MovingFactor.TimeBased(30);
        Expect.refused(() -> steam(HashAlgorithm.SHA256, 5, step));
        Expect.refused(() -> steam(HashAlgorithm.SHA1, 6, step));
        Expect.refused(() -> steam(HashAlgorithm.SHA1, 5, new MovingFactor.TimeBased(60)));
        Expect.refused(() -> steam(HashAlgorithm.SHA1, 5, new MovingFactor.CounterBased(0)));
    }

    private static Account steam(HashAlgorithm algorithm, int length, MovingFactor factor) {
        return new Account("", "", SECRET_20, CodeAlphabet.STEAM, algorithm, length, factor);
    }

    private static void timeSteps() {
        var step = TimeStep.at(30, 59);
        Expect.same(new TimeStep(30, 1), step);
        Expect.same(30L, step.start());
        Expect.same(60L, step.nextStart());
        Expect.same(30, step.secondsLeft(30));
        Expect.same(1, step.secondsLeft(59));
        Expect.same(TimeStep.at(30, 60), step.next());
        Expect.same(1, TimeStep.at(1, 0).secondsLeft(0));
        Expect.same(0L, TimeStep.at(3600, 3599).index());
        var last = TimeStep.at(1, TimeStep.MAX_SECOND);
        Expect.same(TimeStep.MAX_SECOND + 1, last.next().start());
    }

    private static void groups() {
        Expect.same("123 456", new OneTimeCode("123456").grouped());
        Expect.same("123 4567", new OneTimeCode("1234567").grouped());
        Expect.same("123 456 78", new OneTimeCode("12345678").grouped());
        Expect.same("123 456 789", new OneTimeCode("123456789").grouped());
        Expect.same("123 456 7890", new OneTimeCode("1234567890").grouped());
    }

    private static void steam(SteamRow row) {
        var secret = new SharedSecret(Base32.decode(row.secret()).orElseThrow());
        var code = SteamCode.codeAt(secret, TimeStep.at(SteamCode.PERIOD, row.second()).index());
        Expect.same(row.code(), code.text());
        Expect.same(row.code(), code.grouped());
        Expect.same(CodeAlphabet.STEAM, code.alphabet());
        Expect.same(code, Account.steam("Steam", "", secret).codeAt(row.second()));
    }

    private static SharedSecret secret(int length) {
        var bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) ('0' + (i + 1) % 10);
        }
        return new SharedSecret(bytes);
    }

    private static byte[] repeat(int value, int times) {
        var bytes = new byte[times];
        for (int i = 0; i < times; i++) {
            bytes[i] = (byte) value;
        }
        return bytes;
    }
}
