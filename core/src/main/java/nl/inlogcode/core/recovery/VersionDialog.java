package nl.inlogcode.core.recovery;

import nl.inlogcode.core.settings.Dialog;
import nl.inlogcode.core.vault.keep.Snapshots.Snapshot;

/** What the section of earlier versions asks. */
public sealed interface VersionDialog extends Dialog {
    /**
     * Whether this one shall be the vault again.
     *
     * @param change what that would change
     */
    record Sure(Snapshot snapshot, VersionChange change) implements VersionDialog {}

    /** It cannot be read any more. */
    record Gone() implements VersionDialog {}

    /** Whether what lies aside shall go for good. */
    record DiscardAside() implements VersionDialog {}
}
