package nl.inlogcode.extension.store;

import nl.inlogcode.core.lock.LockingSession;
import nl.inlogcode.core.lock.Unlock;
import nl.inlogcode.core.vault.VaultClock;
import nl.inlogcode.core.vault.keep.VaultKeeper;
import nl.inlogcode.core.vault.keep.VaultPorts;
import nl.inlogcode.core.vault.keep.VaultStore;
import nl.inlogcode.core.vault.slots.PasswordKdf;
import nl.inlogcode.core.vault.slots.StoredDeviceKey;
import nl.inlogcode.core.vault.slots.VaultKeySlots;
import nl.inlogcode.extension.browser.DeviceKeyStores;
import nl.inlogcode.extension.browser.MirrorKey;
import nl.inlogcode.extension.browser.SheetStore;
import nl.inlogcode.extension.browser.SystemClock;
import nl.inlogcode.extension.browser.VaultMirror;
import nl.inlogcode.extension.browser.WebAuthn;
import nl.inlogcode.extension.browser.WebCrypto;
import nl.inlogcode.extension.store.BrowserVaultSession.BrowserLockChoice;

/** The vault of this browser. */
public final class BrowserVault {
    private BrowserVault() {}

    /** For one page or worker; holds nothing that another could change. */
    public static VaultStore store() {
        return new VaultKeeper(ports(true));
    }

    /** The ways to open it. */
    public static VaultKeySlots ways() {
        return new VaultKeySlots(ports());
    }

    /** For what else is done with it: earlier versions, the bin, erasing. */
    public static VaultPorts ports() {
        return ports(false);
    }

    private static VaultPorts ports(boolean keyAhead) {
        var crypto = new WebCrypto();
        // Not awaited: Firefox has no such thing, and only page scripts are kept out by it.
        VaultMirror.keepFromPages();
        var storage = new BrowserVaultStorage();
        return new VaultPorts(
                storage,
                crypto,
                new StoredDeviceKey(
                        crypto,
                        new DeviceKeyStores.InDatabase(keyAhead),
                        new DeviceKeyStores.InFile(),
                        new MirrorKey()),
                session(),
                storage,
                new BrowserVaultClock());
    }

    /** The key of an unlocked vault, while it is time. */
    public static LockingSession session() {
        return new LockingSession(
                new BrowserVaultSession(), new BrowserLockChoice(), new SystemClock());
    }

    /** What opening a locked vault needs of this browser. */
    public static Unlock.Ports unlocking(PasswordKdf kdf) {
        return new Unlock.Ports(
                ways(), kdf, new WebAuthn(), new WebCrypto(), new SheetStore(), new SystemClock());
    }

    /** This computer's clock. */
    private static final class BrowserVaultClock implements VaultClock {
        @Override
        public long epochSecond() {
            return epochMilli() / 1000;
        }

        @Override
        public long epochMilli() {
            // Before 1970 there are no times that the vault could keep.
            return Math.max(0, System.currentTimeMillis());
        }
    }
}
