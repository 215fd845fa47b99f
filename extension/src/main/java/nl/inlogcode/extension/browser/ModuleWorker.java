package nl.inlogcode.extension.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSBodyImport;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSPromise;

/** A worker of ours that answers each message with one message. Who asks meanwhile has to wait. */
public final class ModuleWorker {
    private final JSObject worker;

    /**
     * Starts it; it loads while the caller goes on.
     *
     * @param script a module of the extension, by its path
     */
    public ModuleWorker(String script) {
        worker = start(script);
    }

    /**
     * Sends a message.
     *
     * @param handedOver a part of the message that is moved to the worker instead of copied
     * @return the answer; broken if the worker could not be loaded or threw
     */
    public <T extends JSObject> JSPromise<T> ask(JSObject message, JSObject handedOver) {
        return ask(worker, message, JSArray.of(handedOver));
    }

    /** The same for a message that is copied as a whole. */
    public <T extends JSObject> JSPromise<T> ask(JSObject message) {
        return ask(worker, message, new JSArray<>());
    }

    /** The same, and hears of each message before the answer that says how far it is. */
    public <T extends JSObject> JSPromise<T> ask(JSObject message, Progress progress) {
        hear(worker, progress);
        return ask(message);
    }

    /** Hears how far the worker is. */
    @JSFunctor
    public interface Progress extends JSObject {
        /**
         * @param part from 0 to 1
         */
        void at(double part);
    }

    /** Ends it, whatever it is doing: what was asked gets no answer, and is broken. */
    public void end() {
        end(worker);
    }

    @JSBody(
            params = {"worker", "progress"},
            script = "worker.progress = progress;")
    private static native void hear(JSObject worker, Progress progress);

    @JSBody(params = "script", script = "return new Worker(script, {type: 'module'});")
    private static native JSObject start(String script);

    @JSBody(
            params = {"worker", "message", "moved"},
            imports = @JSBodyImport(alias = "workers", fromModule = "door/workers.js"),
            script = "return workers.askWorker(worker, message, moved);")
    private static native <T extends JSObject> JSPromise<T> ask(
            JSObject worker, JSObject message, JSArray<JSObject> moved);

    @JSBody(
            params = "worker",
            imports = @JSBodyImport(alias = "workers", fromModule = "door/workers.js"),
            script = "workers.endWorker(worker);")
    private static native void end(JSObject worker);
}
