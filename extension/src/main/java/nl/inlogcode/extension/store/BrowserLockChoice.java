package nl.inlogcode.extension.store;

import nl.inlogcode.core.lock.LockAfter;
import nl.inlogcode.core.lock.LockChoice;
import nl.inlogcode.extension.browser.LocalSetting;

/** The user's choice of when to lock, in storage.local. */
public final class BrowserLockChoice implements LockChoice {
    private final LocalSetting setting = new LocalSetting("lockAfterMinutes");

    @Override
    public LockAfter read() {
        return LockAfter.of(setting.read(LockAfter.USUAL.minutes())).orElse(LockAfter.USUAL);
    }

    @Override
    public boolean write(LockAfter chosen) {
        return setting.write(chosen.minutes());
    }
}
