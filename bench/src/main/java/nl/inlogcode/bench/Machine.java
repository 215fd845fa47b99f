package nl.inlogcode.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The machine that all this runs on. */
public final class Machine {
    private Machine() {}

    public static String describe() {
        return String.format(
                Locale.ROOT,
                "%s; %d cores; %s",
                DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm xxx", Locale.ROOT)
                        .format(ZonedDateTime.now()),
                Runtime.getRuntime().availableProcessors(),
                load());
    }

    /** How many want a core at this moment, over the last minute. */
    public static String load() {
        return String.format(
                Locale.ROOT,
                "load average %.1f",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    /**
     * What a browser says of itself.
     *
     * @param property that names the program
     * @param usual the program if the property is not set
     */
    public static String version(String property, String usual) {
        try {
            var process =
                    new ProcessBuilder(System.getProperty(property, usual), "--version").start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .strip();
        } catch (IOException e) {
            return usual + ": " + e.getMessage();
        }
    }
}
