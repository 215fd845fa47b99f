package nl.inlogcode.e2e.browser;

/** The browser, the page or the wire did not do what was asked. */
public final class BrowserException extends RuntimeException {
    public BrowserException(String message) {
        super(message);
    }

    public BrowserException(String message, Throwable cause) {
        super(message, cause);
    }
}
