package nl.inlogcode.core.accounts;

import nl.inlogcode.core.screen.Sentence;

/** What is said of changing an account. */
public enum AccountSentence implements Sentence {
    DELETED(Tone.GOOD),
    RESTORED(Tone.GOOD),
    RENAMED(Tone.GOOD);

    private final Tone tone;

    AccountSentence(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }
}
