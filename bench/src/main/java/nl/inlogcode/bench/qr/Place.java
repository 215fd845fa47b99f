package nl.inlogcode.bench.qr;

import java.util.List;
import nl.inlogcode.e2e.qr.Picture;

/** Where readers run: the JVM, a browser, Node. */
interface Place {
    /** Takes what each reader made of each picture, as it comes. */
    interface Results {
        /**
         * @param reader its name, with the place
         */
        void add(String reader, Outcome outcome);
    }

    String name();

    /** Lets each reader of the place read each picture, one after the other, once warm. */
    void read(List<Picture> pictures, Results results);
}
