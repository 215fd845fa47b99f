package nl.inlogcode.bench;

import java.util.List;
import java.util.Locale;
import nl.inlogcode.e2e.browser.BrowserException;
import nl.inlogcode.e2e.journey.Inlogcode;
import nl.inlogcode.e2e.keycloak.Keycloak;

/** Measures and prints. No figure fails it; only what cannot be measured at all does. */
public final class Bench {
    private static final String METHOD =
            """
            Times are taken inside the pages, by a script that is there before the product's own: from the navigation's
            start (or the press, by this program's clock: the driver's own milliseconds are in it) to the first frame with
            the code or the card in it. "first": the first press after the browser was started with a used profile.
            "key": from the command's event to the page's input event. Firefox gets the command as from its key, also while
            its worker is stopped; Chromium's event is raised inside the worker by this program, so that of a stopped worker
            counts from before the program starts it, and the program's own milliseconds are in it.
            """;

    private static final List<String> PARTS =
            List.of("sizes", "code", "look", "fill", "hard", "vault", "keycloak");

    private final List<String> wanted;

    private Bench(List<String> wanted) {
        this.wanted = wanted;
    }

    /**
     * @param arguments what to measure: any of "sizes", "code", "look", "fill", "hard", "vault" and
     *     "keycloak", and "chromium" or "firefox" for one browser only; nothing means all but the
     *     last two
     */
    public static void main(String[] arguments) {
        new Bench(List.of(arguments)).run();
    }

    private void run() {
        System.out.println(Machine.describe());
        System.out.println(Machine.version("inlogcode.chromium", "/usr/bin/chromium"));
        System.out.println(Machine.version("inlogcode.firefox", "/usr/bin/firefox-esr"));
        System.out.println();
        if (wants("sizes")) {
            System.out.println(Sizes.print());
        }
        System.out.println(METHOD);
        System.out.print(Row.head());
        for (var product : Inlogcode.values()) {
            if (isChosen(product)) {
                time(product);
            }
        }
        if (wanted.contains("keycloak")) {
            timeKeycloak();
        }
        System.out.println("At the end: " + Machine.load());
    }

    private void time(Inlogcode product) {
        var timings = new Timings(product, Bench::add);
        if (wants("code")) {
            attempt(timings::firstCode);
        }
        if (wants("look")) {
            attempt(timings::look);
        }
        if (wants("fill")) {
            attempt(timings::fill);
        }
        if (wants("hard")) {
            attempt(new HardTimings(product)::measure);
        }
        if (wanted.contains("vault")) {
            attempt(new VaultTimings(product, Bench::add)::measure);
        }
    }

    private void timeKeycloak() {
        try (var keycloak = Keycloak.start()) {
            for (var product : Inlogcode.values()) {
                if (isChosen(product)) {
                    attempt(() -> new Timings(product, Bench::add).look(keycloak));
                }
            }
        }
    }

    private void attempt(Runnable measurement) {
        try {
            measurement.run();
        } catch (BrowserException e) {
            System.out.println("NOT MEASURED: " + e.getMessage());
        }
    }

    private static void add(Row row) {
        System.out.print(row.print());
    }

    private boolean isChosen(Inlogcode product) {
        return names(product) || !names(Inlogcode.CHROMIUM) && !names(Inlogcode.FIREFOX);
    }

    private boolean names(Inlogcode product) {
        return wanted.contains(product.name().toLowerCase(Locale.ROOT));
    }

    /** Without any part named, all are wanted; what takes long has its own question. */
    private boolean wants(String part) {
        boolean any = wanted.stream().anyMatch(PARTS::contains);
        return !any || wanted.contains(part);
    }
}
