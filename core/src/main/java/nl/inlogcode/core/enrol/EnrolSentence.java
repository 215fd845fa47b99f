package nl.inlogcode.core.enrol;

import nl.inlogcode.core.screen.Sentence;

/** What is said of adding accounts. */
public enum EnrolSentence implements Sentence {
    ADDED(Tone.GOOD),
    KEY_FORGOTTEN(Tone.BAD),
    RENEWED(Tone.GOOD);

    private final Tone tone;

    EnrolSentence(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }
}
