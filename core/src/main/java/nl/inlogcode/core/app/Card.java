package nl.inlogcode.core.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.otpauth.Account;
import nl.inlogcode.core.otpauth.Rejection;
import nl.inlogcode.core.page.button.FormTarget;
import nl.inlogcode.core.page.clock.ClockCheck;
import nl.inlogcode.core.page.key.PageKey;
import nl.inlogcode.core.page.site.HostParts;
import nl.inlogcode.core.page.site.Origin;
import nl.inlogcode.core.vault.DeletedItem;
import nl.inlogcode.core.vault.KnownSite;
import nl.inlogcode.core.vault.VaultItem;

/** The one thing above the list that asks for attention. */
public sealed interface Card {
    /** The most accounts in one card; how many more there are is said. */
    int MOST_SHOWN = 20;

    private static <T> List<T> first(List<T> all, int most) {
        return all.size() <= most ? all : all.subList(0, most);
    }

    /** What was found may hold accounts that can be added. */
    sealed interface Found extends Card {
        /** Whether there is one. */
        boolean offers();
    }

    /** A QR code or link was found that gives no account. */
    sealed interface Unfit extends Card {
        /**
         * The same, said of something that the user brought.
         *
         * @param name of the file; empty if it is none
         */
        Remark remark(String name);
    }

    record None() implements Card {}

    /** The page is being looked at. */
    record Looking() implements Card {}

    /**
     * One account was found.
     *
     * @param site the one that it would be for; absent where it comes from no page
     */
    record Offer(Candidate candidate, Optional<OfferedSite> site) implements Found {
        @Override
        public boolean offers() {
            return !(candidate instanceof Candidate.Known);
        }
    }

    /** Several were found; the user picks. */
    record Choose(List<Candidate> candidates) implements Found {
        @Override
        public boolean offers() {
            return true;
        }

        /** Those that are shown; nobody reads hundreds. */
        public List<Candidate> shown() {
            return first(candidates, MOST_SHOWN);
        }
    }

    /** A QR code or link for codes, but one that cannot be honoured. */
    record Refused(Rejection reason) implements Unfit {
        @Override
        public Remark remark(String name) {
            return Remark.refused(reason, name);
        }
    }

    /**
     * A QR code, but not one for codes.
     *
     * @param text what it says, cleaned for showing
     */
    record OtherQr(String text) implements Unfit {
        @Override
        public Remark remark(String name) {
            return Remark.otherCode(text, name);
        }
    }

    /** No QR code on this page. */
    record NothingFound() implements Card {}

    /**
     * No QR code, but a key as text. It is the user's to say that it is one.
     *
     * @param complete false if there may be a QR code still: time was up
     */
    record KeyOnPage(PageKey key, boolean complete) implements Card {}

    /** Looking took too long. */
    record NotSure() implements Card {}

    /** A part of a QR code is in view. */
    record PartFound() implements Card {}

    /** The page gives no answer. */
    record PageSilent() implements Card {}

    /** The browser lets no extension read this page. */
    record PageForbidden() implements Card {}

    /** The page went away while it was being read. */
    record PageGone() implements Card {}

    /** Our reading broke down. */
    record LookFailed() implements Card {}

    /** Typing a key by hand. */
    record Manual(ManualForm form, Optional<Rejection> problem) implements Card {}

    record Rename(VaultItem item) implements Card {}

    /** The sites that get an account's codes without a question. */
    record Sites(VaultItem item) implements Card {}

    /**
     * The code is meant for other sites than the one that asks for it.
     *
     * @param here the site that asks
     * @param question what is known of the two
     */
    record AskSite(VaultItem item, Origin here, SiteQuestion question) implements Card {}

    /**
     * The page's form would send the code to another site than the page's own.
     *
     * @param here the page's site
     * @param sends where to
     * @param question what is known of that
     * @param learnt what the page's own site becomes to the account once it was filled
     */
    record AskTarget(
            VaultItem item,
            Origin here,
            FormTarget sends,
            TargetQuestion question,
            Optional<KnownSite> learnt)
            implements Card {}

    /**
     * The field is in a part of the page that is of another site, where the browser lets us in only
     * after the user allowed that site.
     *
     * @param frame that site
     * @param question what is known of it and the account's sites
     * @param around the host of the page around it, for reading
     */
    record AskFrame(VaultItem item, Origin frame, SiteQuestion question, Optional<HostParts> around)
            implements Card {}

    /** Filling by itself on a site, which the browser will ask about too. */
    record AskByItself(VaultItem item, Origin site) implements Card {}

    /** Waiting for the next time step before filling or copying. */
    record Waiting(String id, long until, Why why) implements Card {
        /** One text each in every locale, under {@code waiting_<name in lower case>}. */
        public enum Why {
            /** The current code is almost over. */
            LATE,
            /** The page had the current code already, and asks again. */
            REFUSED,
            /** Another page had it: the account was just set up, or logged in with. */
            USED,
            /** A page had it, and the user wants to copy one. */
            USED_COPY
        }
    }

    /** The site is being asked for its time. */
    record CheckingClock() implements Card {}

    /**
     * The site does not take the code: what may be wrong.
     *
     * @param clock how this computer's clock stands to the site's
     * @param here the page is of one of the account's sites, so the clock could be measured
     */
    record CodeRefused(VaultItem item, ClockCheck clock, boolean here) implements Card {}

    /**
     * A renewed account that the site may not take codes of.
     *
     * @param old what it took the place of
     */
    record AskOldBack(VaultItem item, DeletedItem old) implements Card {}

    /** The counter moves although the code on screen was not used yet. */
    record AskSkip(VaultItem item) implements Card {}

    /** Accounts of another app's export were found. */
    record Import(List<ImportRow> rows, ImportParts parts) implements Found {
        public Import {
            rows = List.copyOf(rows);
        }

        @Override
        public boolean offers() {
            return !toBeAdded().isEmpty();
        }

        /** Those that are shown: first what needs a look, if there are too many. */
        public List<ImportRow> shown() {
            if (rows.size() <= MOST_SHOWN) {
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
            return first(shown, MOST_SHOWN);
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
    record MoreParts(ImportParts parts) implements Card {}

    /**
     * An account as a QR code. One code of one account; an export of many, ten in a code, would be
     * a row of such cards.
     *
     * @param code says the secret: for the screen only
     * @param until when it goes, in milliseconds since 1970
     */
    record ToPhone(VaultItem item, Drawing code, long until) implements Card {}

    /** An account that cannot go to a phone as a QR code. */
    record NotToPhone(VaultItem item, Reason reason) implements Card {
        /** One text each in every locale, under {@code not_to_phone_<name in lower case>}. */
        public enum Reason {
            /** It counts: two devices would not count alike. */
            COUNTS,
            /** With its long names it does not fit into a code that a phone could read. */
            TOO_LONG
        }
    }
}
