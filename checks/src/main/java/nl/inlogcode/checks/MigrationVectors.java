package nl.inlogcode.checks;

import java.util.ArrayList;
import java.util.List;
import nl.inlogcode.core.codec.Base64;
import nl.inlogcode.core.codec.Hex;
import nl.inlogcode.core.codec.Percent;
import nl.inlogcode.core.codec.Utf8;
import nl.inlogcode.core.otp.HashAlgorithm;
import nl.inlogcode.core.otp.SharedSecret;
import nl.inlogcode.core.otpauth.Account;
import nl.inlogcode.core.otpauth.MigrationEntry;
import nl.inlogcode.core.otpauth.MigrationPart;
import nl.inlogcode.core.otpauth.MigrationResult;
import nl.inlogcode.core.otpauth.MigrationUri;
import nl.inlogcode.core.otpauth.MovingFactor;
import nl.inlogcode.core.otpauth.OtpauthUri;
import nl.inlogcode.core.otpauth.Rejection;

/**
 * Google Authenticator's export. The two links were written by another program, a small encoder of
 * the wire format in Python; the messages in hexadecimal were written by hand from the "Encoding"
 * page of Protocol Buffers.
 */
public final class MigrationVectors {
    private static final String START = "otpauth-migration://offline?data=";

    private static final String ONE =
            START
                    + "CjoKFDEyMzQ1Njc4OTAxMjM0NTY3ODkwEhBqYW5Adm9vcmJlZWxkLm5sGgpLcmFjaHRwbGFuIAEo"
                    + "ATACEAEYASAAKAA%3D";

    /** The second of three; version 2, with a field 8 that nobody knows; a negative batch. */
    private static final String TWO =
            START
                    + "CjkKFDEyMzQ1Njc4OTAxMjM0NTY3ODkwEhVCYW5rOmVsc0B2b29yYmVlbGQubmwaBEJhbmsgAigC"
                    + "MAIKKwoKSGVsbG8h3q2%2B7xIGdGVsbGVyGgVLbHVpcyADKAEwATgpQgZmN2MxYTIQAhgDIAEo"
                    + "%2Bf%2F%2F%2F%2F%2F%2F%2F%2F%2F%2FAQ%3D%3D";

    /**
     * Random bytes behind the right scheme: pictures migration-0910 and migration-0922 of the
     * corpus of screenshots.
     */
    private static final List<String> NOISE =
            List.of(
                    "WeXhW2t%2Bh%2FevbMO9qY1q0aRvr9HUwrfC7XUxal4lDh7r0pFzqH1rwRnAb4vMAOX8fiHVC18u"
                            + "8VbXNySaJDmso6X6MDgVH1Gq0WGpq28m4eoMyMnTpgQr9TClPwzcIpgjHSWLCblmTXYC7S"
                            + "f5AVOrCJ9fHM0qe2v5EOh0i2XIWy6f5wR7U7Ymfzn5Y44MyzlKFHHRGQzHrvX8x7ADju4o"
                            + "vjFVzmGEpjuHHgpMF9ZVdmfAYCyvL9gE%2B8kl0vLhp%2BsDLRPfJfDW0UvwTQMHqJ4HjZ"
                            + "x3",
                    "TUHBJh0olN2HbYYmHNK6zE2E36vff8DhBCU1ZgoOugWEdA23cXqS0x5hQqZ4pLDmZjwgRQVBmDW4"
                            + "0EGXfO84qd%2BwTvqvzrQfm09ZlRqGyYlfxaSsn%2FvjizGAhg9LF1elDr5LxM5OQoDZV5"
                            + "WzyfbEnpdb%2BjMJ1SSAT2fvd0F1pC0v1cMuD%2FxyXmIFxCE7oNY7JrEbtHTHEeH4N08l"
                            + "nIQZhiEL5dPQjdZvhGnhqJpYxCxqgmiM6jB4r6dWEoKU3Dcjqc%2BEY7JPrFvg3ZT4Ms2k"
                            + "Un3bwwpfmkkkfb0P0kg%3D");

