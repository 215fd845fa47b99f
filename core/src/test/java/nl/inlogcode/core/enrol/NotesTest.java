package nl.inlogcode.core.enrol;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.codec.Json;
import nl.inlogcode.core.codec.JsonValue.JsonObject;
import nl.inlogcode.core.enrol.FormNote.Kept;
import nl.inlogcode.core.filling.AskedNote;
import nl.inlogcode.core.filling.Fills;
import nl.inlogcode.core.filling.FillsJson;
import nl.inlogcode.core.filling.LastFill;
import nl.inlogcode.core.otp.HashAlgorithm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The notes that the extension keeps in the browser: their JSON, to the letter, and back. */
class NotesTest {
    private static final JsonObject NOTHING = JsonObject.builder().build();

    private static final String FORM =
            "{\"form\":{\"issuer\":\"Bank\",\"accountName\":\"jan\",\"algorithm\":\"SHA256\","
                    + "\"digits\":\"8\",\"kind\":\"COUNTER\",\"factor\":\"3x\","
                    + "\"typedAt\":1700000000000,\"keyAt\":1700000000001},"
                    + "\"formKey\":\"JBSW Y3DP\"}";

    private static final Kept KEPT =
            new Kept(
                    new ManualForm(
                            "Bank",
                            "jan",
                            "JBSW Y3DP",
                            HashAlgorithm.SHA256,
                            "8",
                            ManualForm.Kind.COUNTER,
                            "3x"),
                    1_700_000_000_000L,
                    1_700_000_000_001L);

    private static final String FILLS =
            "{\"fills\":[{\"account\":\"a\",\"step\":57,\"site\":\"https://een.nl\","
                    + "\"place\":\"/in code\",\"at\":1700000000000,\"left\":true,"
                    + "\"passed\":false}]}";

    private static final LastFill FILL =
            new LastFill("a", 57, "https://een.nl", "/in code", 1_700_000_000_000L, true, false);

    private static final String ASKED =
            "{\"what\":\"frame\",\"site\":\"https://een.nl\",\"account\":\"a\","
                    + "\"staying\":true,\"tab\":7,\"window\":2}";

    private static JsonObject object(String text) {
        return Json.parseObject(text).orElseThrow();
    }

    @Test
    void aForm() {
        assertEquals(FORM, Json.print(FormJson.print(KEPT)));
        assertEquals(Optional.of(KEPT), FormJson.parse(object(FORM)));
    }

    @Test
    void aFormWhoseKeyIsForgotten() {
        var without = object(FORM.replace(",\"formKey\":\"JBSW Y3DP\"", ""));
        assertEquals(
                Optional.of(new Kept(KEPT.form().withoutKey(), KEPT.typedAt(), KEPT.keyAt())),
                FormJson.parse(without));
    }

    @Test
    void halfACharacterIsNotKept() {
        var odd =
                new ManualForm(
                        "\ud83d", "jan", "k", HashAlgorithm.SHA1, "6", KEPT.form().kind(), "");
        var kept = FormJson.parse(FormJson.print(new Kept(odd, 1, 1))).orElseThrow();
        assertEquals("", kept.form().issuer());
        assertEquals("jan", kept.form().accountName());
    }

    /** Each member once gone, and once of another kind. */
    @Test
    void whatIsNoFormIsNone() {
        assertEquals(Optional.empty(), FormJson.parse(NOTHING));
        for (var name : object(FORM).object("form").orElseThrow().members().keySet()) {
            var other = FORM.replace("\"" + name + "\":", "\"" + name + "2\":");
            assertEquals(Optional.empty(), FormJson.parse(object(other)), name);
            var kind =
                    FORM.replaceFirst("\"" + name + "\":(\"[^\"]*\"|\\d+)", "\"" + name + "\":[]");
            assertEquals(Optional.empty(), FormJson.parse(object(kind)), name);
        }
        for (var wrong : List.of("SHA256|SHA3", "COUNTER|counter")) {
            var pair = wrong.split("\\|");
            assertEquals(Optional.empty(), FormJson.parse(object(FORM.replace(pair[0], pair[1]))));
        }
    }

