package nl.inlogcode.extension.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;

/** Running blocking code from event handlers, which may not block. */
public final class Tasks {
    private Tasks() {}

    /**
     * Something that blocks. Not a {@code Runnable}: the compiler would have to make every {@code
     * Runnable} in the bundle one that can be suspended.
     */
    public interface Blocking {
        void run();
    }

    /** Runs it in a thread of its own; what it throws goes to the handler. */
    public static void run(Blocking task, Runnable onFailure) {
        JSPromise.callAsync(
                () -> {
                    try {
                        task.run();
                    } catch (RuntimeException e) {
                        report(e.getClass().getName());
                        onFailure.run();
                    }
                    return null;
                });
    }

    /** Runs it after so many milliseconds. Gives the timer's number, for {@link #cancel}. */
    public static int after(int milliseconds, Runnable task) {
        return set(milliseconds, task::run);
    }

    @JSFunctor
    private interface Callback extends JSObject {
        void call();
    }

    @JSBody(
            params = {"milliseconds", "task"},
            script = "return setTimeout(task, milliseconds);")
    private static native int set(int milliseconds, Callback task);

    @JSBody(params = "timer", script = "clearTimeout(timer);")
    public static native void cancel(int timer);

    // The kind of exception only: a message might hold what it should not.
    @JSBody(params = "kind", script = "console.error('Inlogcode: ' + kind);")
    private static native void report(String kind);
}
