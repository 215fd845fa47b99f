package nl.inlogcode.extension.page;

import nl.inlogcode.core.page.field.CodeShape;
import nl.inlogcode.extension.dom.page.PageActs;
import nl.inlogcode.extension.dom.page.PageWindow;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSPromise;

/**
 * Tells when a field for a code appears in this frame, and when there has been none for a while: in
 * the page itself, and in frames that are of the same site as everything around them.
 */
final class PageWatch {
    /** Milliseconds between two looks at a page that changes. */
    private static final int PAUSE = 250;

    /** A page that changes more often is an animation; who wants a code there presses a key. */
    private static final int MOST_LOOKS = 400;

    /** Milliseconds without a field after which the page has gone on. */
    private static final int GONE = 2000;

    /** Milliseconds between two looks at a field that is there and not in sight yet. */
    private static final int UNSEEN = 500;

    /** How often such a field is looked for without the page changing. */
    private static final int MOST_UNSEEN = 40;

    /** A page that shows and hides its field more often is left alone. */
    private static final int MOST_TELLS = 5;

    private final Request request;
    private boolean there;
    private boolean told;
    private int unseen;
    private int fields;
    private int absence;

    private PageWatch(Request request) {
        this.request = request;
    }

    /** Takes a {@link Request}, promises nothing of use. */
    static JSPromise<? extends JSObject> start(JSObject message) {
        if (!PageWindow.isInOwn()) {
            return JSPromise.resolve(JSObjects.create());
        }
        var watch = new PageWatch((Request) message);
        watch.wait(0);
        watch.look();
        PageActs.watchChanges(watch::look, PAUSE, MOST_LOOKS);
        PageActs.onAct(watch::acted);
        return JSPromise.resolve(JSObjects.create());
    }

    private void look() {
        if (!PageWindow.isSeen()) {
            return;
        }
        var field = PageField.find(CodeShape.DIGITS);
        boolean found = field.isPresent();
        if (!found && there) {
            wait(++absence);
        }
        there = found;
        told = told && found;
        if (found && !told && fields < MOST_TELLS) {
            if (field.get().isInSight()) {
                told = true;
                fields++;
                request.getTell().tell("field");
            } else if (unseen++ < MOST_UNSEEN) {
                // Something moves in or away, or a person scrolls.
                PageWindow.later(this::look, UNSEEN);
            }
        }
    }

    /** Who does something on a page that asks for no code has got past it. */
    private void acted() {
        if (!there && PageWindow.isTop() && !PageWindow.holdsOwn()) {
            request.getTell().tell("acted");
        }
    }

    private void wait(int number) {
        PageWindow.later(
                () -> {
                    // Where a frame may hold the field, the frame tells.
                    if (!there && absence == number && !PageWindow.holdsOwn()) {
                        request.getTell().tell("none");
                    }
                },
                GONE);
    }

    /** Asks the page script to watch its page. */
    private interface Request extends JSObject {
        /** Gets "field" or "none". */
        @JSFunctor
        interface Tell extends JSObject {
            void tell(String what);
        }

        @JSProperty
        Tell getTell();
    }
}
