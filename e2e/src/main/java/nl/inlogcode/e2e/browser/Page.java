package nl.inlogcode.e2e.browser;

import java.nio.file.Path;

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

    /**
     * Waits for a file field and chooses a file in it, as its user does in the browser's own
     * dialog.
     */
    void chooseFile(String selector, Path file);

    /**
     * Gives this page a device with passkeys that says yes to everything, until the page goes;
     * Firefox gives it to all pages.
     */
    void plugInAuthenticator();

    /** Closes the tab. */
    void close();

    /** What its user gets who prints it to a file: a PDF, on the paper that the page asks for. */
    byte[] pdf();
}
