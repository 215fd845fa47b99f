package nl.inlogcode.core.page.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.inlogcode.core.codec.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectionsJsonTest {
    private static final String TEXT =
            "{\"clocks\":[{\"account\":\"a\",\"offset\":-61000,\"at\":1700000000000}]}";

    private static final ClockCorrections CORRECTIONS =
            new ClockCorrections(List.of(new ClockCorrection("a", -61_000, 1_700_000_000_000L)));

    @Test
    void aNoteReadsBack() {
        assertEquals(TEXT, Json.print(CorrectionsJson.print(CORRECTIONS)));
        assertEquals(CORRECTIONS, parse(TEXT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"clocks\":{}}",
                "{\"clocks\":[3,null,\"a\",[],{}]}",
                "{\"clocks\":[{\"account\":\"a\",\"offset\":1}]}",
                "{\"clocks\":[{\"account\":\"a\",\"at\":1}]}",
                "{\"clocks\":[{\"offset\":1,\"at\":1}]}",
                "{\"clocks\":[{\"account\":\"a\",\"offset\":\"1\",\"at\":1}]}",
            })
    void whatIsNoCorrectionIsNone(String text) {
        assertEquals(ClockCorrections.NONE, parse(text));
    }

    private static ClockCorrections parse(String text) {
        return CorrectionsJson.parse(Json.parseObject(text).orElseThrow());
    }
}
