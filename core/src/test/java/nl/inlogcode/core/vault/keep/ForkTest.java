package nl.inlogcode.core.vault.keep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import nl.inlogcode.core.vault.Samples;
import nl.inlogcode.core.vault.Vault;
import nl.inlogcode.core.vault.slots.UnlockResult;
import org.junit.jupiter.api.Test;

/**
 * vault-format.md sections 6.1 and 6.3: two copies of one generation, as two profiles make them.
 */
class ForkTest {
    private final World world = new World(Start.THREE_ACCOUNTS);
    private final World other = world.copy();

    private static Vault vault(World world) {
        return ((OpenResult.Opened) world.keeper.open()).vault();
    }

    private void save(World here, int item) {
        assertTrue(
                here.keeper.update(vault -> vault.add(Samples.item(item)))
                        instanceof SaveResult.Saved);
    }

    @Test
    void theDatabaseGoesBeforeTheMirror() {
        save(world, 20);
        save(other, 21);
        world.storage.mirror = other.storage.mirror;
        assertTrue(vault(world).find(Samples.id(20)).isPresent());
        world.storage.database.clear();
        assertTrue(vault(world).find(Samples.id(21)).isPresent());
    }

    /** Locked outweighs only what is older. */
    @Test
    void whatOpensByItselfAndIsNoOlderIsTheVault() {
        world.change(Operations.password());
        world.session.kept = Optional.empty();
        save(other, 21);
        world.key.key = other.key.key;
        world.storage.mirror = other.storage.mirror;
        assertTrue(vault(world).find(Samples.id(21)).isPresent());
    }

    /** A copy that is no older may be worth something to who has its key. */
    @Test
    void unlockingSparesACopyThatIsNoOlder() {
        world.change(Operations.password());
        save(other, 21);
        world.storage.mirror = other.storage.mirror;
        assertTrue(world.keySlots.lock());
        var slot = ((OpenResult.Locked) world.keeper.open()).slots().get(0);
        var unlocked = new UnlockResult.Unlocked(Start.vault());
        assertEquals(unlocked, world.keySlots.unlock(slot.id(), World.KEY, world.clock.now));
        assertEquals(other.storage.mirror, world.storage.mirror);
    }
}
