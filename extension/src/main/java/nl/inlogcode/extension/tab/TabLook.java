package nl.inlogcode.extension.tab;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.enrol.ForeignParts;
import nl.inlogcode.core.enrol.ForeignParts.Part;
import nl.inlogcode.core.enrol.ForeignParts.Place;
import nl.inlogcode.core.enrol.ForeignParts.Window;
import nl.inlogcode.core.enrol.ForeignText;
import nl.inlogcode.core.enrol.PageScan;
import nl.inlogcode.core.page.site.Origin;
import nl.inlogcode.core.screen.Clock;
import nl.inlogcode.extension.browser.Pending;
import nl.inlogcode.extension.browser.Pictures;
import nl.inlogcode.extension.message.PageScanMessages.PagePicture;
import nl.inlogcode.extension.message.QrMessages.ScanCode;
import nl.inlogcode.extension.message.QrMessages.ScanReply;
import nl.inlogcode.extension.picture.PictureScanner;
import org.teavm.jso.JSObject;

/** One look at a page: what was read so far, and how sure that is. */
final class TabLook {
    /** After the first text for codes, the milliseconds in which others may still be found. */
    private static final int OTHERS = 600;

    /** The least pixels on a side at which a vector picture is drawn. */
    private static final int SHARP = 600;

    private final PictureScanner scanner;
    private final Clock clock;
    private final TabDeadline deadline;
    private final TabTexts texts = new TabTexts();
    private boolean sure = true;
    private boolean broken;
    private boolean tabRead;
    private boolean partSeen;

    TabLook(PictureScanner scanner, Clock clock, TabDeadline deadline) {
        this.scanner = scanner;
        this.clock = clock;
        this.deadline = deadline;
    }

    void readLink(String link) {
        texts.add(link);
    }

    /** True if nothing that comes later needs to be looked at. */
    boolean isDone() {
        return texts.hasForCodes() || broken;
    }

    /**
     * Reads pictures until one holds what is wanted; and a little longer, for further ones. All get
     * a glance before any gets a longer look: among many pictures the code is found soon.
     */
    void readPictures(List<PagePicture> pictures, int milliseconds) {
        var end = new TabDeadline(clock, milliseconds);
        var unread = glanceAt(pictures, end);
        for (var picture : unread) {
            if (isDone()) {
                return;
            }
            if (end.left() == 0) {
                sure = false;
                return;
            }
            read(urlOf(picture), scaleOf(picture), false, end.left());
        }
    }

    /** Gives the pictures in which nothing was seen yet. */
    private List<PagePicture> glanceAt(List<PagePicture> pictures, TabDeadline limit) {
        var end = limit;
        boolean found = texts.hasForCodes();
        var unread = new ArrayList<PagePicture>();
        for (var picture : pictures) {
            if (broken || end.left() == 0) {
                unread.add(picture);
                continue;
            }
            if (!read(urlOf(picture), scaleOf(picture), true, end.left())) {
                unread.add(picture);
            }
            if (texts.hasForCodes() && !found) {
                found = true;
                end = new TabDeadline(clock, Math.min(OTHERS, end.left()));
            }
        }
        return unread;
    }

    /**
     * Reads the picture of the tab.
     *
     * @param foreign the parts of it that are of other sites
     */
    void readTab(String url, ForeignParts foreign) {
        tabRead = true;
        var reply = scanned(url, 1, false, deadline.left(), foreign);
        // Only here: what is cut off in a picture of the page, its reader cannot bring into view.
        partSeen |= reply.isPresent() && reply.get().isPart();
    }

    /** What a link in a frame of another site says, which the browser lets us into. */
    void readForeignLink(String link, String origin) {
        texts.add(new ForeignText(link, Origin.parse(origin)));
    }

