package nl.inlogcode.extension.store;

import nl.inlogcode.core.vault.keep.Erasure;
import nl.inlogcode.extension.browser.VaultDatabase;
import nl.inlogcode.extension.browser.VaultMirror;
import nl.inlogcode.extension.browser.VaultSign;

/** Erases the vault's stores. */
public final class BrowserErasure implements Erasure {
    @Override
    public boolean mark() {
        return VaultDatabase.mark().await().isGiven();
    }

    @Override
    public boolean eraseMirror() {
        VaultSign.erase();
        return VaultMirror.erase().await().isGiven();
    }

    @Override
    public boolean eraseDatabase() {
        return VaultDatabase.erase().await().isGiven();
    }
}
