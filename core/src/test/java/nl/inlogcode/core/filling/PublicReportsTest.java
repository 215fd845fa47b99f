package nl.inlogcode.core.filling;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.inlogcode.core.codec.Ascii;
import nl.inlogcode.core.enrol.IncomingText;
import nl.inlogcode.core.otpauth.Account;
import nl.inlogcode.core.otpauth.MigrationEntry;
import nl.inlogcode.core.otpauth.MigrationResult;
import nl.inlogcode.core.otpauth.MigrationUri;
import nl.inlogcode.core.otpauth.OtpauthResult;
import nl.inlogcode.core.otpauth.OtpauthUri;
import nl.inlogcode.core.otpauth.Rejection;
import nl.inlogcode.core.page.key.KeySearch;
import org.junit.jupiter.api.Test;

/**
 * Small inputs from public reports of people who use authenticators, with what is right. The rows
 * that failed once lie beside this test; all of them are read where they lie beside the checkout.
 * Rows of a whole browser say what was seen by hand: scenes hold them.
 */
class PublicReportsTest {
    private static final Path ALL =
            Path.of(
                    System.getProperty("inlogcode.cases", "../../shared/cases"),
                    "public-reports.jsonl");

    /** The keys that the pages show, the longest first. */
    private static final List<String> KEYS =
            List.of(
                    "o52gwtlyjndekyscoa2xg2sigz3hs2ksgjcdi4cmkn4dmnlrpbfa",
                    "o52gwtlyjndekyscoa2xg2sigz3hs2ks",
                    "gezdgnbvgy3tqojqgezdgnbvgy3tqojq",
                    "bhjcxibbt32yt5baoqarp57gje",
                    "bhjcxibbt32yt5baoqarp57g");

    private record Row(
            String kind,
            String source,
            String via,
            String input,
            String expected,
            String got,
            boolean right) {}

    @Test
    void whatPeopleReportedIsRead() throws IOException {
        var wrong = new ArrayList<String>();
        int held = 0;
        int elsewhere = 0;
        for (var row : rows().values()) {
            if (row.via().equals("browser")) {
                elsewhere++;
                continue;
            }
            held++;
            var problem = problem(row);
            if (!problem.isEmpty()) {
                wrong.add(row.source() + ": " + problem);
            }
        }
        System.out.println("public reports: " + held + " rows, " + elsewhere + " in browsers");
        assertEquals("", String.join("\n", wrong));
        assertTrue(held >= 44, "rows are missing");
    }

    private static Map<String, Row> rows() throws IOException {
        var rows = new LinkedHashMap<String, Row>();
        var own = PublicReportsTest.class.getResourceAsStream("public-reports.jsonl");
        var lines = new ArrayList<>(new String(own.readAllBytes(), UTF_8).lines().toList());
        if (Files.exists(ALL)) {
            lines.addAll(Files.readAllLines(ALL));
        }
        for (var line : lines) {
            var row = new Gson().fromJson(line, Row.class);
            rows.put(row.via() + " " + row.input() + " " + row.source(), row);
        }
        return rows;
    }

    private static String problem(Row row) {
        return switch (row.via()) {
            case "page text" -> pageProblem(row);
            case "text" -> textProblem(row);
            default -> linkProblem(row);
        };
    }

    private static String pageProblem(Row row) {
        var found = KeySearch.find(row.input());
        boolean sure = !row.expected().startsWith("no offer");
        if (found.isEmpty()) {
            return sure ? "no offer" : "";
        }
        var key = plain(found.get().text());
        var page = plain(row.input());
        var whole = KEYS.stream().filter(page::contains).findFirst().orElse("");
        return key.equals(sure ? plain(row.expected()) : whole) ? "" : "not the whole key";
    }

    private static String textProblem(Row row) {
        var brought = IncomingText.of(row.input());
        String got;
        if (brought instanceof IncomingText.Links links) {
            boolean all = links.links().stream().allMatch(l -> namesOf(l).equals(List.of()));
            got = all ? links.links().size() + " links" : "a link that is refused";
        } else if (brought instanceof IncomingText.Key key) {
            got = key.right() ? "/" : "key not right";
        } else if (brought instanceof IncomingText.Refused refused) {
            got = "Refused[reason=" + refused.reason() + "]";
        } else {
            got = "Unknown[]";
        }
        boolean right =
                row.right()
                        ? row.got().contains(got) || isSteam(row) && got.equals("1 links")
                        : got.equals("/") && plain(row.input()).endsWith("gezdgnbvgy3tqojq")
                                || got.equals(
                                        row.input().contains(",otpauth") ? "2 links" : "1 links");
        return right ? "" : "got " + got + " for " + row.got();
    }

    private static List<String> namesOf(String link) {
        return OtpauthUri.parse(link) instanceof OtpauthResult.Parsed ? List.of() : List.of(link);
    }

    private static boolean isSteam(Row row) {
        return row.input().contains("team");
    }

    private static String linkProblem(Row row) {
        var input = row.input();
        var got = MigrationUri.isMigration(input) ? exportOf(input) : linkOf(input);
        var expected = row.expected();
        boolean refused = !got.contains("/");
        boolean right;
        if (row.got().startsWith("name=")) {
            var name = row.got().split("'")[3];
            right =
                    got.endsWith("/" + name)
                            || row.right() && got.endsWith(row.got().split("'")[1]);
        } else if (isSteam(row)) {
            right = !refused || got.endsWith("_OWN");
        } else if (row.right()) {
            right =
                    row.got().equals(got)
                            || row.got().contains("\"" + got + "\"")
                            // Whose it is, is said by name now.
                            || row.got().equals("OTHER_APP_OWN") && got.endsWith("_OWN");
        } else if (expected.startsWith("accepted") || expected.startsWith("account (")) {
            right = !refused && !got.contains("REFUSED");
        } else if (expected.startsWith("refused with words")) {
            right = got.endsWith("_OWN");
        } else {
            right = true;
        }
        return right ? "" : "got " + got + " for " + row.got() + " / " + expected;
    }

    private static String linkOf(String input) {
        var result = OtpauthUri.parse(input);
        return result instanceof OtpauthResult.Parsed parsed
                ? names(parsed.account())
                : reason(((OtpauthResult.Rejected) result).reason());
    }

    private static String reason(Rejection reason) {
        return reason.name();
    }

    private static String names(Account account) {
        return account.issuer() + "/" + account.accountName();
    }

    /** As the rows have it: part and count, how many are accepted, the refused, the first names. */
    private static String exportOf(String input) {
        if (!(MigrationUri.parse(input) instanceof MigrationResult.Parsed parsed)) {
            return reason(((MigrationResult.Rejected) MigrationUri.parse(input)).reason());
        }
        var part = parsed.part();
        var refused = new ArrayList<String>();
        var accepted = new ArrayList<String>();
        for (var entry : part.entries()) {
            if (entry instanceof MigrationEntry.Accepted one) {
                accepted.add(names(one.account()));
            } else {
                var one = (MigrationEntry.Refused) entry;
                refused.add(
                        "'REFUSED "
                                + one.reason()
                                + " "
                                + one.issuer()
                                + "/"
                                + one.accountName()
                                + "'");
            }
        }
        return (part.index() + 1)
                + "/"
                + part.count()
                + " "
                + accepted.size()
                + " ok ["
                + String.join(", ", refused)
                + "]"
                + (accepted.isEmpty() ? "" : " " + accepted.get(0));
    }

    private static String plain(String text) {
        var plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Ascii.isLetter(c) || Ascii.isDigit(c)) {
                plain.append(Ascii.lower(c));
            }
        }
        return plain.toString();
    }
}