    private static final SharedSecret SECRET =
            new SharedSecret(Utf8.bytesOf("12345678901234567890"));

    /** A secret "Hello!" and a name "a", which each entry below begins with. */
    private static final String WHO = "0a0648656c6c6f21" + "120161";

    private MigrationVectors() {}

    /** A message of one entry, and why that entry is refused. */
    private record Refused(Rejection reason, List<String> entries) {}

    private static final List<Refused> REFUSED =
            List.of(
                    new Refused(
                            Rejection.UNKNOWN_ALGORITHM,
                            List.of(WHO + "2004", WHO + "2005", WHO + "20ffffffffffffffffff01")),
                    new Refused(Rejection.BAD_DIGITS, List.of(WHO + "2803", WHO + "2806")),
                    new Refused(Rejection.UNKNOWN_TYPE, List.of(WHO + "3003")),
                    new Refused(
                            Rejection.BAD_COUNTER,
                            List.of(
                                    WHO + "300138ffffffffffffffffff01",
                                    WHO + "30013880808080808080" + "10")),
                    new Refused(Rejection.MISSING_SECRET, List.of("120161", "0a00120161")),
                    new Refused(
                            Rejection.CONTRADICTION,
                            List.of(WHO + "0a0648656c6c6f22", WHO + "20012002", WHO + "28012802")),
                    new Refused(Rejection.TOO_LONG, List.of("0a8108" + "61".repeat(1025))),
                    new Refused(
                            Rejection.BAD_ENCODING,
                            List.of(
                                    // A number where bytes belong, bytes for one; cut off.
                                    "0801", WHO + "2201" + "31", WHO + "20")));

    public static List<Check> all() {
        var checks = new ArrayList<Check>();
        checks.add(new Check("export: one account", MigrationVectors::one));
        checks.add(new Check("export: the second of three", MigrationVectors::two));
        checks.add(new Check("export: every spelling of base 64", MigrationVectors::spellings));
        checks.add(new Check("export: what is absent is usual", MigrationVectors::usual));
        checks.add(new Check("export: the label with an issuer in it", MigrationVectors::labels));
        for (var row : REFUSED) {
            checks.add(new Check("export: refused as " + row.reason(), () -> refused(row)));
        }
        checks.add(new Check("export: no account beside a refused one", MigrationVectors::beside));
        checks.add(new Check("export: parts that cannot be", MigrationVectors::parts));
        checks.add(new Check("export: what is none", MigrationVectors::none));
        return checks;
    }

    private static void one() {
        var account = account("Krachtplan", "jan@voorbeeld.nl", HashAlgorithm.SHA1, 6);
        Expect.same(part(List.of(account), 1, 0, 0), MigrationUri.parse(ONE));
        Expect.same(part(List.of(account), 1, 0, 0), MigrationUri.parse(" " + ONE + "\r\n"));
        Expect.yes(MigrationUri.isMigration("OTPAUTH-MIGRATION:"));
        Expect.yes(!MigrationUri.isMigration("otpauth://totp/a"));
    }

    private static void two() {
        var timed = account("Bank", "els@voorbeeld.nl", HashAlgorithm.SHA256, 8);
        var counted =
                new Account(
                        "Kluis",
                        "teller",
                        new SharedSecret(Hex.decode("48656c6c6f21deadbeef").orElseThrow()),
                        HashAlgorithm.SHA512,
                        6,
                        new MovingFactor.CounterBased(41));
        Expect.same(part(List.of(timed, counted), 3, 1, -7), MigrationUri.parse(TWO));
    }

