package nl.inlogcode.extension.tab;

import java.util.ArrayList;
import java.util.Optional;
import nl.inlogcode.core.enrol.PageReader;
import nl.inlogcode.core.enrol.PageScan;
import nl.inlogcode.core.page.key.KeySearch;
import nl.inlogcode.core.page.site.Origin;
import nl.inlogcode.core.screen.Clock;
import nl.inlogcode.extension.browser.Pending;
import nl.inlogcode.extension.browser.Scripting;
import nl.inlogcode.extension.browser.Scripting.FrameResult;
import nl.inlogcode.extension.browser.Scripting.PageSilent;
import nl.inlogcode.extension.browser.Tab;
import nl.inlogcode.extension.browser.Tabs;
import nl.inlogcode.extension.message.PageScanMessages.ScannedFrame;
import nl.inlogcode.extension.message.PageScanMessages.TextMessage;
import nl.inlogcode.extension.picture.PictureScanner;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSPromise;

/**
 * Reads the page of a tab: its links, then its pictures at their own size, then what the tab shows.
 * Whatever is found earlier is sharper and more certain than what comes later.
 */
public final class TabReader implements PageReader {
    /** Milliseconds that a look may take. */
    private static final int BUDGET = 5000;

    /** Milliseconds for the links, which come before everything else. */
    private static final int LINKS = 3000;

    /** Milliseconds for the text. */
    private static final int TEXT = 2000;

    /** The same if the user wants it to take long. */
    private static final int LONG_BUDGET = 20_000;

    private final Tab tab;
    private final Clock clock;
    private final PictureScanner scanner = new PictureScanner();

    public TabReader(Tab tab, Clock clock) {
        this.tab = tab;
        this.clock = clock;
    }

    @Override
    public Optional<Origin> site() {
        return Tabs.address(tab).flatMap(Origin::parse);
    }

    @Override
    public PageScan look() {
        return look(true, BUDGET);
    }

    @Override
    public PageScan glance() {
        return look(false, BUDGET);
    }

    @Override
    public PageScan lookLonger() {
        return look(true, LONG_BUDGET);
    }

    private PageScan look(boolean asked, int budget) {
        // Not as the popup found it: the user may look again at where the tab has gone since.
        var before = addressNow();
        var result = read(asked, budget);
        // An account is bound to the site that the popup was opened over: never one of another
        // page.
        if (!addressNow().flatMap(Origin::parse).equals(site())) {
            return new PageScan.Gone();
        }
        boolean whole =
                switch (result) {
                    case PageScan.Seen seen -> true;
                    case PageScan.KeyShown shown -> false;
                    case PageScan.Nothing() -> false;
                    case PageScan.NotSure() -> false;
                    case PageScan.PartSeen() -> false;
                    case PageScan.Silent() -> false;
                    case PageScan.Forbidden() -> false;
                    case PageScan.Gone() -> false;
                    case PageScan.Failed() -> false;
                };
        if (whole) {
            return result;
        }
        boolean gone = result instanceof PageScan.Forbidden && Tabs.isGone(tab);
        return gone || !addressNow().equals(before) ? new PageScan.Gone() : result;
    }

    private PageScan read(boolean asked, int budget) {
        scanner.start();
        boolean entered = true;
        boolean linksRead = false;
        var links = new ArrayList<TabLinks.Link>();
        try {
            // Pictures may take all the time that there is; a link takes none.
            var found = Pending.inTime(LINKS, JSPromise.callAsync(this::links));
            linksRead = found.isPresent();
            found.ifPresent(frames -> links.addAll(TabLinks.of(frames)));
        } catch (PageSilent e) {
            // No answer is no refusal.
            linksRead = false;
        } catch (RuntimeException e) {
            entered = false;
        }
        // For the tab's picture.
        int kept = budget * 3 / 10;
        var deadline = new TabDeadline(clock, budget);
        var look = new TabLook(scanner, clock, deadline);
        links.forEach(link -> link.readBy(look));
        if (!linksRead) {
            look.missSomething();
        }
        boolean answered = linksRead;
        var frames = TabFrames.none();
        if (entered && !look.isDone()) {
            try {
                boolean known = linksRead;
                var found =
                        Pending.inTime(
                                deadline.left() - kept, JSPromise.callAsync(() -> frames(known)));
                frames = found.map(TabFrames::of).orElse(frames);
                answered |= found.isPresent();
                // No answer in time is no refusal: then the page is only slow.
                entered = found.isEmpty() || frames.entered();
            } catch (PageSilent e) {
                look.missSomething();
            } catch (RuntimeException e) {
                // Browsers word this in many ways; what became of the tab tells more.
                entered = false;
            }
        }
        if (!look.isDone()) {
            look.readPictures(frames.pictures(), Math.max(0, deadline.left() - kept));
        }
        for (var frame : frames.foreign()) {
            look.readForeign(frame);
        }
        if (!look.isDone()) {
            readTab(look, entered);
        }
        if (!entered) {
            return look.resultFromOutside();
        }
        if (asked && !look.isDone()) {
            new TabPlaces(tab, clock, deadline).read(frames.hidden(), look);
        }
        var result = look.result(frames.complete());
        if (!answered) {
            return result instanceof PageScan.NotSure ? new PageScan.Silent() : result;
        }
        return asked ? withKey(result) : result;
    }

    /** Without any whole QR code, a key in the text is better than nothing. */
    private PageScan withKey(PageScan result) {
        boolean complete = false;
        switch (result) {
            case PageScan.Nothing() -> complete = true;
            case PageScan.NotSure() -> {}
            case PageScan.PartSeen() -> {}
            case PageScan.Seen seen -> {
                return result;
            }
            case PageScan.KeyShown shown -> {
                return result;
            }
            case PageScan.Silent() -> {
                return result;
            }
            case PageScan.Forbidden() -> {
                return result;
            }
            case PageScan.Gone() -> {
                return result;
            }
            case PageScan.Failed() -> {
                return result;
            }
        }
        var text = new StringBuilder();
        try {
            var found = Pending.inTime(TEXT, JSPromise.callAsync(this::texts));
            if (found.isEmpty()) {
                return result;
            }
            var own = Scripting.own(Scripting.given(found.get()));
            for (int i = 0; i < own.getLength(); i++) {
                text.append(own.get(i).getResult().getText()).append('\n');
            }
        } catch (RuntimeException e) {
            // The page went away, or answers no more: then it stays with what the pictures said.
            return result;
        }
        var key = KeySearch.find(text.toString());
        return key.isPresent() ? new PageScan.KeyShown(key.get(), complete) : result;
    }

    private JSArrayReader<FrameResult<TextMessage>> links() {
        return Scripting.callAll(tab, false, "links", JSObjects.create());
    }

    private JSArrayReader<FrameResult<TextMessage>> texts() {
        return Scripting.callAll(tab, true, "text", JSObjects.create());
    }

    private JSArrayReader<FrameResult<ScannedFrame>> frames(boolean known) {
        return Scripting.callAll(tab, known, "look", JSObjects.create());
    }

    private void readTab(TabLook look, boolean entered) {
        TabPicture picture;
        try {
            picture = TabPicture.of(tab, entered);
        } catch (RuntimeException e) {
            // The browser gives none of this page: what the page stage said stands.
            return;
        }
        picture.readBy(look);
    }

    /** Where our tab is; empty if it is gone, or where the browser does not tell. */
    private Optional<String> addressNow() {
        return Tabs.current().filter(now -> now.getId() == tab.getId()).flatMap(Tabs::address);
    }
}