    @Test
    void fillings() {
        var fills = new Fills(List.of(FILL));
        assertEquals(FILLS, Json.print(FillsJson.print(fills)));
        assertEquals(
                "{\"usedSteps\":[{\"account\":\"a\",\"step\":57}]}",
                Json.print(FillsJson.printSteps(fills)));
        assertEquals(fills, FillsJson.parse(object(FILLS), NOTHING));
        assertEquals(Fills.NONE, FillsJson.parse(NOTHING, NOTHING));
    }

    @Test
    void aPlaceThatIsNoTextIsNotKept() {
        var odd = new LastFill("a", -1, "https://een.nl", "/in \udc00", 5);
        var kept = FillsJson.parse(FillsJson.print(new Fills(List.of(odd))), NOTHING).all();
        assertEquals(List.of(new LastFill("a", -1, "https://een.nl", "", 5)), kept);
    }

    /** Of the disk only what the memory does not know better, and that first. */
    @Test
    void afterTheBrowserWasClosedTheStepsAreKnown() {
        var steps =
                object(
                        "{\"usedSteps\":[{\"account\":\"a\",\"step\":56},"
                                + "{\"account\":\"b\",\"step\":-1}]}");
        assertEquals(
                List.of(LastFill.ofStep("b", -1), FILL),
                FillsJson.parse(object(FILLS), steps).all());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"fills\":{}}",
                "{\"fills\":[1]}",
                "{\"fills\":[{}]}",
                "{\"fills\":[{\"account\":\"a\",\"step\":57}]}",
                "{\"fills\":[{\"account\":\"a\",\"step\":\"57\",\"site\":\"\",\"place\":\"\","
                        + "\"at\":0,\"left\":true,\"passed\":false}]}",
                "{\"fills\":[{\"account\":\"a\",\"step\":57,\"site\":\"\",\"place\":\"\","
                        + "\"at\":0,\"left\":1,\"passed\":false}]}",
            })
    void whatIsNoFillingIsNone(String text) {
        assertEquals(Fills.NONE, FillsJson.parse(object(text), NOTHING));
    }

    @Test
    void aSiteThatIsAskedFor() {
        var note = new AskedNote("frame", "https://een.nl", "a", true, 7, 2);
        assertEquals(ASKED, Json.print(note.print()));
        assertEquals(Optional.of(note), AskedNote.parse(object(ASKED)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"what", "site", "account", "staying", "tab", "window"})
    void withoutAnyOfItNoSiteIsAskedFor(String name) {
        var without = ASKED.replace("\"" + name + "\":", "\"" + name + "2\":");
        assertEquals(Optional.empty(), AskedNote.parse(object(without)));
    }

    @Test
    void aTabHasASmallNumber() {
        var large = ASKED.replace(":7", ":4294967303");
        assertEquals(Optional.empty(), AskedNote.parse(object(large)));
    }

    @Test
    void aPictureWhoseMenuWasOpened() {
        assertEquals(
                Optional.of(new ClickedNote(7, 0, "https://een.nl/qr")),
                ClickedNote.parse(object("{\"tab\":7,\"frame\":0,\"url\":\"https://een.nl/qr\"}")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"tab\":7,\"frame\":0}",
                "{\"tab\":7,\"frame\":0,\"url\":null}",
                "{\"frame\":0,\"url\":\"\"}",
                "{\"tab\":7,\"url\":\"\"}",
                "{\"tab\":4294967303,\"frame\":0,\"url\":\"\"}",
            })
    void whatIsNoSuchPictureIsNone(String text) {
        assertEquals(Optional.empty(), ClickedNote.parse(object(text)));
    }
}
