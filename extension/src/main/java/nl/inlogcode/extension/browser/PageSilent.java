package nl.inlogcode.extension.browser;

/** A page that was asked something gave no answer in time: it hangs, or has very much in it. */
public final class PageSilent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PageSilent() {
        super("the page gave no answer in time");
    }
}
