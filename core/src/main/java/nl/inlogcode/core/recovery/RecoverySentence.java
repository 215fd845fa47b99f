package nl.inlogcode.core.recovery;

import nl.inlogcode.core.screen.Sentence;

/** What is said of the bin, earlier versions and erasing. */
public enum RecoverySentence implements Sentence {
    DISCARDED(Tone.GOOD),
    RESTORED(Tone.GOOD),
    VERSION_RESTORED(Tone.GOOD),
    ASIDE_DISCARDED(Tone.GOOD),
    ERASED(Tone.GOOD),
    ERASE_NOT_BEGUN(Tone.BAD),
    ERASE_NOT_ENDED(Tone.BAD);

    private final Tone tone;

    RecoverySentence(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }
}
