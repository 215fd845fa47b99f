package nl.inlogcode.extension.view.recovery;

import nl.inlogcode.extension.browser.Moment;
import nl.inlogcode.extension.browser.Words;

/** Moments in words: "gisteren, 14:05". */
final class Moments {
    private Moments() {}

    /**
     * @param epochSecond seconds since 1970
     */
    static String of(long epochSecond) {
        var time = Moment.time(Words.language(), epochSecond);
        return switch (Moment.daysAgo(epochSecond)) {
            case 0 -> Words.of("moment_today", time);
            case 1 -> Words.of("moment_yesterday", time);
            default -> Words.of("moment_day", Moment.day(Words.language(), epochSecond), time);
        };
    }
}
