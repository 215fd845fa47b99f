package nl.inlogcode.extension.view.lock;

import nl.inlogcode.core.screen.VaultView;
import nl.inlogcode.extension.dom.Window;

/**
 * Begins the page anew once its open vault is locked: what was typed and shown in it, the password
 * among it, stays in a page's memory for as long as the page is there.
 */
public final class LockedPage {
    private boolean open;

    /** To be told of each state, after it is on the screen. */
    public void saw(VaultView vault) {
        switch (vault) {
            case VaultView.Ready ready -> open = true;
            case VaultView.Locked locked -> locked();
            case VaultView.Loading() -> {}
            case VaultView.Broken broken -> {}
        }
    }

    private void locked() {
        if (open) {
            open = false;
            Window.reload();
        }
    }
}
