package nl.inlogcode.extension.store;

import nl.inlogcode.core.lock.Unlock;
import nl.inlogcode.core.vault.slots.PasswordKdf;
import nl.inlogcode.extension.browser.SheetStore;
import nl.inlogcode.extension.browser.SystemClock;

/** What opening a locked vault needs of this browser. */
public final class BrowserLock {
    private BrowserLock() {}

    public static Unlock.Ports ports(PasswordKdf kdf) {
        return new Unlock.Ports(
                BrowserVault.ways(),
                kdf,
                new BrowserPasskeys(),
                new WebCryptoVaultCrypto(),
                new SheetStore(),
                new SystemClock());
    }
}