    private static void spellings() {
        var same = MigrationUri.parse(TWO);
        for (var link :
                List.of(
                        TWO.replace("%2B", "+").replace("%2F", "/").replace("%3D", "="),
                        TWO.replace("%2B", "%20").replace("%2F", "/"),
                        TWO.replace("%2B", " "),
                        TWO.replace("%2B", "-").replace("%2F", "_").replace("%3D", ""),
                        TWO.replace("offline?", "offline/?").replace("otpauth", "OTPAUTH"),
                        TWO.replace("%", "%25") + "#x",
                        TWO.replace("?data", "?x=1&amp;DATA"),
                        TWO + TWO.substring(TWO.indexOf('?')).replace('?', '&'),
                        TWO.replace("%2B", "%0A%2B"),
                        TWO.replace("?", "?x=1&") + "&y=%")) {
            Expect.same(same, MigrationUri.parse(link));
        }
    }

    private static void usual() {
        var secret = new SharedSecret(Utf8.bytesOf("Hello!"));
        var usual =
                new Account("", "a", secret, HashAlgorithm.SHA1, 6, new MovingFactor.TimeBased(30));
        for (var entry :
                List.of(
                        WHO,
                        WHO + "200028003000",
                        // Unknown fields of each wire type; the same value twice.
                        WHO + "4005" + "4a0101" + "55aaaaaaaa" + "590000000000000000",
                        WHO + "120161" + "3002",
                        // Another name before it; a number where a name belongs.
                        "120162" + WHO,
                        WHO + "1001",
                        // A counter means nothing where time does.
                        WHO + "38ffffffffffffffffff01")) {
            Expect.same(part(List.of(usual), 1, 0, 0), parse(message(entry)));
        }
        var counted = usual.at(new MovingFactor.CounterBased(0));
        Expect.same(part(List.of(counted), 1, 0, 0), parse(message(WHO + "3001")));
        // Steam's name and no number of digits: its own codes; where six are said, six.
        var steam = (MigrationResult.Parsed) parse(message("0a0648656c6c6f21" + "1205537465616d"));
        Expect.same(
                new MigrationEntry.Accepted(Account.steam("", "Steam", secret)),
                steam.part().entries().get(0));
        var six = parse(message("0a0648656c6c6f21" + "1205537465616d" + "2801"));
        Expect.same(part(List.of(usual.named("", "Steam")), 1, 0, 0), six);
        // A payload may hold no account at all.
        Expect.same(part(List.of(), 1, 0, 0), parse("1001"));
    }

    private static void labels() {
        Expect.same(List.of("A", "b"), label("120341" + "3a62" + "1a0141"));
        Expect.same(List.of("A", "b"), label("120341" + "3a62"));
        // The issuer's own field wins, and what must not be shown goes.
        Expect.same(List.of("A", "b"), label("120342" + "3a62" + "1a0141"));
        // A name in Latin-1, and one that is cut off in a letter: no code depends on it.
        Expect.same(List.of("A", "B\u00FCro"), label("1204" + "42fc726f" + "1a0141"));
        Expect.same(List.of("A\u00C3", ""), label("1a0241c3"));
        Expect.same(List.of("A", "b"), label("1205" + "413a413a62" + "1a0141"));
        Expect.same(List.of("gpj", ""), label("1a06" + "e280ae" + "67706a"));
    }

    private static List<String> label(String hex) {
        var part = ((MigrationResult.Parsed) parse(message("0a0161" + hex))).part();
        var account = ((MigrationEntry.Accepted) part.entries().get(0)).account();
        return List.of(account.issuer(), account.accountName());
    }

    private static void refused(Refused row) {
        for (var entry : row.entries()) {
            var part = ((MigrationResult.Parsed) parse(message(entry))).part();
            Expect.same(row.reason(), ((MigrationEntry.Refused) part.entries().get(0)).reason());
        }
    }

    private static void beside() {
        var part = ((MigrationResult.Parsed) parse(message(WHO + "2004") + message(WHO))).part();
        Expect.same(
                new MigrationEntry.Refused("", "a", Rejection.UNKNOWN_ALGORITHM),
                part.entries().get(0));
        Expect.yes(part.entries().get(1) instanceof MigrationEntry.Accepted);
    }

