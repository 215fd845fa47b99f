package nl.inlogcode.core.app;

/**
 * Which code was last filled where. Without the code: its time step tells which one it was.
 *
 * @param id of the account
 * @param step the number of the time step (RFC 6238's T)
 * @param site the origin that got it
 * @param place names the field and the page's path
 * @param at when, in milliseconds since 1970
 * @param passed the site has shown a page without a field for a code since
 */
public record LastFill(String id, long step, String site, String place, long at, boolean passed) {
    /** So long after a filling a page that asks again is thought to have refused it. */
    private static final long FRESH = 120_000;

    /**
     * Whether a page that asks now had this code already and wants another one: it is at the same
     * place again, and what was filled there is not in it any more. Many servers take a code once.
     *
     * @param now the account's time step now
     */
    boolean wasRefusedBy(FillTarget.Found target, String account, long now) {
        return id.equals(account) && step == now && isAskedAgain(target);
    }

    /**
     * Whether a page asks again right after a filling, whatever the time step. Somebody has to look
     * then: a program that goes on trying would lock its user out.
     *
     * @param now milliseconds since 1970
     */
    boolean wasInVain(FillTarget.Found target, long now) {
        return !passed && now >= at && now - at < FRESH && isAskedAgain(target);
    }

    private boolean isAskedAgain(FillTarget.Found target) {
        return site.equals(target.origin().serialised())
                && place.equals(target.place())
                && !place.isEmpty()
                && !target.filled();
    }

    LastFill asPassed() {
        return new LastFill(id, step, site, place, at, true);
    }
}
