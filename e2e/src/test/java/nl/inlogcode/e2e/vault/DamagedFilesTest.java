package nl.inlogcode.e2e.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.inlogcode.e2e.browser.Browser;
import nl.inlogcode.e2e.browser.Page;
import nl.inlogcode.e2e.journey.Inlogcode;
import nl.inlogcode.e2e.journey.LongRun;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The files of the extension's stores are damaged while the browser does not run: eight kinds, each
 * store and both. Where one store is whole, every account is there; where both are damaged, every
 * account is there or the popup says what is wrong. It never welcomes as if there had been nothing,
 * and never shows fewer accounts without a word.
 */
class DamagedFilesTest {
    private static final int ACCOUNTS = 3;
    private static final String ALL = ", " + ACCOUNTS + " accounts";

    /** A store that does not answer is waited for; then there may be much to start anew. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Map<String, List<Stores>> WHERE = new LinkedHashMap<>();

    static {
        WHERE.put("database", List.of(Stores.DATABASE));
        WHERE.put("mirror", List.of(Stores.MIRROR));
        WHERE.put("both", List.of(Stores.DATABASE, Stores.MIRROR));
    }

    private static final String IS_SHOWN =
            "!!document.querySelector('.account, #trouble [data-card], #card [data-card]')"
                    + " && !document.querySelector('#card [data-card=looking]')";

    private static final String SAID =
            """
            (() => {
                const trouble = document.querySelector('#trouble [data-card]');
                const kind = trouble ? trouble.dataset.card + ': '
                    + trouble.innerText.replace(/\\s+/g, ' ') : '';
                return document.querySelectorAll('.account').length + '|' + kind;
            })()""";

    @TempDir Path folder;

    /** A state of the stores, to go back to. */
    private void keep(Inlogcode product, Path profile, String name) throws IOException {
        for (var store : Stores.values()) {
            Stores.copy(store.folder(product, profile), folder.resolve(name + store));
        }
    }

    @ParameterizedTest
    @EnumSource
    void areMendedOrSaid(Engine engine) throws IOException {
        var product = engine.product();
        var profile = folder.resolve("profile");
        var places = new LinkedHashMap<Stores, Path>();
        int outcomes = 0;
        var bad = new ArrayList<String>();
        try (var browser = product.install(engine.options().withProfile(profile))) {
            ByHand.add(
                    browser.openExtensionPage("popup.html"), ByHand.key(0), "Oefenplan", "jan", 1);
            Engine.stop(browser);
            keep(product, profile, "older-");
            browser.restart();
            var page = opened(engine, browser);
            for (int i = 2; i <= ACCOUNTS; i++) {
                ByHand.add(page, ByHand.key(i), "Oefenplan " + i, "jan", i);
            }
            Engine.stop(browser);
            keep(product, profile, "whole-");
            for (var store : Stores.values()) {
                places.put(store, store.folder(product, profile));
            }
            System.out.println("Damage on the disk, " + engine);
            var kinds = LongRun.every(3, engine.ordinal(), List.of(Corruption.values()));
            for (var kind : kinds) {
                for (var where : places(engine, kind)) {
                    for (var store : Stores.values()) {
                        Stores.copy(folder.resolve("whole-" + store), places.get(store));
                        if (where.getValue().contains(store)) {
                            kind.spoil(places.get(store), folder.resolve("older-" + store));
                        }
                    }
                    browser.restart();
                    var outcome = verdict(opened(engine, browser).text(SAID));
                    browser.kill9();
                    var line = "%-13s %-9s %s".formatted(kind, where.getKey(), outcome);
                    System.out.println(line);
                    outcomes++;
                    boolean oneIsWhole = where.getValue().size() == 1;
                    if (outcome.startsWith("LOST") || oneIsWhole && !outcome.contains(ALL)) {
                        bad.add(line);
                    }
                }
            }
        }
        System.out.printf(
                "Damage on the disk, %s: %d of %d recovered or said%n",
                engine, outcomes - bad.size(), outcomes);
        assertEquals(List.of(), bad);
    }

    /** Where damage of a kind is tried: everywhere, or at another place in each engine. */
    private static List<Map.Entry<String, List<Stores>>> places(Engine engine, Corruption kind) {
        var all = List.copyOf(WHERE.entrySet());
        return LongRun.isOn()
                ? all
                : List.of(all.get((engine.ordinal() + kind.ordinal()) % all.size()));
    }

    private static Page opened(Engine engine, Browser browser) {
        var page = engine.popup(browser);
        page.waitFor(IS_SHOWN, PATIENCE);
        return page;
    }

    /** What was found, in a word and as the user reads it. */
    private static String verdict(String found) {
        var parts = found.split("\\|", 2);
        int accounts = Integer.parseInt(parts[0]);
        if (!parts[1].isEmpty()) {
            return "said, %d accounts; %s".formatted(accounts, parts[1]);
        }
        return (accounts == ACCOUNTS ? "recovered, %d accounts" : "LOST, %d accounts")
                .formatted(accounts);
    }
}
