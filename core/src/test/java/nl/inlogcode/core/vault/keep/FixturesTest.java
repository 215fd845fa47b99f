package nl.inlogcode.core.vault.keep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.inlogcode.core.vault.Fixtures;
import nl.inlogcode.core.vault.KeySlots;
import nl.inlogcode.core.vault.Samples;
import nl.inlogcode.core.vault.SealedVault;
import nl.inlogcode.core.vault.Vault;
import nl.inlogcode.core.vault.VaultFormat;
import nl.inlogcode.core.vault.VaultHeader;
import nl.inlogcode.core.vault.keep.OpenResult.Locked;
import nl.inlogcode.core.vault.keep.Snapshots.Listing;
import nl.inlogcode.core.vault.keep.Snapshots.Snapshot;
import nl.inlogcode.core.vault.slots.KeySlotsFixture;
import nl.inlogcode.core.vault.slots.UnlockResult;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The test vectors of vault-format.md section 7: a vault of each released version opens for ever,
 * in each of its ways, and what a newer release wrote is shown and left alone.
 */
class FixturesTest {
    private static final String DEVICE_VAULT = "vault-v1.inlogcode";
    private static final String DEVICE_VAULT_2 = "vault-v2.inlogcode";
    private static final String NEWER_DOCUMENT = "newer-document.inlogcode";
    private static final String NEWER_ENVELOPE = "newer-envelope.inlogcode";
    private static final SaveResult NEWER = new SaveResult.NotSaved(SaveResult.Cause.NEWER_VERSION);

    /** Before the bin's 30 days are over. */
    private static final long THEN = 1_700_000_100L;

    private final World world = new World(Start.RELEASE_0_1_MIRROR);

    @Test
    void version1Opens() {
        var opened = new OpenResult.Opened(Fixtures.vault(), OpenResult.Health.MENDABLE);
        assertEquals(opened, world.keeper.open());
    }

    @Test
    void version1IsSealedJustSo() {
        var document = VaultFormat.print(Fixtures.vault(), KeySlots.NONE, 1);
        assertEquals(Fixtures.text(DEVICE_VAULT), Fixtures.sealed(document));
    }

    @Test
    void version2Opens() {
        world.storage.mirror = Optional.of(Fixtures.text(DEVICE_VAULT_2));
        var opened = new OpenResult.Opened(Fixtures.vault2(), OpenResult.Health.MENDABLE);
        assertEquals(opened, world.keeper.open());
    }

    @Test
    void version2IsSealedJustSo() {
        var crypto = new Fixtures.CountingCrypto();
        var sealed = NewVault.seal(crypto, Fixtures.deviceKey(crypto), Fixtures.vault2());
        assertEquals(Fixtures.text(DEVICE_VAULT_2), sealed.orElseThrow().print());
    }

    @Test
    void theSpecificationShowsTheSameBytes() throws IOException {
        var specification = Files.readString(Path.of("vault-format.md"));
        assertTrue(specification.contains("\n" + Fixtures.text(DEVICE_VAULT) + "\n"));
        var document = VaultFormat.print(Fixtures.vault(), KeySlots.NONE, 1);
        assertTrue(specification.contains("\n" + document + "\n"));
        var document2 = new String(VaultFormat.encode(Fixtures.vault2()), StandardCharsets.UTF_8);
        assertTrue(specification.contains("\n" + document2 + "\n"));
        assertTrue(specification.contains("\n" + Fixtures.text(DEVICE_VAULT_2) + "\n"));
        assertTrue(specification.contains("\n" + Fixtures.text(KeySlotsFixture.NAME) + "\n"));
    }

    /** From what a person types or touches on, through a password, a code and two passkeys. */
    @Tag("slow")
    @Test
    void version1OpensInEachOfItsWays() {
        var fixture = Fixtures.text(KeySlotsFixture.NAME);
        var opened = new UnlockResult.Unlocked(Fixtures.vault());
        int keySlots = 0;
        for (var slot : KeySlotsFixture.slots(fixture)) {
            world.key.key = Optional.empty();
            world.session.kept = Optional.empty();
            world.storage.mirror = Optional.of(fixture);
            assertEquals(new Locked(KeySlotsFixture.slots(fixture), false), world.keeper.open());
            var key = KeySlotsFixture.wrappingKey(slot);
            assertEquals(opened, world.keySlots.unlock(slot.id(), key, THEN), slot.toString());
            assertEquals(Fixtures.vault(), ((OpenResult.Opened) world.keeper.open()).vault());
            keySlots++;
        }
        assertEquals(4, keySlots);
    }

