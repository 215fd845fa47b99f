package nl.inlogcode.e2e.browser;

/** The real popup of the toolbar button, open over the tab in front. */
public interface Popup extends Surface {
    /** Whether it is still there; popups close themselves. */
    boolean isOpen();

    /** Waits until it has closed by itself. */
    default void waitUntilClosed() {
        Wait.until("the popup to close", PATIENCE, () -> !isOpen());
    }

    /** Closes it, if it is open, and waits for that. */
    void close();
}
