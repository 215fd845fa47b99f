package nl.inlogcode.core.transfer;

import java.util.ArrayList;
import java.util.List;
import nl.inlogcode.core.otpauth.Account;
import nl.inlogcode.core.screen.Card;

/** Accounts of another app's export. */
public sealed interface TransferCard extends Card {
    /** Accounts of another app's export were found. */
    record Import(List<ImportRow> rows, ImportParts parts) implements TransferCard, Card.Found {
        public Import {
            rows = List.copyOf(rows);
        }

        @Override
        public boolean offers() {
            return !toBeAdded().isEmpty();
        }

        /** Those that are shown: first what needs a look, if there are too many. */
        public List<ImportRow> shown() {
            if (rows.size() <= Card.MOST_SHOWN) {
                return rows;
            }
            var shown = new ArrayList<ImportRow>();
            for (var row : rows) {
                if (!(row instanceof ImportRow.New)) {
                    shown.add(row);
                }
            }
            for (var row : rows) {
                if (row instanceof ImportRow.New) {
                    shown.add(row);
                }
            }
            return Card.first(shown);
        }

        /** Those that adding all adds. */
        public List<Account> toBeAdded() {
            var accounts = new ArrayList<Account>();
            for (var row : rows) {
                switch (row) {
                    case ImportRow.New fresh -> accounts.add(fresh.account());
                    case ImportRow.Beside beside -> accounts.add(beside.account());
                    case ImportRow.Known known -> {}
                    case ImportRow.Refused refused -> {}
                }
            }
            return accounts;
        }
    }

    /** A part of an export was added; others are missing. */
    record MoreParts(ImportParts parts) implements TransferCard {}
}
