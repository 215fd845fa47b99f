package nl.inlogcode.core.settings;

import nl.inlogcode.core.vault.keep.Snapshots.Snapshot;

/** What the section of earlier versions asks. */
public sealed interface VersionAsking extends Asking {
    /**
     * Whether this one shall be the vault again.
     *
     * @param change what that would change
     */
    record Sure(Snapshot snapshot, VersionChange change) implements VersionAsking {}

    /** It cannot be read any more. */
    record Gone() implements VersionAsking {}

    /** Whether what lies aside shall go for good. */
    record DiscardAside() implements VersionAsking {}
}
