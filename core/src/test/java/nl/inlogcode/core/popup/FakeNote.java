package nl.inlogcode.core.popup;

import java.util.Optional;
import nl.inlogcode.core.vault.slots.SheetNote;

/** The note on the sheet, in memory. */
public final class FakeNote implements SheetNote {
    public Optional<String> proved = Optional.empty();
    public Optional<String> used = Optional.empty();
    public int quietUntil;

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
        used = Optional.empty();
    }

    @Override
    public Optional<String> used() {
        return used;
    }

    @Override
    public void use(String slotId) {
        used = Optional.of(slotId);
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
