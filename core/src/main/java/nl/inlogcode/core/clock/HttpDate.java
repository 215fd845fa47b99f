package nl.inlogcode.core.clock;

import java.util.OptionalLong;
import nl.inlogcode.core.codec.Ascii;

/**
 * The date of an HTTP message, RFC 9110 section 5.6.7: the form that servers must write, and the
 * two older ones that everyone must still read.
 */
final class HttpDate {
    private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
    private static final String DAYS = "MonTueWedThuFriSatSun";
    private static final String[] LONG_DAYS = {
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"
    };

    private final String text;
    private int at;
    private boolean bad;

    private HttpDate(String text) {
        this.text = text;
    }

    /**
     * Reads a date. Case counts, as the standard says; the day of the week is not checked against
     * the date.
     *
     * @param nowYear the year by which a year of two digits is understood: one that would lie more
     *     than 50 years ahead is in the past
     * @return seconds since 1970; empty if it is no date of the three forms
     */
    static OptionalLong parse(String text, int nowYear) {
        var date = new HttpDate(text.trim());
        long seconds = date.seconds(nowYear);
        return date.bad || date.at < date.text.length()
                ? OptionalLong.empty()
                : OptionalLong.of(seconds);
    }

    private long seconds(int nowYear) {
        int comma = text.indexOf(',');
        if (comma == 3) {
            return imf();
        }
        return comma > 0 ? rfc850(nowYear) : asctime();
    }

    /** {@code Sun, 06 Nov 1994 08:49:37 GMT} */
    private long imf() {
        name(DAYS);
        literal(", ");
        int day = number(2);
        literal(" ");
        int month = name(MONTHS);
        literal(" ");
        int year = number(4);
        literal(" ");
        int time = time();
        literal(" GMT");
        return seconds(year, month, day, time);
    }

    /** {@code Sunday, 06-Nov-94 08:49:37 GMT} */
    private long rfc850(int nowYear) {
        boolean known = false;
        for (var day : LONG_DAYS) {
            if (text.startsWith(day)) {
                at = day.length();
                known = true;
            }
        }
        bad |= !known;
        literal(", ");
        int day = number(2);
        literal("-");
        int month = name(MONTHS);
        literal("-");
        int year = number(2) + nowYear / 100 * 100;
        if (year > nowYear + 50) {
            year -= 100;
        }
        literal(" ");
        int time = time();
        literal(" GMT");
        return seconds(year, month, day, time);
    }

    /** {@code Sun Nov 6 08:49:37 1994} */
    private long asctime() {
        name(DAYS);
        literal(" ");
        int month = name(MONTHS);
        literal(" ");
        boolean padded = at < text.length() && text.charAt(at) == ' ';
        if (padded) {
            at++;
        }
        int day = number(padded ? 1 : 2);
        literal(" ");
        int time = time();
        literal(" ");
        return seconds(number(4), month, day, time);
    }

    /** Seconds of the day; a leap second counts as the first of the next minute. */
    private int time() {
        int hour = number(2);
        literal(":");
        int minute = number(2);
        literal(":");
        int second = number(2);
        bad |= hour > 23 || minute > 59 || second > 60;
        return (hour * 60 + minute) * 60 + second;
    }

    private int number(int digits) {
        int number = 0;
        for (int i = 0; i < digits; i++) {
            if (at >= text.length() || !Ascii.isDigit(text.charAt(at))) {
                bad = true;
                return 0;
            }
            number = number * 10 + text.charAt(at++) - '0';
        }
        return number;
    }

    private void literal(String expected) {
        bad |= !text.startsWith(expected, at);
        at += expected.length();
    }

    /** Which of the names of three letters, from 1. */
    private int name(String names) {
        if (at + 3 > text.length()) {
            bad = true;
            return 1;
        }
        int index = names.indexOf(text.substring(at, at + 3));
        bad |= index < 0 || index % 3 != 0;
        at += 3;
        return index / 3 + 1;
    }

    /** Days of the proleptic Gregorian calendar, counted in years that begin in March. */
    private long seconds(int year, int month, int day, int time) {
        bad |= year < 1970 || day < 1 || day > lengthOf(month, year);
        if (bad) {
            return 0;
        }
        int shifted = month > 2 ? year : year - 1;
        int monthFromMarch = (month + 9) % 12;
        long days =
                shifted * 365L
                        + shifted / 4
                        - shifted / 100
                        + shifted / 400
                        + (monthFromMarch * 153 + 2) / 5
                        + day
                        - 1
                        - 719_468;
        return days * 86_400 + time;
    }

    private static int lengthOf(int month, int year) {
        if (month == 2) {
            return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
        }
        return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
    }
}
