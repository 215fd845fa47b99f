package nl.inlogcode.core.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import nl.inlogcode.core.otp.CodeAlphabet;
import org.junit.jupiter.api.Test;

/**
 * Who goes back to release 0.1.0 sees the codes still: all accounts but Steam's, of which it could
 * only show a wrong one, under their names, with their sites. That it writes nothing, its own tests
 * had seen to.
 */
class OlderReleaseTest {
    private static String document(Vault vault) {
        return VaultFormat.print(vault, KeySlots.NONE, VaultFormat.VERSION);
    }

    @Test
    void release010ShowsWhatItUnderstands() {
        var vault = Samples.everything();
        var shown = Release010Reader.shown(document(vault)).orElseThrow();
        var understood = new ArrayList<VaultItem>();
        for (var item : vault.items()) {
            if (item.account().alphabet() != CodeAlphabet.STEAM) {
                understood.add(item);
            }
        }
        assertEquals(vault.items().size() - 1, understood.size());
        assertEquals(understood.size(), shown.items().size());
        for (int i = 0; i < understood.size(); i++) {
            var item = understood.get(i);
            var seen = shown.items().get(i);
            assertEquals(item.id(), seen.id());
            assertEquals(item.account(), seen.account());
            assertEquals(item.sites(), seen.sites());
            assertEquals(item.usedAt(), seen.usedAt());
            assertEquals(item.replaces(), seen.replaces());
        }
        assertEquals(vault.bin().size(), shown.bin().size());
    }

    /** Else it would write over it: nothing that we write may look to it like its own. */
    @Test
    void release010TakesNoneOfItForItsOwn() {
        assertFalse(document(Vault.EMPTY).startsWith("{\"version\":1,"));
        assertEquals(2, VaultFormat.VERSION);
    }
}
