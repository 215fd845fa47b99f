package nl.inlogcode.core.filling;

import java.util.Optional;
import nl.inlogcode.core.page.button.FormTarget;
import nl.inlogcode.core.page.clock.ClockCheck;
import nl.inlogcode.core.page.site.HostParts;
import nl.inlogcode.core.page.site.Origin;
import nl.inlogcode.core.screen.Card;
import nl.inlogcode.core.vault.DeletedItem;
import nl.inlogcode.core.vault.KnownSite;
import nl.inlogcode.core.vault.VaultItem;

/** What filling asks, waits for and explains. */
public sealed interface FillCard extends Card {
    /**
     * The code is meant for other sites than the one that asks for it.
     *
     * @param here the site that asks
     * @param question what is known of the two
     */
    record AskSite(VaultItem item, Origin here, SiteQuestion question) implements FillCard {}

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
            implements FillCard {}

    /**
     * The field is in a part of the page that is of another site, where the browser lets us in only
     * after the user allowed that site.
     *
     * @param frame that site
     * @param question what is known of it and the account's sites
     * @param around the host of the page around it, for reading
     */
    record AskFrame(VaultItem item, Origin frame, SiteQuestion question, Optional<HostParts> around)
            implements FillCard {}

    /** Filling by itself on a site, which the browser will ask about too. */
    record AskAutoFill(VaultItem item, Origin site) implements FillCard {}

    /** Waiting for the next time step before filling or copying. */
    record Waiting(String id, long until, Why why) implements FillCard {
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
    record CheckingClock() implements FillCard {}

    /**
     * The site does not take the code: what may be wrong.
     *
     * @param clock how this computer's clock stands to the site's
     * @param here the page is of one of the account's sites, so the clock could be measured
     */
    record CodeRefused(VaultItem item, ClockCheck clock, boolean here) implements FillCard {}

    /**
     * A renewed account that the site may not take codes of.
     *
     * @param old what it took the place of
     */
    record AskOldBack(VaultItem item, DeletedItem old) implements FillCard {}

    /** The counter moves although the code on screen was not used yet. */
    record AskSkip(VaultItem item) implements FillCard {}

    /** The sites that get an account's codes without a question. */
    record Sites(VaultItem item) implements FillCard {}
}
