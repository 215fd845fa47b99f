package nl.inlogcode.core.vault.keep;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.inlogcode.core.vault.SealedVault;
import nl.inlogcode.core.vault.SealedVault.Parsed;
import nl.inlogcode.core.vault.Vault;
import nl.inlogcode.core.vault.VaultFormat;
import nl.inlogcode.core.vault.VaultFormat.Decoded;
import nl.inlogcode.core.vault.VaultHeader;
import nl.inlogcode.core.vault.VaultSealer;
import nl.inlogcode.core.vault.VaultSealer.Keys;
import nl.inlogcode.core.vault.VaultSealer.Opening;
import nl.inlogcode.core.vault.keep.VaultStorage.Contents;
import nl.inlogcode.core.vault.keep.VaultStorage.StoreContent;
import nl.inlogcode.core.vault.keep.VaultStorage.StoreContent.Readable;

/**
 * One look at what the two stores hold: which vault is the newest that authenticates, or why there
 * is none (vault-format.md section 6.1).
 */
public final class Inspection {
    private final VaultSealer sealer;

    private final Contents contents;

    /** The copies of known version, newest generation first, each text once. */
    private final List<Copy> copies = new ArrayList<>();

    private final List<String> texts = new ArrayList<>();

    /** Whether there is a copy that did not open, or is none. */
    private boolean damaged;

    /** Those of them that no key can open: theirs fits, and what they hold is damaged. */
    private final Set<String> hopeless = new HashSet<>();

    private boolean witness;
    private boolean storeFails;

    /** Whether what fails did not answer at all. */
    private boolean silent;

    /** The highest generation that a copy beyond this release claims to be, 0 for none. */
    private long newerGeneration;

    private Optional<Newest> newest = Optional.empty();
    private OpenResult result = new OpenResult.Absent();

    private Inspection(Contents contents, VaultSealer sealer) {
        this.contents = contents;
        this.sealer = sealer;
    }

    private record Copy(String text, SealedVault sealed) {
        long generation() {
            return sealed.header().generation();
        }
    }

    public static Inspection of(Contents contents, VaultSealer sealer) {
        var inspection = new Inspection(contents, sealer);
        inspection.result = inspection.look();
        return inspection;
    }

    /**
     * Looks without keeping anyone waiting. Who does that while another window changes the ways to
     * open the vault may hold the old copies with the new keys, to which they do not open: where
     * everything answers and nothing opens, it is looked at once more when no change is under way.
     */
    public static Inspection settled(VaultStorage storage, VaultSealer sealer) {
        var inspection = of(storage.read(), sealer);
        return inspection.mayBeOfTwoStates()
                ? storage.locked(() -> of(storage.read(), sealer)).orElse(inspection)
                : inspection;
    }

    private boolean mayBeOfTwoStates() {
        return !silent
                && switch (result) {
                    case OpenResult.Locked locked -> true;
                    case OpenResult.Unreadable unreadable -> true;
                    case OpenResult.Absent() -> false;
                    case OpenResult.Opened opened -> false;
                    case OpenResult.Newer newer -> false;
                };
    }

    private OpenResult look() {
        if (contents.database() instanceof Readable database && database.erasing()) {
            // The user wanted nothing to be left; the next change ends that first.
            return new OpenResult.Absent();
        }
        collect(contents.database());
        collect(contents.mirror());
        witness |= contents.sign().isPresent();
        for (var text : texts) {
            sort(text);
        }
        return openNewest();
    }

    /**
     * The vault on which the next change is made.
     *
     * @param text of its copy
     * @param keys to seal the next generation with
     * @param earlier an earlier release wrote it: the next save says more
     */
    public record Newest(String text, Keys keys, Vault vault, boolean earlier) {}

    public OpenResult result() {
        return result;
    }

    /** The copies of known version, newest generation first, each text once. */
    public List<SealedVault> copies() {
        var all = new ArrayList<SealedVault>();
        for (var copy : copies) {
            all.add(copy.sealed());
        }
        return all;
    }

    /** All texts, whatever became of them; each once. */
    List<String> texts() {
        return List.copyOf(texts);
    }

    /** A generation above those of all copies. */
    long nextGeneration() {
        long highest = 0;
        for (var copy : copies) {
            highest = Math.max(highest, copy.generation());
        }
        return highest + 1;
    }

    /** When the vault that opened was saved, in seconds since 1970; 0 if nothing says so. */
    long savedAt() {
        if (newest.isEmpty()) {
            return 0;
        }
        var header = newest.get().keys().header();
        long latest = 0;
        for (var store : List.of(contents.database(), contents.mirror())) {
            var witness = HealthCheck.witness(store, header);
            if (witness.isPresent() && witness.get().generation() == header.generation()) {
                latest = Math.max(latest, witness.get().savedAt());
            }
        }
        return latest;
    }

