package nl.inlogcode.core.lock;

import nl.inlogcode.core.screen.VaultView;
import nl.inlogcode.core.settings.SettingsModel;
import nl.inlogcode.core.settings.SettingsShell;

/** What the lock needs of the settings page. */
public final class SettingsLock implements Unlock.Host {
    private final SettingsModel model;
    private final SettingsShell shell;

    public SettingsLock(SettingsModel model, SettingsShell shell) {
        this.model = model;
        this.shell = shell;
    }

    @Override
    public VaultView vault() {
        return model.state().vault();
    }

    @Override
    public void show(VaultView.Locked locked) {
        model.show(locked);
    }

    @Override
    public void opened() {
        shell.refresh();
    }
}
