package nl.inlogcode.core.app;

/**
 * Which code was last filled where. Without the code: its time step tells which one it was.
 *
 * @param id of the account
 * @param step the number of the time step (RFC 6238's T)
 * @param site the origin that got it
 * @param place names the field and the page's path
 */
public record LastFill(String id, long step, String site, String place) {
    /**
     * Whether a page that asks now had this code already and wants another one: it is at the same
     * place again, and what was filled there is not in it any more. Many servers take a code once.
     *
     * @param now the account's time step now
     */
    boolean wasRefusedBy(FillTarget.Found target, String account, long now) {
        return id.equals(account)
                && step == now
                && site.equals(target.origin().serialised())
                && place.equals(target.place())
                && !place.isEmpty()
                && !target.filled();
    }
}
