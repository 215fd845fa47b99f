package nl.inlogcode.core.page.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.inlogcode.core.page.diagnosis.PageDiagnosis.Outcome;
import nl.inlogcode.core.page.diagnosis.SeenField.Kind;
import nl.inlogcode.core.page.field.CodeField;
import nl.inlogcode.core.page.field.FieldDecision;
import nl.inlogcode.core.page.field.FieldTraits;
import nl.inlogcode.core.page.field.FormTable;
import nl.inlogcode.core.page.field.FrameFinding;
import nl.inlogcode.core.page.site.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageDiagnosisTest {
    /** RFC 6238's test secret in base32: in addresses that a page may give its frames. */
    private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    private static final Optional<Origin> SITE = Origin.parse("https://inloggen.test");

    /** What a page of the table tells: in a frame of that origin. */
    private static FrameDiagnosis frame(int number, String origin, FieldTraits... fields) {
        var list = List.of(fields);
        var decision = CodeField.decide(list);
        var one =
                decision instanceof FieldDecision.One found ? Optional.of(found) : Optional.empty();
        var kind =
                one.isPresent()
                        ? FrameFinding.Kind.FIELD
                        : decision instanceof FieldDecision.Unclear
                                ? FrameFinding.Kind.UNCLEAR
                                : FrameFinding.Kind.NONE;
        int score = decision instanceof FieldDecision.One found ? found.score() : 0;
        boolean focused = decision instanceof FieldDecision.One found && found.focused();
        return new FrameDiagnosis(
                new FrameFinding(number, Origin.parse(origin), kind, score, focused),
                FieldDiagnosis.of(list, List.of()),
                SeenField.of(list),
                one.isPresent() ? SeenNext.FOUND : SeenNext.NONE);
    }

    private static FieldTraits field(String name, String type, boolean focused) {
        return new FieldTraits(
                type,
                new FieldTraits.Words(name, "", "", "", "", "", "", ""),
                new FieldTraits.Shape("", "", "", -1, ""),
                new FieldTraits.State(true, true, focused, false),
                new FieldTraits.Place(0, 0, 0, 200));
    }

    private static FieldTraits code() {
        return field("otp", "text", false);
    }

    private static List<Kind> kinds(PageDiagnosis diagnosis) {
        return diagnosis.fields().stream().map(SeenField::kind).toList();
    }

    @Test
    void saysWhichFieldAndWhatTheOthersAreFor() {
        var diagnosis =
                PageDiagnosis.of(
                        SITE,
                        List.of(
                                frame(
                                        0,
                                        "https://inloggen.test",
                                        field("q", "search", false),
                                        field("wachtwoord", "password", false),
                                        field("adres", "email", false),
                                        field("onthouden", "checkbox", false),
                                        code())),
                        List.of());
        assertEquals(Outcome.FIELD, diagnosis.outcome());
        assertEquals(SeenNext.FOUND, diagnosis.next());
        assertEquals("inloggen.test", diagnosis.site());
        assertEquals(
                List.of(Kind.SEARCH, Kind.PASSWORD, Kind.OTHER, Kind.CHOSEN), kinds(diagnosis));
        assertEquals("otp", diagnosis.fields().get(3).name());
        assertTrue(diagnosis.text().startsWith("page: https://inloggen.test\n"), diagnosis.text());
        assertTrue(
                diagnosis.text().contains("frame 1: https://inloggen.test, chosen\nfields: 5\n"));
        assertTrue(diagnosis.text().endsWith("page decision: FIELD\n"), diagnosis.text());
    }

    @Test
    void ofTwoFramesThatAskOnlyTheChosenOneHasTheField() {
        var pointed = field("otp", "text", true);
        var diagnosis =
                PageDiagnosis.of(
                        SITE,
                        List.of(
                                frame(0, "https://inloggen.test", code()),
                                frame(7, "https://inloggen.test", pointed)),
                        List.of());
        assertEquals(Outcome.FIELD, diagnosis.outcome());
        assertEquals(List.of(Kind.POSSIBLE, Kind.CHOSEN), kinds(diagnosis));
        assertTrue(diagnosis.text().contains("frame 2: https://inloggen.test, chosen\n"));
    }

    @Test
    void twoThatAskAlikeAreUnclear() {
        var diagnosis =
                PageDiagnosis.of(
                        SITE,
                        List.of(
                                frame(0, "https://inloggen.test", code()),
                                frame(7, "https://inloggen.test", code())),
                        List.of());
        assertEquals(Outcome.UNCLEAR, diagnosis.outcome());
        assertEquals(List.of(Kind.POSSIBLE, Kind.POSSIBLE), kinds(diagnosis));
        assertEquals(SeenNext.NONE, diagnosis.next());
    }

    @Test
    void aFrameOfNoSiteIsSaidToGetNothing() {
        var diagnosis =
                PageDiagnosis.of(
                        SITE,
                        List.of(frame(0, "https://inloggen.test"), frame(7, "null", code())),
                        List.of());
        assertEquals(Outcome.NONE, diagnosis.outcome());
        assertEquals(List.of(Kind.OF_NO_SITE), kinds(diagnosis));
        assertTrue(diagnosis.text().contains("frame 2: of no site\n"), diagnosis.text());
    }

    @Test
    void namesTheSitesOfFramesThatAreClosed() {
        var diagnosis =
                PageDiagnosis.of(
                        SITE,
                        List.of(frame(0, "https://inloggen.test")),
                        List.of(
                                Origin.parse("https://code.test:8443/x?s=" + SECRET)
                                        .orElseThrow()));
        assertEquals(Outcome.OUT_OF_REACH, diagnosis.outcome());
        assertEquals(List.of("code.test:8443"), diagnosis.closed());
        assertTrue(diagnosis.text().contains("frame not entered: https://code.test:8443\n"));
    }

    /** Addresses are cut to their origins before they come here; this holds what then remains. */
    @Test
    void holdsNoAddressAndNoQuery() {
        var address = "https://jan:geheim@inloggen.test/stap/" + SECRET + "?code=287082#" + SECRET;
        var site = Origin.parse(address);
        var diagnosis =
                PageDiagnosis.of(
                        site, List.of(frame(0, address, code())), List.of(site.orElseThrow()));
        var note = DiagnosisNote.print(diagnosis);
        for (var bad : List.of(SECRET, SECRET.substring(0, 8), "287082", "stap", "geheim", "?")) {
            assertFalse(note.contains(bad), bad + " in " + note);
        }
    }

    /** The names of fields are all of the page's that people get to read; see also Masked. */
    @ParameterizedTest
    @ValueSource(strings = {"otp-" + SECRET, "otp287082", "otp-287082", "otp-jan@voorbeeld.nl"})
    void masksWhatStandsInNames(String name) {
        var note =
                DiagnosisNote.print(
                        PageDiagnosis.of(
                                SITE,
                                List.of(
                                        frame(
                                                0,
                                                "https://inloggen.test",
                                                field(name, "text", true))),
                                List.of()));
        for (var bad : List.of(SECRET, SECRET.substring(0, 8), "287082", "voorbeeld", "jan")) {
            assertFalse(note.contains(bad), bad + " in " + note);
        }
    }

    @Test
    void aPageFullOfFramesStaysReadable() {
        var frames = new ArrayList<FrameDiagnosis>();
        for (int i = 0; i < 300; i++) {
            frames.add(frame(i, "https://reclame" + i + ".test", field("q", "search", false)));
        }
        var diagnosis = PageDiagnosis.of(SITE, frames, List.of());
        assertEquals(40, diagnosis.fields().size());
        assertTrue(diagnosis.text().length() < 4000, diagnosis.text().length() + " characters");
    }

    @Test
    void saysThatTheBrowserLetsNobodyIn() {
        var diagnosis = PageDiagnosis.forbidden(Optional.empty());
        assertEquals(Outcome.FORBIDDEN, diagnosis.outcome());
        assertEquals("", diagnosis.site());
    }

    /** The whole table: the field that is chosen is the field that is shown as chosen. */
    @Test
    void showsWhatIsDecidedForEveryForm() {
        for (var form : FormTable.read()) {
            var chosen =
                    SeenField.of(form.fields()).stream()
                            .filter(field -> field.kind() == Kind.CHOSEN)
                            .toList();
            var decision = CodeField.decide(form.fields());
            if (decision instanceof FieldDecision.Boxes boxes) {
                assertEquals(
                        List.of(boxes.indices().size()),
                        chosen.stream().map(SeenField::boxes).toList(),
                        form.toString());
            } else {
                int expected = decision instanceof FieldDecision.One ? 1 : 0;
                assertEquals(expected, chosen.size(), form.toString());
            }
        }
    }

    @Test
    void comesBackFromItsNoteAsItWas() {
        for (var form : FormTable.read()) {
            var fields = form.fields().toArray(FieldTraits[]::new);
            var diagnosis =
                    PageDiagnosis.of(
                            SITE,
                            List.of(frame(0, "https://inloggen.test", fields)),
                            Stream.of("https://a.test", "http://b.test:81")
                                    .map(url -> Origin.parse(url).orElseThrow())
                                    .toList());
            assertEquals(
                    Optional.of(diagnosis), DiagnosisNote.parse(DiagnosisNote.print(diagnosis)));
        }
        var forbidden = PageDiagnosis.forbidden(SITE);
        assertEquals(Optional.of(forbidden), DiagnosisNote.parse(DiagnosisNote.print(forbidden)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''",
                "[]",
                "{}",
                "{\"site\":\"a\",\"outcome\":\"FIELD\",\"next\":\"NONE\"}",
                "{\"site\":\"a\",\"outcome\":\"ANDERS\",\"next\":\"NONE\",\"text\":\"\"}",
                "{\"site\":\"a\",\"outcome\":\"NONE\",\"next\":\"\",\"text\":\"\"}",
                "{\"site\":\"a\",\"outcome\":\"NONE\",\"next\":\"NONE\",\"text\":\"\",\"closed\":[1]}",
                "{\"site\":\"a\",\"outcome\":\"NONE\",\"next\":\"NONE\",\"text\":\"\",\"fields\":[{}]}"
            })
    void isNoDiagnosis(String note) {
        assertEquals(Optional.empty(), DiagnosisNote.parse(note));
    }
}
