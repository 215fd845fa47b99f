package nl.inlogcode.extension.store;

import nl.inlogcode.core.codec.JsonValue.JsonObject;
import nl.inlogcode.core.filling.FillMemory;
import nl.inlogcode.core.filling.Fills;
import nl.inlogcode.core.filling.FillsJson;
import nl.inlogcode.core.page.clock.ClockCorrections;
import nl.inlogcode.core.page.clock.CorrectionsJson;
import nl.inlogcode.extension.browser.Notes;
import nl.inlogcode.extension.browser.Notes.Area;

/** The last fillings in the browser's memory, the choices in storage.local. */
public final class BrowserFillMemory implements FillMemory {
    private static final JsonObject NOTHING = JsonObject.builder().build();

    @Override
    public Fills fills() {
        var fills = Notes.ask(Area.SESSION, FillsJson.FILLS);
        var steps = Notes.ask(Area.LOCAL, FillsJson.STEPS);
        return FillsJson.parse(Notes.of(fills).orElse(NOTHING), Notes.of(steps).orElse(NOTHING));
    }

    @Override
    public void keep(Fills fills) {
        // Should it fail, a used code may be tried once more.
        var kept = Notes.write(Area.SESSION, FillsJson.print(fills));
        var steps = Notes.write(Area.LOCAL, FillsJson.printSteps(fills));
        kept.await();
        steps.await();
    }

    @Override
    public ClockCorrections corrections() {
        return Notes.read(Area.LOCAL, CorrectionsJson.NAME)
                .map(CorrectionsJson::parse)
                .orElse(ClockCorrections.NONE);
    }

    @Override
    public void correct(ClockCorrections corrections) {
        Notes.write(Area.LOCAL, CorrectionsJson.print(corrections)).await();
    }

    @Override
    public boolean pressesNext(String account, int site) {
        return Notes.number(pressNext(account, site), 0) == 1;
    }

    @Override
    public void choosePressNext(String account, int site, boolean press) {
        Notes.keepNumber(pressNext(account, site), press ? 1 : 0);
    }

    private static String pressNext(String account, int site) {
        return "pressNext " + account + " " + site;
    }
}
