package nl.inlogcode.extension.store;

import nl.inlogcode.core.vault.Erasure;
import nl.inlogcode.extension.browser.KeyDatabase;
import nl.inlogcode.extension.browser.VaultDatabase;
import nl.inlogcode.extension.browser.VaultMirror;

/** Erases what this browser holds. */
public final class BrowserErasure implements Erasure {
    @Override
    public boolean mark() {
        return VaultDatabase.mark().await().isGiven();
    }

    @Override
    public boolean eraseKeys() {
        if (!KeyDatabase.erase().await().isGiven()) {
            return false;
        }
        var left = KeyDatabase.read().await();
        return left.isGiven() && left.getValue() == null;
    }

    @Override
    public boolean eraseMirror() {
        return VaultMirror.erase().await().isGiven();
    }

    @Override
    public boolean eraseDatabase() {
        return VaultDatabase.erase().await().isGiven();
    }
}
