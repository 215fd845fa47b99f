package nl.inlogcode.core.enrol;

import java.util.List;
import nl.inlogcode.core.page.key.PageKey;

/** What came of looking at the page in the current tab. */
public sealed interface PageScan {
    /**
     * At least one QR code or link was read.
     *
     * @param texts what they say, each text once, in the order of finding; links first
     * @param foreign those in parts of the page that are of other sites
     */
    record Seen(List<String> texts, List<ForeignText> foreign) implements PageScan {
        public Seen {
            texts = List.copyOf(texts);
            foreign = List.copyOf(foreign);
        }

        public Seen(List<String> texts) {
            this(texts, List.of());
        }
    }

    /**
     * No QR code, but a key in the page's text that looks like one for codes.
     *
     * @param complete false if time was up before everything was looked at
     */
    record KeyShown(PageKey key, boolean complete) implements PageScan {}

    /** The whole page was looked at, and there is no QR code on it. */
    record Nothing() implements PageScan {}

    /** Time was up before everything was looked at; nothing was found so far. */
    record NotSure() implements PageScan {}

    /**
     * A part of a QR code is in view, and no whole one: the rest is outside the window, or under
     * something.
     */
    record PartSeen() implements PageScan {}

    /** The page gave no answer in time, and its picture shows no QR code. */
    record Silent() implements PageScan {}

    /** The browser lets no extension read this page. */
    record Forbidden() implements PageScan {}

    /** The page went away (navigated, closed) while it was being read. */
    record Gone() implements PageScan {}

    /** Our own reading broke down; says nothing about the page. */
    record Failed() implements PageScan {}
}
