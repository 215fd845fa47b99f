package nl.inlogcode.core.recovery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.inlogcode.core.vault.DeletedItem;
import nl.inlogcode.core.vault.ItemExtras;
import nl.inlogcode.core.vault.Vault;
import nl.inlogcode.core.vault.VaultItem;

/**
 * What a back-up would bring, account by account, held against what is here. Nothing here is
 * changed unless the user chooses so, and what is replaced goes to the bin.
 *
 * @param file the file's content
 * @param rows its accounts in their order
 */
public record Restore(Vault file, List<Row> rows) {
    public Restore {
        rows = List.copyOf(rows);
    }

    /** How an account of the file compares with those here. */
    public sealed interface Verdict {
        /** It is not here. */
        record New() implements Verdict {}

        /** It is here, and makes the same codes under the same names. */
        record Same() implements Verdict {}

        /**
         * One like it is here.
         *
         * @param mine the one that is here
         * @param names the names differ
         * @param codes the codes that they make differ
         */
        record Differs(VaultItem mine, boolean names, boolean codes) implements Verdict {}
    }

    /** Which is kept of two that differ. */
    public enum Choice {
        MINE,
        FILE,
        BOTH
    }

    /**
     * An account of the file.
     *
     * @param item with its names made fit to be shown
     */
    public record Row(VaultItem item, Verdict verdict, Choice choice) {
        Row with(Choice newChoice) {
            return new Row(item, verdict, newChoice);
        }

        /** The account as it comes into a vault at that time. */
        VaultItem at(long epochSecond) {
            return item.changedUntil(epochSecond);
        }

        /** Two that make the same codes would be one account twice. */
        public boolean mayKeepBoth() {
            return verdict instanceof Verdict.Differs differs
                    && !differs.mine().account().secret().equals(item.account().secret());
        }
    }

    /** Compares. What is chosen until the user chooses loses nothing. */
    public static Restore of(Vault file, Vault here) {
        var known = new KnownItems(here);
        var rows = new ArrayList<Row>();
        for (var item : file.items()) {
            rows.add(new Row(clean(item), known.verdict(item.account()), Choice.MINE));
        }
        return new Restore(file, rows).unchosen();
    }

    /** The same with another choice for one of its rows. */
    public Restore choosing(int index, Choice choice) {
        var changed = new ArrayList<>(rows);
        changed.set(index, changed.get(index).with(choice));
        return new Restore(file, changed);
    }

    /** The same before anything was chosen. */
    public Restore unchosen() {
        var changed = new ArrayList<Row>();
        for (var row : rows) {
            changed.add(row.with(row.mayKeepBoth() ? Choice.BOTH : Choice.MINE));
        }
        return new Restore(file, changed);
    }

    /** How many accounts come in or change by it. */
    public int changes() {
        int changes = 0;
        for (var row : rows) {
            changes +=
                    switch (row.verdict()) {
                        case Verdict.New() -> 1;
                        case Verdict.Differs differs -> row.choice() == Choice.MINE ? 0 : 1;
                        case Verdict.Same() -> 0;
                    };
        }
        return changes;
    }

    /**
     * Does what was chosen to a vault, which may have changed since it was compared.
     *
     * @param now seconds since 1970
     * @param newId gives ids that were never used
     */
    public Vault applyTo(Vault vault, long now, Supplier<String> newId) {
        var known = new KnownItems(vault);
        var result = vault;
        for (var row : rows) {
            result =
                    switch (known.verdict(row.item().account())) {
                        case Verdict.Same() -> result;
                        case Verdict.New() -> result.add(known.withUnusedId(row.at(now), newId));
                        case Verdict.Differs differs -> {
                            var choice = choiceNow(row, differs);
                            if (choice == Choice.FILE) {
                                yield replaced(
                                        differs.mine(), row.at(now), result, now, known, newId);
                            }
                            yield choice == Choice.BOTH
                                    ? result.add(known.withUnusedId(row.at(now), newId))
                                    : result;
                        }
                    };
        }
        return result.withBin(binned(result, now, known));
    }

    /** The user chose between two that were shown; of any others both stay. */
    private static Choice choiceNow(Row row, Verdict.Differs now) {
        return row.verdict() instanceof Verdict.Differs seen
                        && seen.mine().id().equals(now.mine().id())
                ? row.choice()
                : Choice.BOTH;
    }

    private static Vault replaced(
            VaultItem mine,
            VaultItem theirs,
            Vault vault,
            long now,
            KnownItems known,
            Supplier<String> newId) {
        if (mine.account().secret().equals(theirs.account().secret())) {
            var extras = mine.extras().equals(ItemExtras.NONE) ? theirs.extras() : mine.extras();
            return vault.replace(mine.withAccount(theirs.account()).withExtras(extras));
        }
        var items = new ArrayList<>(vault.items());
        int place = items.size();
        for (int i = 0; i < items.size(); i++) {
            place = items.get(i).id().equals(mine.id()) ? i : place;
        }
        // Where the other one stood; that one can be taken back from the bin.
        items.add(place, known.withUnusedId(theirs, newId));
        return vault.withItems(items).delete(mine.id(), now);
    }

    /** What lay in the file's bin lies in this one, unless its time is over or it is here. */
    private List<DeletedItem> binned(Vault vault, long now, KnownItems known) {
        var bin = new ArrayList<>(vault.bin());
        for (var deleted : file.bin()) {
            boolean stays = deleted.deletedAt() > now - Vault.BIN_SECONDS;
            if (stays && !known.has(deleted.item())) {
                var item = clean(deleted.item()).changedUntil(now);
                bin.add(new DeletedItem(item, deleted.deletedAt(), deleted.position()));
            }
        }
        return bin;
    }

    private static VaultItem clean(VaultItem item) {
        var account = item.account();
        return item.withAccount(account.named(account.issuer(), account.accountName()))
                // Which one goes once this one was used is between two of the file's vault.
                .replacing(Optional.empty());
    }
}
