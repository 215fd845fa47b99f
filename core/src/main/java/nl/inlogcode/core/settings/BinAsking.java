package nl.inlogcode.core.settings;

import nl.inlogcode.core.vault.DeletedItem;

/** What the bin asks. */
public sealed interface BinAsking extends Asking {
    /** Whether this one shall go for good. */
    record Discard(DeletedItem deleted) implements BinAsking {}

    /** Whether all shall go for good. */
    record DiscardAll() implements BinAsking {}
}
