package nl.inlogcode.core.popup;

import java.util.Optional;
import nl.inlogcode.core.enrol.FormNote;

/** The note on what is being typed, in memory. */
public final class FakeFormNote implements FormNote {
    public Optional<Kept> kept = Optional.empty();
    int reads;

    @Override
    public Optional<Kept> read() {
        reads++;
        return kept;
    }

    @Override
    public void write(Kept written) {
        kept = Optional.of(written);
    }

    @Override
    public void forget() {
        kept = Optional.empty();
    }

    /** What the alarm does. */
    void forgetKey() {
        kept = kept.map(all -> new Kept(all.form().withoutKey(), all.typedAt(), all.keyAt()));
    }
}
