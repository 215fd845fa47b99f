package nl.inlogcode.extension.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;

/** A moment, as the user's calendar and clock show it. */
public final class Moment {
    private Moment() {}

    /**
     * How many days ago that was: 0 for today, 1 for yesterday, whatever the hour.
     *
     * @param epochSecond seconds since 1970
     */
    @JSBody(
            params = "epochSecond",
            imports = @JSBodyImport(alias = "words", fromModule = "door/words.js"),
            script = "return words.daysAgo(epochSecond);")
    public static native int daysAgo(double epochSecond);

    /** The time of day, {@code 14:05}. */
    @JSBody(
            params = {"language", "epochSecond"},
            script =
                    "return new Date(epochSecond * 1000).toLocaleTimeString(language,"
                            + " {hour: '2-digit', minute: '2-digit'});")
    public static native String time(String language, double epochSecond);

    /** The date in words, {@code 23 november 2026}. */
    @JSBody(
            params = {"language", "epochSecond"},
            script =
                    "return new Date(epochSecond * 1000).toLocaleDateString(language,"
                            + " {dateStyle: 'long'});")
    public static native String date(String language, double epochSecond);

    /** The day in words, {@code maandag 23 november}. */
    @JSBody(
            params = {"language", "epochSecond"},
            script =
                    "return new Date(epochSecond * 1000).toLocaleDateString(language,"
                            + " {weekday: 'long', day: 'numeric', month: 'long'});")
    public static native String day(String language, double epochSecond);

    /** The day that it is now, as ISO 8601 has it, {@code 2026-11-22}: for names of files. */
    @JSBody(
            imports = @JSBodyImport(alias = "words", fromModule = "door/words.js"),
            script = "return words.today();")
    public static native String today();
}
