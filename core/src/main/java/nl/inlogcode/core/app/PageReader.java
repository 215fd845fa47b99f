package nl.inlogcode.core.app;

import java.util.Optional;
import nl.inlogcode.core.page.site.Origin;

/** The page in the current tab, for reading. Calls block. */
public interface PageReader {
    /** The origin of the page; empty where it has none that codes could be meant for. */
    Optional<Origin> site();

    /** Looks for QR codes and otpauth: links: in the page first, then at the tab's picture. */
    LookResult look();

    /** The same when nobody asked for it: nothing on the page may move, and no text is searched. */
    default LookResult glance() {
        return look();
    }

    /** The same with far more time: for a page that was not looked at to its end. */
    default LookResult lookLonger() {
        return look();
    }
}
