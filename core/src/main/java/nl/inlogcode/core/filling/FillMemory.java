package nl.inlogcode.core.filling;

import nl.inlogcode.core.page.clock.ClockCorrections;

/**
 * What is remembered of filling: the last times, until the browser closes, and choices, for good.
 */
public interface FillMemory {
    /** The last fillings; none if they are not to be had. */
    Fills fills();

    void keep(Fills fills);

    /** Wrong clocks, each under the id of the account that it was measured for. */
    ClockCorrections corrections();

    void correct(ClockCorrections corrections);

    /**
     * Whether the button that goes on is to be pressed.
     *
     * @param account the account's id
     * @param site the number of the site among the account's sites: neither says which site it is
     */
    boolean pressesNext(String account, int site);

    void choosePressNext(String account, int site, boolean press);
}
