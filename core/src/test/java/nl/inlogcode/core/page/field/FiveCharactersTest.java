package nl.inlogcode.core.page.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fields for Steam's codes: for these codes only, and only where letters can be typed. */
class FiveCharactersTest {
    private static FieldTraits field(
            String type, String inputmode, String pattern, int maxlength, int left, int width) {
        return new FieldTraits(
                type,
                new FieldTraits.Words(
                        maxlength == 1 ? "" : "twofactorcode",
                        "",
                        maxlength == 1 ? "" : "Steam Guard-code",
                        "",
                        "",
                        "",
                        "",
                        ""),
                new FieldTraits.Shape("", inputmode, pattern, maxlength, ""),
                new FieldTraits.State(true, true, false, false),
                new FieldTraits.Place(0, left, 100, width));
    }

    private static List<FieldTraits> row(int boxes, String inputmode) {
        var row = new ArrayList<FieldTraits>();
        for (int i = 0; i < boxes; i++) {
            row.add(field("text", inputmode, "", 1, 50 * i, 40));
        }
        return row;
    }

    private static FieldDecision five(List<FieldTraits> fields) {
        return CodeField.decide(fields, CodeShape.FIVE_CHARACTERS);
    }

    @Test
    void fiveBoxesTakeFiveCharactersAndNoDigits() {
        var boxes = assertInstanceOf(FieldDecision.Boxes.class, five(row(5, "")));
        assertEquals(List.of(0, 1, 2, 3, 4), boxes.indices());
        assertInstanceOf(FieldDecision.None.class, CodeField.decide(row(5, "")));
        assertInstanceOf(FieldDecision.None.class, five(row(4, "")));
        assertInstanceOf(FieldDecision.None.class, five(row(6, "")));
        assertInstanceOf(FieldDecision.None.class, five(row(5, "numeric")));
    }

    @ParameterizedTest
    @CsvSource({
        "text, '', '', 5, true",
        "text, '', '', -1, true",
        "text, '', [A-Za-z0-9]{5}, 5, true",
        "text, '', '', 4, false",
        "text, numeric, '', 5, false",
        "number, '', '', -1, false",
        "tel, '', '', 5, false",
        "text, '', [0-9]{5}, 5, false",
        "text, '', \\d{6}, 6, false",
        "text, '', [A-Z0-9]{16}, -1, false"
    })
    void oneFieldTakesThemWhereLettersCanBeTyped(
            String type, String inputmode, String pattern, int maxlength, boolean takes) {
        var decision = five(List.of(field(type, inputmode, pattern, maxlength, 0, 200)));
        assertEquals(takes, decision instanceof FieldDecision.One, decision.toString());
    }

    @Test
    void aFieldForFiveCharactersIsNoneForDigits() {
        var field = List.of(field("text", "", "", 5, 0, 200));
        assertInstanceOf(FieldDecision.None.class, CodeField.decide(field));
    }
}
