package nl.inlogcode.core.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** What changes of a vault give. */
class VaultTest {
    private static VaultItem replacing(int number, int replaced) {
        var item = Samples.item(number);
        return new VaultItem(
                item.id(),
                item.account(),
                item.sites(),
                item.createdAt(),
                item.usedAt(),
                Optional.of(Samples.id(replaced)));
    }

    private static List<String> ids(Vault vault) {
        return vault.items().stream().map(VaultItem::id).toList();
    }

    @Test
    void findsByItsId() {
        assertEquals(Optional.of(Samples.item(2)), Samples.of(3).find(Samples.id(2)));
        assertEquals(Optional.empty(), Samples.of(3).find(Samples.id(4)));
    }

    @Test
    void replacesTheOneWithItsId() {
        var renamed = Samples.item(2).withAccount(Samples.item(7).account());
        var changed = Samples.of(3).replace(renamed);
        assertEquals(List.of(Samples.item(1), renamed, Samples.item(3)), changed.items());
        assertEquals(Samples.of(3), Samples.of(3).replace(Samples.item(4)));
    }

    @Test
    void aUseIsNoted() {
        var used = Samples.of(2).used(Samples.id(2), 7);
        assertEquals(OptionalLong.of(7), used.items().get(1).usedAt());
        assertEquals(Samples.item(1), used.items().get(0));
        assertEquals(Samples.of(2), Samples.of(2).used(Samples.id(3), 7));
    }

    /** A renewal of a renewal that was never used takes both away. */
    @Test
    void withTheFirstUseGoesTheWholeChainThatItReplaces() {
        var vault = Samples.of(2).add(replacing(3, 1)).add(replacing(4, 3));
        var used = vault.used(Samples.id(4), 7);
        assertEquals(List.of(Samples.id(2), Samples.id(4)), ids(used));
        assertEquals(
                List.of(Samples.id(3), Samples.id(1)),
                used.bin().stream().map(one -> one.item().id()).toList());
        assertFalse(used.isToReplace(used.items().get(1)), "there is nothing to replace");
        var once = vault.used(Samples.id(3), 7);
        assertEquals(List.of(Samples.id(2), Samples.id(3), Samples.id(4)), ids(once));
    }
}
