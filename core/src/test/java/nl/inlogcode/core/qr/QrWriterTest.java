package nl.inlogcode.core.qr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class QrWriterTest {
    @Test
    void makesTheSmallestCode() {
        // ISO/IEC 18004 table 7: version 1-M holds 14 bytes, 2-M 26, 40-M 2331.
        assertEquals(21, sideOf("abcdefghijklmn"));
        assertEquals(25, sideOf("abcdefghijklmno"));
        assertTrue(QrWriter.modules("x".repeat(2332)).isEmpty());
        assertTrue(QrWriter.modules("").isEmpty());
    }

    @Test
    void putsCornersWhereTheyBelong() {
        var modules = QrWriter.modules("abc").orElseThrow();
        for (int i = 0; i < 7; i++) {
            assertTrue(modules[0][i] && modules[i][0]);
            assertTrue(modules[20][i] && modules[0][20 - i]);
        }
    }

    private static int sideOf(String text) {
        return QrWriter.modules(text).orElseThrow().length;
    }
}