    /** Only the document changed: what version 1 wrote in it is what is sealed there. */
    @Tag("slow")
    @Test
    void theWaysAreMadeJustSo() {
        var header = header(Fixtures.text(KeySlotsFixture.NAME));
        assertEquals(header, header(KeySlotsFixture.sealed()));
    }

    private static VaultHeader header(String text) {
        return ((SealedVault.Parsed.Known) SealedVault.parse(text)).vault().header();
    }

    /** The very text stays as a snapshot, also on the day on which it was saved. */
    @Test
    void theFirstSaveKeepsVersion1AmongTheSnapshots() {
        world.clock.now = THEN;
        assertTrue(world.keeper.update(vault -> Samples.of(1)) instanceof SaveResult.Saved);
        assertEquals(Map.of(1_700_000_003L, Fixtures.text(DEVICE_VAULT)), world.storage.snapshots);
        assertTrue(world.keeper.update(vault -> Samples.of(2)) instanceof SaveResult.Saved);
        assertEquals(1, world.storage.snapshots.size());
        var snapshots = new Snapshots(world.ports);
        var listed =
                new Listing.Listed(List.of(new Snapshot(1_700_000_003L, OptionalInt.of(2))), 0);
        assertEquals(listed, snapshots.list());
        var restored = (SaveResult.Saved) snapshots.restore(1_700_000_003L);
        assertEquals(Fixtures.vault(), Samples.bare(restored.vault()));
    }

    /** Where its key goes, or something in it has to, what it held is sealed anew. */
    @Test
    void theFirstSaveKeepsVersion1WhateverItIs() {
        world.clock.now = THEN;
        assertTrue(world.keySlots.change(Operations.password(), THEN) instanceof SaveResult.Saved);
        assertEquals(Optional.of(Fixtures.vault()), content(world));
        var other = new World(Start.RELEASE_0_1_MIRROR);
        other.clock.now = THEN;
        var gone = Fixtures.vault().bin().get(0).item().id();
        assertTrue(other.keeper.updateForGood(v -> v.discard(gone)) instanceof SaveResult.Saved);
        assertEquals(Optional.of(Fixtures.vault().discard(gone)), content(other));
    }

    private static Optional<Vault> content(World world) {
        return new Snapshots(world.ports).content(1_700_000_003L);
    }

    /** The envelope is ours, the document says more: shown, said, and never written. */
    @Test
    void aNewerDocumentIsShownAndLeftAlone() {
        var newer = Fixtures.text(NEWER_DOCUMENT);
        world.storage.mirror = Optional.of(newer);
        var all = Fixtures.vault2();
        var known = List.of(all.items().get(0), all.items().get(2));
        var shown = new Vault(known, all.bin(), all.gone());
        assertEquals(new OpenResult.Newer(shown), world.keeper.open());
        assertEquals(NEWER, world.keeper.update(vault -> Vault.EMPTY));
        assertEquals(NEWER, world.keeper.updateForGood(vault -> Vault.EMPTY));
        assertEquals(NEWER, world.keySlots.change(Operations.password(), THEN));
        assertEquals(NEWER, new Snapshots(world.ports).restore(THEN));
        world.keeper.mend();
        assertEquals(Optional.of(newer), world.storage.mirror);
        assertTrue(world.storage.database.isEmpty());
    }

    /** The envelope itself is newer: that is all that can be said. */
    @Test
    void aNewerEnvelopeIsSaidAndLeftAlone() {
        var newer = Fixtures.text(NEWER_ENVELOPE);
        world.storage.mirror = Optional.of(newer);
        assertEquals(new OpenResult.Unreadable(OpenResult.Cause.TOO_NEW), world.keeper.open());
        assertEquals(NEWER, world.keeper.update(vault -> Vault.EMPTY));
        assertEquals(NEWER, world.keySlots.change(Operations.password(), THEN));
        world.storage.database.put(1L, Fixtures.text(DEVICE_VAULT));
        assertEquals(new OpenResult.Newer(Fixtures.vault()), world.keeper.open());
        assertEquals(NEWER, world.keeper.update(vault -> Vault.EMPTY));
        world.keeper.mend();
        assertEquals(Optional.of(newer), world.storage.mirror);
        assertEquals(List.of(1L), List.copyOf(world.storage.database.keySet()));
    }

    @Test
    void theNewerDocumentIsSealedJustSo() {
        assertEquals(Fixtures.text(NEWER_DOCUMENT), Fixtures.newerDocument());
    }
}
