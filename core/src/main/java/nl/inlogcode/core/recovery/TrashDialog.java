package nl.inlogcode.core.recovery;

import nl.inlogcode.core.settings.Dialog;
import nl.inlogcode.core.vault.DeletedItem;

/** What the bin asks. */
public sealed interface TrashDialog extends Dialog {
    /** Whether this one shall go for good. */
    record Discard(DeletedItem deleted) implements TrashDialog {}

    /** Whether all shall go for good. */
    record DiscardAll() implements TrashDialog {}
}
