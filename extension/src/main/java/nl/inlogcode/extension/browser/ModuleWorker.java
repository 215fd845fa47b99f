package nl.inlogcode.extension.browser;

import org.teavm.jso.JSBody;
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

    /** Ends it, whatever it is doing. */
    public void end() {
        end(worker);
    }

    @JSBody(params = "script", script = "return new Worker(script, {type: 'module'});")
    private static native JSObject start(String script);

    @JSBody(
            params = {"worker", "message", "moved"},
            script =
                    "const put = function() { return new Promise(function(resolve, reject) {"
                            + " worker.onmessage = function(e) { resolve(e.data); };"
                            + " worker.onerror = function(e) {"
                            + " e.preventDefault(); reject(new Error('worker')); };"
                            + " worker.postMessage(message, moved); }); };"
                            + " const answer = (worker.asked || Promise.resolve()).then(put);"
                            + " worker.asked = answer.catch(function() {});"
                            + " return answer;")
    private static native <T extends JSObject> JSPromise<T> ask(
            JSObject worker, JSObject message, JSArray<JSObject> moved);

    @JSBody(params = "worker", script = "worker.terminate();")
    private static native void end(JSObject worker);
}
