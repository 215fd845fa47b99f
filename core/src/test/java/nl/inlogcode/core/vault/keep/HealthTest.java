package nl.inlogcode.core.vault.keep;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import nl.inlogcode.core.vault.Samples;
import nl.inlogcode.core.vault.keep.OpenResult.Health;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** vault-format.md sections 6.1 and 6.5: what is not as it should be is mended, or said. */
class HealthTest extends VaultKeeperFixture {
    @BeforeEach
    void saveTwice() {
        save(1);
        save(2);
    }

    /** One store is spoilt: after mending both hold what they held before. */
    private void assertMends() {
        var content = storage.database.get(2L);
        assertHealth(Health.MENDABLE);
        assertOpens(Samples.of(2));
        keeper.mend();
        assertHealth(Health.SOUND);
        assertOpens(Samples.of(2));
        assertEquals(storage.mirror, Optional.of(storage.database.get(2L)));
        assertEquals(content == null, !storage.database.containsKey(1L));
        assertEquals(storage.mirrorWitness, storage.databaseWitness);
    }

    @Test
    void isSoundInDailyUse() {
        assertHealth(Health.SOUND);
        int writes = storage.databaseWrites;
        keeper.mend();
        assertEquals(writes, storage.databaseWrites);
    }

    @Test
    void mendsALostMirror() {
        storage.mirror = Optional.empty();
        storage.mirrorWitness = Optional.empty();
        assertMends();
    }

    @Test
    void mendsADamagedMirror() {
        storage.mirror = storage.mirror.map(VaultKeeperFixture::damaged);
        assertMends();
        storage.mirror = Optional.of("");
        assertMends();
    }

    /** The places of the device key are looked after, where it is what opened the newest vault. */
    @Test
    void mendsTheDeviceKeyOfASoundVault() {
        keeper.mend();
        assertEquals(1, key.mendings);
        storage.mirror = Optional.empty();
        keeper.mend();
        assertEquals(2, key.mendings);
        // What replaces it could be what an unreadable newer one needs.
        storage.database.computeIfPresent(2L, (number, copy) -> damaged(copy));
        storage.mirror = storage.mirror.map(VaultKeeperFixture::damaged);
        assertHealth(Health.OLDER);
        keeper.mend();
        assertEquals(2, key.mendings);
    }

    /** Both stores were put back to the day before, as a whole and in good order. */
    @Test
    void saysThatBothStoresFellBehind() {
        storage.database.remove(2L);
        storage.mirror = Optional.of(storage.database.get(1L));
        var older = new Witness(vaultId(), 1, clock.now).print();
        storage.databaseWitness = Optional.of(older);
        storage.mirrorWitness = Optional.of(older);
        assertHealth(Health.OLDER);
        assertOpens(Samples.of(1));
        storage.sign = Optional.of(older);
        assertHealth(Health.SOUND);
    }

    private String vaultId() {
        return Witness.parse(storage.databaseWitness.orElseThrow()).orElseThrow().vaultId();
    }

    @Test
    void mendsAMirrorThatFellBehind() {
        storage.mirror = Optional.of(storage.database.get(1L));
        assertMends();
    }

    @Test
    void mendsALostDatabase() {
        storage.database.clear();
        storage.databaseWitness = Optional.empty();
        assertMends();
    }

    @Test
    void mendsALostWitness() {
        storage.mirrorWitness = Optional.empty();
        assertMends();
        storage.databaseWitness = Optional.empty();
        assertMends();
    }

    @Test
    void mendsADamagedDatabase() {
        storage.database.computeIfPresent(2L, (number, copy) -> damaged(copy));
        assertMends();
        storage.database.computeIfPresent(2L, (number, copy) -> "{}");
        assertMends();
    }

    @Test
    void aDamagedWitnessIsASign() {
        storage.databaseWitness = Optional.of("{\"format\":\"inlogcode-witness\"}");
        assertHealth(Health.SOUND);
        storage.databaseWitness = storage.databaseWitness.map(witness -> "");
        assertHealth(Health.SOUND);
    }

    /** Nothing is written over what may be the newest vault, but by a change of the user. */
    @Test
    void saysThatANewerOneIsDamagedEverywhere() {
        storage.database.computeIfPresent(2L, (number, copy) -> damaged(copy));
        storage.mirror = storage.mirror.map(VaultKeeperFixture::damaged);
        assertHealth(Health.OLDER);
        assertOpens(Samples.of(1));
        var damaged = storage.database.get(2L);
        keeper.mend();
        assertEquals(damaged, storage.database.get(2L));
        assertHealth(Health.OLDER);
        save(2);
        assertHealth(Health.SOUND);
    }

    @Test
    void saysThatANewerOneIsMissingEverywhere() {
        storage.mirror = Optional.of(storage.database.get(1L));
        storage.database.remove(2L);
        assertHealth(Health.OLDER);
        storage.databaseWitness = Optional.empty();
        assertHealth(Health.OLDER);
    }

    /** Without a witness that could tell, what does not open may have been newer. */
    @Test
    void saysThatANewerOneMayBeDamaged() {
        storage.database.computeIfPresent(2L, (number, copy) -> damaged(copy));
        storage.mirror = Optional.empty();
        storage.databaseWitness = Optional.of("?");
        storage.mirrorWitness = Optional.empty();
        storage.sign = Optional.empty();
        assertHealth(Health.OLDER);
        storage.database.put(2L, "");
        assertHealth(Health.OLDER);
        storage.database.remove(2L);
        assertHealth(Health.MENDABLE);
    }

    /** The sign of another vault, from before everything was erased, says nothing of this one. */
    @Test
    void anotherVaultsWitnessSaysNothing() {
        storage.mirrorWitness = Optional.of(new Witness(Samples.id(1), 99, 0).print());
        assertHealth(Health.SOUND);
    }

    @Test
    void saysWhichStoreDoesNotAnswer() {
        storage.databaseFails = true;
        assertHealth(Health.NO_DATABASE);
        assertOpens(Samples.of(2));
        keeper.mend();
        assertNotSaved(SaveResult.Cause.STORAGE_FAILS);
        storage.heal();
        storage.mirrorFails = true;
        assertHealth(Health.NO_MIRROR);
        keeper.mend();
        save(3);
        storage.database.computeIfPresent(3L, (number, copy) -> damaged(copy));
        assertHealth(Health.OLDER);
        storage.heal();
        assertHealth(Health.OLDER);
    }

    @Test
    void whatIsWorthSaying() {
        assertEquals(false, Health.SOUND.isWorthSaying());
        assertEquals(false, Health.MENDABLE.isWorthSaying());
        assertEquals(true, Health.OLDER.isWorthSaying());
        assertEquals(true, Health.NO_DATABASE.isWorthSaying());
        assertEquals(true, Health.NO_MIRROR.isWorthSaying());
    }

    @Test
    void aNewerVaultIsNotMended() {
        var newer =
                storage.mirror
                        .orElseThrow()
                        .replace("\"version\":1,", "\"version\":2,")
                        .replace("\"generation\":2,", "\"generation\":3,");
        storage.mirror = Optional.of(newer);
        keeper.mend();
        assertEquals(Optional.of(newer), storage.mirror);
        assertEquals(new OpenResult.Newer(Samples.of(2)), keeper.open());
    }
}
