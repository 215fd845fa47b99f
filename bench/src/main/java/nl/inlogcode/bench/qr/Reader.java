package nl.inlogcode.bench.qr;

import java.util.List;
import nl.inlogcode.core.qr.Pixels;

/** Something on the JVM that reads QR codes. */
interface Reader {
    /**
     * What was read.
     *
     * @param complete false if it did not look to the end
     */
    record Reading(List<String> texts, boolean complete) {}

    String name();

    Reading read(Pixels pixels);
}
