package nl.inlogcode.core.qr;

import java.util.List;

/**
 * What was read in a picture.
 *
 * @param codes each text once, in the order of finding
 * @param complete false if time was up before all ways of looking had been tried: then an empty
 *     list does not say that there is no code
 * @param part true if no code was read and there is a part of one: the rest lies outside the
 *     picture, or under something
 */
public record QrReading(List<QrCode> codes, boolean complete, boolean part) {
    public QrReading {
        codes = List.copyOf(codes);
    }
}
