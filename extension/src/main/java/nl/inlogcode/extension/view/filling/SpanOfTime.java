package nl.inlogcode.extension.view.filling;

import nl.inlogcode.extension.browser.Words;

/** A span of time as people say it: "1 minuut en 43 seconden". The two largest units are enough. */
final class SpanOfTime {
    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;

    private SpanOfTime() {}

    /**
     * @param seconds at least 1
     */
    static String of(long seconds) {
        if (seconds >= DAY) {
            return joined(days(seconds / DAY), hours(seconds % DAY / HOUR));
        }
        if (seconds >= HOUR) {
            return joined(hours(seconds / HOUR), minutes(seconds % HOUR / MINUTE));
        }
        return seconds >= MINUTE
                ? joined(minutes(seconds / MINUTE), seconds(seconds % MINUTE))
                : seconds(seconds);
    }

    private static String joined(String large, String small) {
        return small.isEmpty() ? large : Words.of("span_two", large, small);
    }

    private static String days(long count) {
        return count == 1 ? Words.of("span_day") : Words.of("span_days", String.valueOf(count));
    }

    private static String hours(long count) {
        if (count == 0) {
            return "";
        }
        return count == 1 ? Words.of("span_hour") : Words.of("span_hours", String.valueOf(count));
    }

    private static String minutes(long count) {
        if (count == 0) {
            return "";
        }
        return count == 1
                ? Words.of("span_minute")
                : Words.of("span_minutes", String.valueOf(count));
    }

    private static String seconds(long count) {
        if (count == 0) {
            return "";
        }
        return count == 1
                ? Words.of("span_second")
                : Words.of("span_seconds", String.valueOf(count));
    }
}
