package nl.inlogcode.core.qr;

import java.util.List;

/**
 * What was read in a picture.
 *
 * @param codes each text once, in the order of finding
 * @param complete false if time was up before all ways of looking had been tried: then an empty
 *     list does not say that there is no code
 */
public record QrReading(List<QrCode> codes, boolean complete) {
    public QrReading {
        codes = List.copyOf(codes);
    }
}
