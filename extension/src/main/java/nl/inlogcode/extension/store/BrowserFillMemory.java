package nl.inlogcode.extension.store;

import java.util.ArrayList;
import nl.inlogcode.core.app.FillMemory;
import nl.inlogcode.core.app.Fills;
import nl.inlogcode.core.app.LastFill;
import nl.inlogcode.core.clock.ClockCorrection;
import nl.inlogcode.core.clock.ClockCorrections;
import nl.inlogcode.extension.browser.ClockNotes;
import nl.inlogcode.extension.browser.FillNote;
import nl.inlogcode.extension.browser.LocalSetting;
import org.teavm.jso.core.JSArray;

/** The last fillings in the browser's memory, the choices in storage.local. */
public final class BrowserFillMemory implements FillMemory {
    @Override
    public Fills fills() {
        var answer = FillNote.read().await();
        var all = new ArrayList<LastFill>();
        if (answer.isGiven()) {
            for (int i = 0; i < answer.getValue().getLength(); i++) {
                var note = answer.getValue().get(i);
                all.add(
                        new LastFill(
                                note.getAccount(),
                                (long) note.getStep(),
                                note.getSite(),
                                note.getPlace(),
                                (long) note.getAt(),
                                note.isLeft(),
                                note.isPassed()));
            }
        }
        return new Fills(all);
    }

    @Override
    public void keep(Fills fills) {
        var notes = new JSArray<FillNote.Stored>();
        for (var one : fills.all()) {
            notes.push(
                    FillNote.note(
                            one.id(),
                            one.step(),
                            one.site(),
                            one.place(),
                            one.at(),
                            one.left(),
                            one.passed()));
        }
        // Should it fail, a used code may be tried once more.
        FillNote.write(notes).await();
    }

    @Override
    public ClockCorrections corrections() {
        var answer = ClockNotes.read().await();
        var all = new ArrayList<ClockCorrection>();
        if (answer.isGiven()) {
            for (int i = 0; i < answer.getValue().getLength(); i++) {
                var note = answer.getValue().get(i);
                all.add(
                        new ClockCorrection(
                                note.getAccount(), (long) note.getOffset(), (long) note.getAt()));
            }
        }
        return new ClockCorrections(all);
    }

    @Override
    public void correct(ClockCorrections corrections) {
        var notes = new JSArray<ClockNotes.Note>();
        for (var one : corrections.all()) {
            notes.push(ClockNotes.note(one.site(), one.offsetMillis(), one.measuredAt()));
        }
        ClockNotes.write(notes).await();
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
