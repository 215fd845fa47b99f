package nl.inlogcode.core.settings;

import java.util.Optional;
import nl.inlogcode.core.app.SheetNote;

/** The note on the sheet, in memory. */
final class FakeNote implements SheetNote {
    Optional<String> proved = Optional.empty();
    int quietUntil;

    @Override
    public Optional<String> proved() {
        return proved;
    }

    @Override
    public void prove(String slotId) {
        proved = Optional.of(slotId);
    }

    @Override
    public void forget() {
        proved = Optional.empty();
    }

    @Override
    public int quietUntil() {
        return quietUntil;
    }

    @Override
    public void beQuietUntil(int day) {
        quietUntil = day;
    }
}
