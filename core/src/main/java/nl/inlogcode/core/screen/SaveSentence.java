package nl.inlogcode.core.screen;

import nl.inlogcode.core.vault.keep.SaveResult;

/** What is said where nothing was saved, or something broke. */
public enum SaveSentence implements Sentence {
    STORAGE_FULL(Tone.BAD),
    STORAGE_FAILS(Tone.BAD),
    NEWER_VERSION(Tone.BAD),
    LOCKED(Tone.BAD),
    UNREADABLE(Tone.BAD),
    BROKE_DOWN(Tone.BAD);

    private final Tone tone;

    SaveSentence(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }

    /** Why nothing was saved. */
    public static SaveSentence of(SaveResult.Cause cause) {
        return switch (cause) {
            case STORAGE_FULL -> STORAGE_FULL;
            case STORAGE_FAILS -> STORAGE_FAILS;
            case NEWER_VERSION -> NEWER_VERSION;
            case LOCKED -> LOCKED;
            case UNREADABLE -> UNREADABLE;
        };
    }
}
