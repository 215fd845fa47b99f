package nl.inlogcode.core.enrol;

import java.util.Optional;
import nl.inlogcode.core.page.site.Origin;

/** The page in the current tab, for reading. Calls block. */
public interface PageReader {
    /** The origin of the page; empty where it has none that codes could be meant for. */
    Optional<Origin> site();

    /** Looks for QR codes and otpauth: links: in the page first, then at the tab's picture. */
    PageScan look();

    /** The same when nobody asked for it: nothing on the page may move, and no text is searched. */
    default PageScan glance() {
        return look();
    }

    /** The same with far more time: for a page that was not looked at to its end. */
    default PageScan lookLonger() {
        return look();
    }
}
