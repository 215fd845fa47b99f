package nl.inlogcode.core.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.inlogcode.core.otpauth.MigrationPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportPartsTest {
    private static MigrationPart part(int number, int count, int batch) {
        return new MigrationPart(List.of(), count, number - 1, batch);
    }

    @Test
    void anyOrderGivesTheSame() {
        var one = ImportParts.NONE.with(part(3, 3, 5)).with(part(1, 3, 5)).with(part(1, 3, 5));
        var other = ImportParts.NONE.with(part(1, 3, 5)).with(part(3, 3, 5));
        assertEquals(one, other);
        assertEquals(List.of(2), one.missing());
    }

    @Test
    void ofNothingNothingIsMissing() {
        assertEquals(List.of(), ImportParts.NONE.missing());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, -5, Integer.MAX_VALUE, -Integer.MAX_VALUE})
    void aNoteReadsBack(int batch) {
        var parts = ImportParts.NONE.with(part(100, 100, batch)).with(part(2, 100, batch));
        assertEquals(parts, ImportParts.parse(parts.print()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "5",
                "5 ",
                "5 0 ",
                "5 101 1 ",
                "a 3 1 ",
                "- 3 1 ",
                "5  3 ",
                "2147483648 3 1 ",
                "99999999999 3 1 ",
                "5 3 1"
            })
    void whatIsNoNoteSaysNothing(String text) {
        assertEquals(ImportParts.NONE, ImportParts.parse(text));
    }
}
