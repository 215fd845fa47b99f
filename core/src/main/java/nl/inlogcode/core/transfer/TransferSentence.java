package nl.inlogcode.core.transfer;

import nl.inlogcode.core.screen.Sentence;

/** What is said of accounts that came in together. */
public enum TransferSentence implements Sentence {
    ADDED(Tone.GOOD);

    private final Tone tone;

    TransferSentence(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }
}
