package nl.inlogcode.extension.message;

import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** Asks the page script to watch its page. */
public interface WatchRequest extends JSObject {
    /** Gets "field" or "none". */
    @JSFunctor
    interface Tell extends JSObject {
        void tell(String what);
    }

    @JSProperty
    Tell getTell();
}