    /** The pictures of a frame of another site, which the browser lets us into. */
    void readForeign(TabFrames.Foreign frame) {
        var site = Origin.parse(frame.origin());
        // All of such a picture is of the other site.
        var whole = new Part(0, 0, Integer.MAX_VALUE, Integer.MAX_VALUE, site);
        var all = new ForeignParts(new Window(1, 0, 0), List.of(whole));
        for (var picture : frame.pictures()) {
            if (!isDone() && deadline.left() > 0) {
                read(urlOf(picture), scaleOf(picture), false, deadline.left(), all);
            }
        }
    }

    /** Something that may be a QR code could not be looked at. */
    void missSomething() {
        sure = false;
    }

    /**
     * What came of it, if the page was entered.
     *
     * @param complete false if the page could not show all its pictures
     */
    PageScan result(boolean complete) {
        if (isAnythingSeen()) {
            return new PageScan.Seen(texts.all(), texts.foreign());
        }
        if (broken) {
            return new PageScan.Failed();
        }
        if (partSeen) {
            return new PageScan.PartSeen();
        }
        return sure && complete && tabRead ? new PageScan.Nothing() : new PageScan.NotSure();
    }

    /** What came of it, if the page could not be entered. */
    PageScan resultFromOutside() {
        if (isAnythingSeen()) {
            return new PageScan.Seen(texts.all(), texts.foreign());
        }
        if (broken) {
            return new PageScan.Failed();
        }
        return partSeen ? new PageScan.PartSeen() : new PageScan.Forbidden();
    }

    private boolean isAnythingSeen() {
        return !texts.all().isEmpty() || !texts.foreign().isEmpty();
    }

    private static String urlOf(PagePicture picture) {
        return picture.isVector() ? Pictures.vector(picture.getData()) : picture.getData();
    }

    private static int scaleOf(PagePicture picture) {
        int shorter = Math.max(1, Math.min(picture.getWidth(), picture.getHeight()));
        return picture.isVector() ? (SHARP + shorter - 1) / shorter : 1;
    }

    /** Gives whether there was a code in it. */
    private boolean read(String url, int scale, boolean glance, int milliseconds) {
        return read(url, scale, glance, milliseconds, ForeignParts.NONE);
    }

    private boolean read(
            String url, int scale, boolean glance, int milliseconds, ForeignParts foreign) {
        var reply = scanned(url, scale, glance, milliseconds, foreign);
        return reply.isPresent() && reply.get().getCodes().getLength() > 0;
    }

    /** Takes the texts of a picture; empty if it could not be read. */
    private Optional<ScanReply> scanned(
            String url, int scale, boolean glance, int milliseconds, ForeignParts foreign) {
        try {
            var bitmap = decoded(url, scale, milliseconds);
            if (bitmap.isEmpty()) {
                return Optional.empty();
            }
            int width = Pictures.width(bitmap.get());
            var reply = scanner.scan(bitmap.get(), glance, milliseconds);
            if (reply.isEmpty()) {
                sure = false;
                return reply;
            }
            sure &= glance || reply.get().isComplete();
            var codes = reply.get().getCodes();
            for (int i = 0; i < codes.getLength(); i++) {
                var part = foreign.at(placeOf(codes.get(i)), width);
                if (part.isPresent()) {
                    texts.add(new ForeignText(codes.get(i).getText(), part.get().site()));
                } else {
                    texts.add(codes.get(i).getText());
                }
            }
            return reply;
        } catch (RuntimeException e) {
            broken = true;
            return Optional.empty();
        }
    }

    private static Place placeOf(ScanCode code) {
        return new Place(code.getLeft(), code.getTop(), code.getRight(), code.getBottom());
    }

    private Optional<JSObject> decoded(String url, int scale, int milliseconds) {
        try {
            var bitmap = Pending.inTime(milliseconds, Pictures.bitmap(url, scale));
            sure &= bitmap.isPresent();
            return bitmap;
        } catch (RuntimeException e) {
            // Not a picture after all, or too large a one to draw: it holds nothing for us.
            return Optional.empty();
        }
    }
}
