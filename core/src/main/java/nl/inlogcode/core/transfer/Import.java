package nl.inlogcode.core.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.inlogcode.core.otpauth.Account;
import nl.inlogcode.core.otpauth.MigrationPart;
import nl.inlogcode.core.screen.Card;
import nl.inlogcode.core.screen.Clock;
import nl.inlogcode.core.screen.PopupModel;
import nl.inlogcode.core.vault.Vault;
import nl.inlogcode.core.vault.VaultItem;

/**
 * Adding the accounts of another app's export. Each part is added as soon as the user says so, and
 * is not kept until the others are there: secrets lie in the vault or nowhere (decision 0018).
 */
public final class Import {
    private final PopupModel model;
    private final ImportNote note;
    private final Clock clock;
    private final Supplier<String> newId;

    public Import(PopupModel model, ImportNote note, Clock clock, Supplier<String> newId) {
        this.model = model;
        this.note = note;
        this.clock = clock;
        this.newId = newId;
    }

    /**
     * What these parts hold, and what of it could be added.
     *
     * @param others accounts that were seen beside them
     */
    public TransferCard.Import preview(List<MigrationPart> parts, List<Account> others) {
        var rows = new ArrayList<ImportRow>();
        var vault = new Comparison(model.vault());
        for (var account : others) {
            addUnseen(rows, ImportRow.of(account, vault));
        }
        // Links that were pasted are no part of an export: what is noted of one stays.
        var seen = parts.isEmpty() ? ImportParts.NONE : ImportParts.parse(note.read());
        for (var part : parts) {
            seen = seen.with(part);
            for (var entry : part.entries()) {
                addUnseen(rows, ImportRow.of(entry, vault));
            }
        }
        var preview = new TransferCard.Import(rows, seen);
        if (preview.toBeAdded().isEmpty()) {
            remember(seen);
        }
        return preview;
    }

    private void remember(ImportParts parts) {
        if (!parts.equals(ImportParts.NONE)) {
            note.write(parts.print());
        }
    }

    private static void addUnseen(List<ImportRow> rows, ImportRow row) {
        var account = accountOf(row);
        for (var other : rows) {
            var seen = accountOf(other);
            if (account.isPresent()
                    && seen.isPresent()
                    && Comparison.sameCodes(account.get(), seen.get())) {
                return;
            }
        }
        rows.add(row);
    }

    private static Optional<Account> accountOf(ImportRow row) {
        return switch (row) {
            case ImportRow.New fresh -> Optional.of(fresh.account());
            case ImportRow.Known known -> Optional.of(known.account());
            case ImportRow.Beside beside -> Optional.of(beside.account());
            case ImportRow.Refused refused -> Optional.empty();
        };
    }

    /** Adds all that can be, in one save, and says which parts are missing still. */
    public void addAll(TransferCard.Import preview) {
        var items = new ArrayList<VaultItem>();
        for (var account : preview.toBeAdded()) {
            items.add(item(account));
        }
        if (!model.save(vault -> withAll(vault, items))) {
            return;
        }
        remember(preview.parts());
        model.show(
                preview.parts().missing().isEmpty()
                        ? new Card.None()
                        : new TransferCard.MoreParts(preview.parts()));
        model.tell(TransferSentence.ADDED);
    }

    // Which site an account is for is not in the export: it is asked at the first filling. The site
    // has accepted a code of it before, on the phone, so it is not waiting for its first.
    private VaultItem item(Account account) {
        long now = clock.now() / 1000;
        return VaultItem.enrolled(newId.get(), account, List.of(), now).usedAt(now);
    }

    /** May run on a vault that another window wrote meanwhile: nothing comes in twice. */
    private static Vault withAll(Vault vault, List<VaultItem> items) {
        var changed = vault;
        for (var item : items) {
            if (ImportRow.of(item.account(), new Comparison(changed)).isToBeAdded()) {
                changed = changed.add(item);
            }
        }
        return changed;
    }
}
