package nl.inlogcode.core.screen;

import nl.inlogcode.core.vault.Vault;
import nl.inlogcode.core.vault.keep.OpenResult;

/** The vault as a screen knows it. */
public sealed interface VaultView {
    /** Not read yet. */
    record Loading() implements VaultView {}

    /**
     * @param readOnly a newer release wrote it: it is shown and never changed
     * @param health of the stores that it was read from
     */
    record Ready(Vault vault, boolean readOnly, OpenResult.Health health) implements VaultView {
        public Ready(Vault vault, boolean readOnly) {
            this(vault, readOnly, OpenResult.Health.SOUND);
        }
    }

    /** There is one, and the user has to open it. */
    record Locked(Lock lock) implements VaultView {}

    /** There is one, and it cannot be read. */
    record Broken(OpenResult.Cause cause) implements VaultView {}

    /** What the stores gave. That there never was a vault looks like one without accounts. */
    static VaultView of(OpenResult result) {
        return switch (result) {
            case OpenResult.Opened opened -> new Ready(opened.vault(), false, opened.health());
            case OpenResult.Newer newer -> new Ready(newer.vault(), true);
            case OpenResult.Locked locked -> new Locked(Lock.of(locked));
            case OpenResult.Unreadable unreadable -> new Broken(unreadable.cause());
            case OpenResult.Absent() -> new Ready(Vault.EMPTY, false);
        };
    }

    /** The same without what is in the vault: how it is, and quick to compare. */
    default VaultView withoutContent() {
        return this instanceof Ready ready
                ? new Ready(Vault.EMPTY, ready.readOnly(), ready.health())
                : this;
    }

    /** What the stores give now; where they are still locked, what the user is at goes on. */
    default VaultView refreshed(OpenResult result) {
        var fresh = of(result);
        return this instanceof Locked before
                        && fresh instanceof Locked now
                        && before.lock().slots().equals(now.lock().slots())
                ? before
                : fresh;
    }
}
