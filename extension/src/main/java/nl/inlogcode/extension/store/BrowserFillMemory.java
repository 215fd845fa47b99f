package nl.inlogcode.extension.store;

import java.util.Optional;
import nl.inlogcode.core.app.FillMemory;
import nl.inlogcode.core.app.LastFill;
import nl.inlogcode.extension.browser.FillNote;
import nl.inlogcode.extension.browser.LocalSetting;

/** The last filling in the browser's memory, the choices in storage.local. */
public final class BrowserFillMemory implements FillMemory {
    @Override
    public Optional<LastFill> last() {
        var answer = FillNote.read().await();
        if (!answer.isGiven() || answer.getValue() == null) {
            return Optional.empty();
        }
        var note = answer.getValue();
        return Optional.of(
                new LastFill(
                        note.getAccount(),
                        (long) note.getStep(),
                        note.getSite(),
                        note.getPlace(),
                        (long) note.getAt(),
                        note.isPassed()));
    }

    @Override
    public void note(LastFill fill) {
        // Should it fail, a refused code may be tried once more.
        FillNote.write(fill.id(), fill.step(), fill.site(), fill.place(), fill.at(), fill.passed())
                .await();
    }

    @Override
    public boolean pressesNext(String account, int site) {
        return setting(account, site).read(0) == 1;
    }

    @Override
    public void choosePressNext(String account, int site, boolean press) {
        setting(account, site).write(press ? 1 : 0);
    }

    private static LocalSetting setting(String account, int site) {
        return new LocalSetting("pressNext " + account + " " + site);
    }
}
