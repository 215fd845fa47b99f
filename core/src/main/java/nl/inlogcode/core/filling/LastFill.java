package nl.inlogcode.core.filling;

import nl.inlogcode.core.vault.VaultItem;

/**
 * Which code was last filled where. Without the code: its time step tells which one it was.
 *
 * @param id of the account
 * @param step the number of the time step (RFC 6238's T); {@link #UNCOUNTED} for a code by counter
 * @param site the origin that got it
 * @param place names the field and the page's path
 * @param at when, in milliseconds since 1970
 * @param left the page has sent it off, or is gone
 * @param passed the site has gone on since: it asked for something else than this code
 */
public record LastFill(
        String id, long step, String site, String place, long at, boolean left, boolean passed) {
    /** A code by counter is never given twice, so nothing is to be compared. */
    public static final long UNCOUNTED = -1;

    /** So long after a filling a page that asks again is thought to have refused it. */
    private static final long FRESH = 120_000;

    /**
     * Servers take the code of the next time step too, for clocks that are ahead of theirs, and
     * then none that is older. A clock corrected since may be behind what was filled before it.
     */
    private static final long AHEAD = 1;

    public LastFill(String id, long step, String site, String place, long at) {
        this(id, step, site, place, at, false, false);
    }

    /** All that is known of it after the browser was closed. */
    public static LastFill ofStep(String id, long step) {
        return new LastFill(id, step, "", "", 0);
    }

    /**
     * Whether the account's code of now is of no use any more: servers take a code once (RFC 6238
     * section 5.2), wherever they ask for it.
     *
     * @param now the account's time step now
     */
    boolean usesUp(long now) {
        return step != UNCOUNTED && step >= now && step - now <= AHEAD;
    }

    /**
     * Whether a page asks again right after a filling, whatever the time step. Somebody has to look
     * then: a program that goes on trying would lock its user out.
     *
     * @param now milliseconds since 1970
     */
    boolean wasInVain(FillTarget.Found target, long now) {
        return !passed && now >= at && now - at < FRESH && isLike(target) && !target.filled();
    }

    /** Whether a page asks in the same field, also at another path: forms are sent elsewhere. */
    boolean isLike(FillTarget.Found target) {
        return site.equals(target.origin().serialised())
                && !place.isEmpty()
                && (place.equals(target.place())
                        || !field(place).isEmpty() && field(place).equals(field(target.place())));
    }

    /** The field's name, without the path. */
    private static String field(String place) {
        return place.substring(place.indexOf(' ') + 1);
    }

    /** Whether a page asks at the same place, and what was filled there is not in it any more. */
    boolean isAskedAgain(FillTarget.Found target) {
        return isAt(target) && !target.filled();
    }

    /** Whether a page asks at the same place. */
    boolean isAt(FillTarget.Found target) {
        return site.equals(target.origin().serialised())
                && place.equals(target.place())
                && !place.isEmpty();
    }

    /** Whether the vault does not know of it yet. */
    boolean isNewTo(VaultItem item) {
        return item.usedAt().isEmpty() || item.usedAt().getAsLong() < at / 1000;
    }

    LastFill asLeft() {
        return new LastFill(id, step, site, place, at, true, passed);
    }

    LastFill asPassed() {
        return new LastFill(id, step, site, place, at, true, true);
    }
}