    /** Whether a store, or the key's, does not answer. */
    public boolean storeFails() {
        return storeFails;
    }

    /** Present exactly if the result is {@link OpenResult.Opened}. */
    public Optional<Newest> newest() {
        return newest;
    }

    private void collect(StoreContent store) {
        if (store instanceof Readable readable) {
            witness |= readable.witness().isPresent();
            for (var text : readable.copies()) {
                // The mirror usually holds the very text of the database.
                if (!texts.contains(text)) {
                    texts.add(text);
                }
            }
        } else {
            storeFails = true;
            silent = true;
        }
    }

    private void sort(String text) {
        switch (SealedVault.parse(text)) {
            case Parsed.TooNew tooNew ->
                    newerGeneration = Math.max(newerGeneration, tooNew.generation());
            case Parsed.Known known -> sort(new Copy(text, known.vault()));
            case Parsed.Malformed() -> damaged = true;
        }
    }

    private void sort(Copy copy) {
        int place = 0;
        while (place < copies.size() && copies.get(place).generation() >= copy.generation()) {
            place++;
        }
        copies.add(place, copy);
    }

    private OpenResult openNewest() {
        boolean keyGone = false;
        Optional<VaultHeader> locked = Optional.empty();
        for (var copy : copies) {
            switch (sealer.open(copy.sealed())) {
                case Opening.Opened opened -> {
                    if (keyGone) {
                        // The key is said to be gone for a newer copy and then opens this one: a
                        // change on what is older would undo the newest.
                        storeFails = true;
                        return new OpenResult.Unreadable(OpenResult.Cause.STORAGE_FAILS);
                    }
                    // What opens by itself and is older was left behind when the password was set.
                    return locked.isPresent() && locked.get().generation() > copy.generation()
                            ? new OpenResult.Locked(locked.get().userSlots(), false)
                            : opened(copy.text(), opened);
                }
                case Opening.KeyFails() -> {
                    storeFails = true;
                    silent = true;
                    return new OpenResult.Unreadable(OpenResult.Cause.STORAGE_FAILS);
                }
                case Opening.Refused refused -> {
                    damaged = true;
                    if (refused.keyFits()) {
                        hopeless.add(copy.text());
                    }
                }
                case Opening.KeyGone() -> keyGone = true;
                case Opening.Locked() ->
                        locked = locked.isPresent() ? locked : Optional.of(copy.sealed().header());
            }
        }
        if (locked.isPresent()) {
            return new OpenResult.Locked(locked.get().userSlots(), false);
        }
        return unopened(keyGone);
    }

    /** The user's own ways into the newest copy that has any, and may open. */
    private Optional<OpenResult> byHand() {
        for (var copy : copies) {
            var header = copy.sealed().header();
            var slots = header.userSlots();
            if (!slots.isEmpty() && !hopeless.contains(copy.text())) {
                boolean deviceKeyGone = header.deviceSlot().isPresent();
                return Optional.of(new OpenResult.Locked(slots, deviceKeyGone));
            }
        }
        return Optional.empty();
    }

    private OpenResult opened(String text, Opening.Opened opened) {
        // A damaged digit may look like a newer version: it counts only if it is also newer.
        boolean newerBeside = newerGeneration > opened.keys().header().generation();
        return switch (opened.content()) {
            case Decoded.Exact exact -> {
                if (newerBeside) {
                    yield new OpenResult.Newer(exact.vault());
                }
                boolean earlier = exact.version() < VaultFormat.VERSION;
                newest = Optional.of(new Newest(text, opened.keys(), exact.vault(), earlier));
                var header = opened.keys().header();
                yield new OpenResult.Opened(
                        exact.vault(),
                        HealthCheck.of(contents, text, header, damaged || newerGeneration > 0));
            }
            // It authenticates, so we wrote it: a release that knew more than this one.
            case Decoded.Partial partial -> new OpenResult.Newer(partial.vault());
            case Decoded.Unintelligible() -> new OpenResult.Unreadable(OpenResult.Cause.TOO_NEW);
        };
    }

    private OpenResult unopened(boolean keyGone) {
        if (storeFails) {
            return new OpenResult.Unreadable(OpenResult.Cause.STORAGE_FAILS);
        }
        if (newerGeneration > 0) {
            return new OpenResult.Unreadable(OpenResult.Cause.TOO_NEW);
        }
        var byHand = byHand();
        if (byHand.isPresent()) {
            return byHand.get();
        }
        if (keyGone) {
            return new OpenResult.Unreadable(OpenResult.Cause.KEY_GONE);
        }
        if (!texts.isEmpty()) {
            return new OpenResult.Unreadable(OpenResult.Cause.DAMAGED);
        }
        return witness
                ? new OpenResult.Unreadable(OpenResult.Cause.CONTENT_GONE)
                : new OpenResult.Absent();
    }
}
