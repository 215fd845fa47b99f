package nl.inlogcode.extension.page;

import nl.inlogcode.extension.dom.page.PageWindow;

/** Notices that the page sends its form by itself, while a code is being filled. */
final class PageSending {
    private final PageWindow.Task heard = () -> seen = true;
    private boolean seen;

    void start() {
        PageWindow.onSubmit(heard);
    }

    boolean seen() {
        return seen;
    }

    void end() {
        PageWindow.offSubmit(heard);
    }
}
