package nl.inlogcode.core.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** An old account can be had back for seven days after its renewal was used. */
class RenewalsTest {
    private static final long NOW = 1_700_000_000;

    private final Vault renewed =
            new Vault(List.of(Samples.item(1).usedAt(NOW - 100), Samples.item(2)), List.of())
                    .add(replacing(3, 1))
                    .used(Samples.id(3), NOW);

    private static VaultItem replacing(int number, int old) {
        var item = Samples.item(number);
        return new VaultItem(
                item.id(),
                item.account(),
                item.sites(),
                item.createdAt(),
                OptionalLong.empty(),
                Optional.of(Samples.id(old)));
    }

    private static Optional<String> old(Vault vault, int number, long now) {
        return Renewals.old(vault, vault.find(Samples.id(number)).orElseThrow(), now)
                .map(deleted -> deleted.item().id());
    }

    private static List<String> ids(Vault vault) {
        return vault.items().stream().map(VaultItem::id).toList();
    }

    @Test
    void theOldOneIsKnownForSevenDays() {
        assertEquals(Optional.of(Samples.id(1)), old(renewed, 3, NOW));
        assertEquals(Optional.of(Samples.id(1)), old(renewed, 3, NOW + Renewals.SECONDS - 1));
        assertEquals(Optional.empty(), old(renewed, 3, NOW + Renewals.SECONDS));
        assertEquals(Optional.empty(), old(renewed, 2, NOW), "nothing was replaced");
        var usedAgain = renewed.used(Samples.id(3), NOW + 5000);
        assertEquals(Optional.of(Samples.id(1)), old(usedAgain, 3, NOW + 6000));
    }

    @Test
    void itComesBackToItsPlaceAndTheNewOneGoes() {
        var back = Renewals.takeBack(renewed, Samples.id(3), Samples.id(1), NOW + 60);
        assertEquals(List.of(Samples.id(1), Samples.id(2)), ids(back));
        assertEquals(Samples.id(3), back.bin().get(0).item().id());
        // A change may run twice, on a vault that another window wrote.
        assertEquals(back, Renewals.takeBack(back, Samples.id(3), Samples.id(1), NOW + 60));
    }

    @Test
    void whatCameBackIsReplacedByNothing() {
        var back = Renewals.takeBack(renewed, Samples.id(3), Samples.id(1), NOW + 60);
        var both = back.restore(Samples.id(3)).used(Samples.id(3), NOW + 90);
        assertEquals(List.of(Samples.id(1), Samples.id(3), Samples.id(2)), ids(both));
        var byBin = renewed.restore(Samples.id(1)).used(Samples.id(3), NOW + 90);
        assertEquals(List.of(Samples.id(1), Samples.id(2), Samples.id(3)), ids(byBin));
    }

    /** Scanned twice in a row: the first of the two renewals never worked for anybody. */
    @Test
    void ofAChainTheLastOneThatWasUsedComesBack() {
        var chain =
                Samples.of(2)
                        .used(Samples.id(1), NOW - 100)
                        .add(replacing(3, 1))
                        .add(replacing(4, 3))
                        .used(Samples.id(4), NOW);
        assertEquals(Optional.of(Samples.id(1)), old(chain, 4, NOW));
        var neverUsed =
                Samples.of(2).add(replacing(3, 1)).add(replacing(4, 3)).used(Samples.id(4), NOW);
        assertEquals(Optional.of(Samples.id(3)), old(neverUsed, 4, NOW));
        var discarded = neverUsed.discard(Samples.id(3)).discard(Samples.id(1));
        assertEquals(Optional.empty(), old(discarded, 4, NOW));
        var deleted = Samples.of(3).delete(Samples.id(1), NOW);
        assertEquals(Optional.empty(), old(deleted, 3, NOW), "the user deleted it");
    }
}
