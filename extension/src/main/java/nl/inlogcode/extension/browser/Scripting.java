package nl.inlogcode.extension.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSPromise;

/**
 * The way into a web page (WebExtensions: scripting). The page script offers functions by name; the
 * calls block and throw where the browser lets no extension in, or the page goes away; and {@link
 * PageSilent} where it does not answer in time.
 */
public final class Scripting {
    /** Milliseconds for the page script to get in once the page is ready for it. */
    private static final int READY = 3000;

    /** The same where the page does not get ready: a part of it may be endless. */
    private static final int UNREADY = 1500;

    /** Milliseconds for an answer. */
    private static final int ANSWER = 3000;

    /** The same of what waits for the page itself: filling, asking the site for the time. */
    private static final int LATE_ANSWER = 9000;

    /** How often a page that lets nobody in is tried again, and the milliseconds before each. */
    private static final int AGAIN = 2;

    private static final int PAUSE = 60;

    private Scripting() {}

    /** Puts the page script into every frame that the user's action lets us enter. */
    public static void enter(Tab tab) {
        if (Pending.inTime(READY, inject(tab.getId(), false)).isEmpty()) {
            answer(UNREADY, inject(tab.getId(), true));
        }
    }

    /**
     * Calls a function of the page script in every frame. Again if not one answers: a page that is
     * being replaced refuses as a forbidden one does, and the page in its place may not.
     *
     * @param entered the page has the page script already, unless it was replaced since
     * @param request something that the function is to know
     */
    public static <T extends JSObject> JSArrayReader<FrameResult<T>> callAll(
            Tab tab, boolean entered, String function, JSObject request) {
        boolean knows = entered;
        for (int more = AGAIN; more > 0; more--) {
            try {
                JSArrayReader<FrameResult<T>> results = called(tab, knows, function, request);
                if (given(results).getLength() > 0) {
                    return results;
                }
            } catch (PageSilent e) {
                throw e;
            } catch (RuntimeException e) {
                // Browsers word this in many ways; trying again tells more.
            }
            knows = false;
            new SystemClock().sleep(PAUSE);
        }
        return called(tab, false, function, request);
    }

    private static <T extends JSObject> JSArrayReader<FrameResult<T>> called(
            Tab tab, boolean entered, String function, JSObject request) {
        if (!entered) {
            enter(tab);
        }
        JSPromise<JSArrayReader<FrameResult<T>>> results = all(tab.getId(), function, request);
        return answer(ANSWER, results);
    }

    /** Calls a function of the page script in one frame. */
    public static <T extends JSObject> JSArrayReader<FrameResult<T>> call(
            Tab tab, int frame, String function, JSObject request) {
        JSPromise<JSArrayReader<FrameResult<T>>> results =
                one(tab.getId(), frame, function, request);
        return answer(LATE_ANSWER, results);
    }

    private static <T extends JSObject> T answer(int milliseconds, JSPromise<T> promise) {
        return Pending.inTime(milliseconds, promise).orElseThrow(PageSilent::new);
    }

    @JSBody(
            params = {"tab", "now"},
            imports = @JSBodyImport(alias = "scripting", fromModule = "door/scripting.js"),
            script = "return scripting.inject(tab, now);")
    private static native JSPromise<JSObject> inject(int tab, boolean now);

    @JSBody(
            params = {"tab", "name", "request"},
            imports = @JSBodyImport(alias = "scripting", fromModule = "door/scripting.js"),
            script = "return scripting.callAllFrames(tab, name, request);")
    private static native <T extends JSObject> JSPromise<JSArrayReader<FrameResult<T>>> all(
            int tab, String name, JSObject request);

    @JSBody(
            params = {"tab", "frame", "name", "request"},
            imports = @JSBodyImport(alias = "scripting", fromModule = "door/scripting.js"),
            script = "return scripting.callFrame(tab, frame, name, request);")
    private static native <T extends JSObject> JSPromise<JSArrayReader<FrameResult<T>>> one(
            int tab, int frame, String name, JSObject request);

    /** Those of the page's own origin, where each answer says its frame's. */
    @JSBody(
            params = "results",
            imports = @JSBodyImport(alias = "scripting", fromModule = "door/scripting.js"),
            script = "return scripting.ownResults(results);")
    public static native <T extends JSObject> JSArrayReader<FrameResult<T>> own(
            JSArrayReader<FrameResult<T>> results);

    /**
     * Those that answered at all. For frames that went away, failed or may not be entered, Chrome
     * gives null for a result, Firefox none, or undefined in place of the whole entry.
     */
    @JSBody(
            params = "results",
            imports = @JSBodyImport(alias = "scripting", fromModule = "door/scripting.js"),
            script = "return scripting.givenResults(results);")
    public static native <T extends JSObject> JSArrayReader<FrameResult<T>> given(
            JSArrayReader<FrameResult<T>> results);

    /**
     * What a function in one frame of a page gave back.
     *
     * @param <T> the message's type
     */
    public interface FrameResult<T extends JSObject> extends JSObject {
        /** The frame's number, 0 for the page itself. */
        @JSProperty
        int getFrameId();

        /** What the function promised; absent (null) if it failed in that frame. */
        @JSProperty
        T getResult();
    }

    /** A page that was asked something gave no answer in time: it hangs, or has very much in it. */
    public static final class PageSilent extends RuntimeException {
        private static final long serialVersionUID = 1L;

        PageSilent() {
            super("the page gave no answer in time");
        }
    }
}