    private static void parts() {
        for (var payload :
                List.of("1802" + "2002", "1865", "2001", "20ffffffffffffffffff01", "1a0131")) {
            rejected(Rejection.BAD_ENCODING, link(payload));
        }
        rejected(Rejection.CONTRADICTION, link("18021803"));
        // With accounts in it, they are offered: the numbers are only for counting the parts.
        for (var numbers :
                List.of("1865", "2001", "20ffffffffffffffffff01", "1a0131", "08011801")) {
            var part = ((MigrationResult.Parsed) parse(message(WHO) + numbers)).part();
            Expect.same(1, part.count());
            Expect.yes(part.entries().get(0) instanceof MigrationEntry.Accepted);
        }
        var beyond = ((MigrationResult.Parsed) parse(message(WHO) + "18022002")).part();
        Expect.same(List.of(2, 1), List.of(beyond.count(), beyond.index()));
        Expect.same(part(List.of(), 100, 99, 1), parse("1864" + "2063" + "2801"));
    }

    private static void none() {
        for (var text : List.of("", "otpauth://totp/a", "otpauth-migration")) {
            rejected(Rejection.NOT_OTPAUTH, text);
        }
        for (var text : List.of("otpauth-migration:", "otpauth-migration://online?data=EAE%3D")) {
            rejected(Rejection.UNKNOWN_TYPE, text);
        }
        for (var data :
                List.of("", "CjEK", "C", "%", "%C3", "EAE%3D&data=EAI%3D", "EAF%3D", "E!E%3D")) {
            rejected(Rejection.BAD_ENCODING, START + data);
        }
        rejected(Rejection.BAD_ENCODING, "otpauth-migration://offline");
        for (var noise : NOISE) {
            rejected(Rejection.BAD_ENCODING, START + noise);
        }
        // Field 0; groups; a tag of six bytes; a varint of more than 64 bits; a length beyond all.
        for (var payload :
                List.of(
                        "0001",
                        "0b0c",
                        "0c",
                        "f8ffffffff01" + "01",
                        "10ffffffffffffffffff02",
                        "10ffffffffffffffffffff01",
                        "0affffffffffffffffff01",
                        "0affffffff7f",
                        "0a02" + "10",
                        "0d000000",
                        "4801".repeat(1001))) {
            rejected(Rejection.BAD_ENCODING, link(payload));
        }
        rejected(Rejection.TOO_LONG, link("0a00".repeat(101)));
        rejected(Rejection.TOO_LONG, START + "A".repeat(OtpauthUri.MAX_LENGTH));
    }

    private static void rejected(Rejection reason, String text) {
        Expect.same(new MigrationResult.Rejected(reason), MigrationUri.parse(text));
    }

    private static Account account(String issuer, String name, HashAlgorithm hash, int digits) {
        return new Account(issuer, name, SECRET, hash, digits, new MovingFactor.TimeBased(30));
    }

    private static MigrationResult part(List<Account> accounts, int count, int index, int batch) {
        var entries = new ArrayList<MigrationEntry>();
        for (var account : accounts) {
            entries.add(new MigrationEntry.Accepted(account));
        }
        return new MigrationResult.Parsed(new MigrationPart(entries, count, index, batch));
    }

    /** An entry of a payload, in hexadecimal: field 1, its length, its bytes. */
    private static String message(String entry) {
        int length = entry.length() / 2;
        var low = Hex.encode(new byte[] {(byte) (length & 0x7F | (length > 127 ? 0x80 : 0))});
        var high = length > 127 ? Hex.encode(new byte[] {(byte) (length >> 7)}) : "";
        return "0a" + low + high + entry;
    }

    private static MigrationResult parse(String payload) {
        return MigrationUri.parse(link(payload));
    }

    private static String link(String payload) {
        var bytes = Hex.decode(payload).orElseThrow();
        return START + Percent.encode(Base64.encode(bytes));
    }
}
