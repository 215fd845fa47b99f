package nl.inlogcode.extension.view.screen;

/** What the list does with the code of an account, by the account's id. */
public interface CodeActions {
    /** Puts it into the page. */
    Runnable fill(String id);

    /** Puts it on the clipboard. */
    Runnable copy(String id);

    /** Goes on to the next one, where the account counts. */
    Runnable next(String id);

    /** Whether the page's button that goes on is pressed too. */
    Runnable pressNext(String id, boolean press);
}
