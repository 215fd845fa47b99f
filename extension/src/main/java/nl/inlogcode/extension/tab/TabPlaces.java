package nl.inlogcode.extension.tab;

import java.util.List;
import nl.inlogcode.core.screen.Clock;
import nl.inlogcode.extension.browser.Scripting;
import nl.inlogcode.extension.browser.Tab;
import nl.inlogcode.extension.message.PageScanMessages.PlaceRequest;
import org.teavm.jso.core.JSObjects;

/** Reads what is not in view: each is brought there, seen, and the page put back. */
final class TabPlaces {
    /** A page full of such things gets no more views than this. */
    private static final int MOST = 4;

    /** Milliseconds between two pictures of a tab: Chrome gives two in a second. */
    private static final int BETWEEN = 550;

    /** Milliseconds that a view takes at least, with reading it. */
    private static final int LEAST = 300;

    private final Tab tab;
    private final Clock clock;
    private final TabDeadline deadline;

    TabPlaces(Tab tab, Clock clock, TabDeadline deadline) {
        this.tab = tab;
        this.clock = clock;
        this.deadline = deadline;
    }

    void read(List<TabFrames.Place> places, TabLook look) {
        int number = 0;
        for (var place : places) {
            if (look.isDone()) {
                return;
            }
            if (number == MOST || deadline.left() < BETWEEN + LEAST) {
                look.missSomething();
                return;
            }
            number++;
            clock.sleep(BETWEEN);
            read(place, look);
        }
    }

    private void read(TabFrames.Place place, TabLook look) {
        PlaceRequest request = JSObjects.create();
        request.setPlace(place.number());
        TabPicture picture;
        try {
            Scripting.call(tab, place.frame(), "reveal", request);
            try {
                picture = TabPicture.of(tab, true);
            } finally {
                Scripting.call(tab, place.frame(), "putBack", request);
            }
        } catch (RuntimeException e) {
            // The page or the frame went away: what was seen before stands, and may not be all.
            look.missSomething();
            return;
        }
        picture.readBy(look);
    }
}
