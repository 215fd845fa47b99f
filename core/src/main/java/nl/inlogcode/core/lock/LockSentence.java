package nl.inlogcode.core.lock;

import nl.inlogcode.core.screen.Sentence;

/** What is said of passwords, passkeys and the lock. */
public enum LockSentence implements Sentence {
    PASSWORD_SET(Tone.GOOD),
    PASSWORD_CHANGED(Tone.GOOD),
    PASSWORD_REMOVED(Tone.GOOD),
    LOCK_AFTER_CHOSEN(Tone.GOOD),
    PASSKEY_ADDED(Tone.GOOD),
    PASSKEY_REMOVED(Tone.GOOD);

    private final Tone tone;

    LockSentence(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }
}
