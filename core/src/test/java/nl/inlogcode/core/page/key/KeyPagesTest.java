package nl.inlogcode.core.page.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Keys drawn by chance on pages. A part of a key gives wrong codes without a word, and so does a
 * key with a word in it: what is offered is the whole key and nothing else. More and other keys:
 * {@code -Dinlogcode.keys=300000 -Dinlogcode.keys.seed=2}.
 */
class KeyPagesTest {
    private static final int KEYS = Integer.getInteger("inlogcode.keys", 3000);

    private static final long SEED = Long.getLong("inlogcode.keys.seed", 20261130L);

    @Test
    void noPartOfAKeyIsTakenForTheWhole() {
        var pages = new KeyPages(SEED);
        var wrong = new ArrayList<String>();
        Map<String, int[]> shares = new TreeMap<>();
        int offered = 0;
        for (int i = 0; i < KEYS; i++) {
            var page = pages.next();
            var found = KeySearch.find(page.text());
            offered += found.isPresent() ? 1 : 0;
            if (found.isPresent() && !plain(found.get()).equals(page.key())) {
                // The keys are drawn for this test: they may be shown.
                wrong.add(page.text() + "gave " + found.get().text());
            }
            for (var trait : page.traits()) {
                var share = shares.computeIfAbsent(trait, t -> new int[2]);
                share[0] += found.isPresent() ? 1 : 0;
                share[1]++;
            }
        }
        System.out.println("keys on pages: " + offered + " of " + KEYS + " offered");
        shares.forEach((trait, n) -> System.out.println(trait + ": " + n[0] + " of " + n[1]));
        assertEquals(List.of(), wrong);
        assertTrue(offered * 100 > KEYS * 40, offered + " offered");
    }

    private static String plain(PageKey key) {
        return key.text().replaceAll("[^A-Za-z0-9]", "");
    }
}
