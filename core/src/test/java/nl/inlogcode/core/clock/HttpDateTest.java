package nl.inlogcode.core.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpDateTest {
    /** The first three are the examples of RFC 9110 section 5.6.7. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sun, 06 Nov 1994 08:49:37 GMT | 784111777",
                "Sunday, 06-Nov-94 08:49:37 GMT | 784111777",
                "Sun Nov  6 08:49:37 1994 | 784111777",
                "Thu, 01 Jan 1970 00:00:00 GMT | 0",
                "Tue, 29 Feb 2028 23:59:59 GMT | 1835481599",
                "Fri, 27 Nov 2026 12:00:00 GMT | 1795780800",
                "Friday, 27-Nov-26 12:00:00 GMT | 1795780800",
                "Fri Nov 27 12:00:00 2026 | 1795780800",
                "Sat, 31 Dec 2016 23:59:60 GMT | 1483228800",
                "Thursday, 26-Nov-76 12:00:00 GMT | 3373617600",
                "Saturday, 26-Nov-77 12:00:00 GMT | 249393600",
                "Tue, 01 Mar 2100 00:00:00 GMT | 4107542400",
                "Mon, 06 Nov 1994 08:49:37 GMT | 784111777"
            })
    void readsTheThreeForms(String text, long seconds) {
        assertEquals(OptionalLong.of(seconds), HttpDate.parse(text, 2026));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "now",
                "Sun, 06 Nov 1994 08:49:37",
                "Sun, 06 Nov 1994 08:49:37 UTC",
                "Sun, 06 Nov 1994 08:49:37 +0000",
                "Sun, 06 Nov 1994 08:49:37 GMT x",
                "sun, 06 nov 1994 08:49:37 gmt",
                "Zon, 06 Nov 1994 08:49:37 GMT",
                "Sun, 6 Nov 1994 08:49:37 GMT",
                "Sun, 06 Nov 94 08:49:37 GMT",
                "Sun, 06 Mrt 1994 08:49:37 GMT",
                "Sun, 06 anF 1994 08:49:37 GMT",
                "Sun, 00 Nov 1994 08:49:37 GMT",
                "Sun, 31 Nov 1994 08:49:37 GMT",
                "Mon, 29 Feb 2100 00:00:00 GMT",
                "Tue, 29 Feb 2027 00:00:00 GMT",
                "Sun, 06 Nov 1994 24:00:00 GMT",
                "Sun, 06 Nov 1994 08:60:00 GMT",
                "Sun, 06 Nov 1994 08:49:61 GMT",
                "Sun, 06 Nov 1969 08:49:37 GMT",
                "Sun,06 Nov 1994 08:49:37 GMT",
                "Zonday, 06-Nov-94 08:49:37 GMT",
                "Sunday, 06-Nov-1994 08:49:37 GMT",
                "Sun Nov 6 08:49:37 1994",
                "Sun Nov  6 08:49:37 1994 GMT",
                "2026-11-27T12:00:00Z",
                "1795780800",
                "Sun, \u0660\u0666 Nov 1994 08:49:37 GMT"
            })
    void refusesWhatIsNoDate(String text) {
        assertEquals(OptionalLong.empty(), HttpDate.parse(text, 2026));
    }

    /** Against the JDK's own calendar, over more than two centuries. */
    @Test
    void countsDaysAsTheCalendarDoes() {
        var format = DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US);
        var day = LocalDateTime.of(1970, 1, 1, 3, 4, 5);
        while (day.getYear() < 2200) {
            assertEquals(
                    OptionalLong.of(day.toEpochSecond(ZoneOffset.UTC)),
                    HttpDate.parse(format.format(day), 2026),
                    day.toString());
            day = day.plusDays(1);
        }
    }
}
