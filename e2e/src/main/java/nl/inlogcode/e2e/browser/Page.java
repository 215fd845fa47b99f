package nl.inlogcode.e2e.browser;

/** A tab. */
public interface Page extends Surface {
    /** Goes to an address and waits until it, or what it redirects to, has loaded. */
    void navigate(String url);

    /** The address in it now. */
    default String url() {
        return text("location.href");
    }

    /** Puts the tab in front, where the popup and the keys will find it. */
    void bringToFront();

    /** Closes the tab. */
    void close();
}
