package nl.inlogcode.core.filling;

import nl.inlogcode.core.screen.Sentence;

/** What is said of filling and copying codes. */
public enum FillSentence implements Sentence {
    SITE_FORGOTTEN(Tone.GOOD),
    OLD_BACK(Tone.GOOD),
    COPIED(Tone.GOOD),
    COPY_REFUSED(Tone.BAD),
    FILLED(Tone.GOOD),
    FILLED_AND_SENT(Tone.GOOD),
    SENT_BY_PAGE(Tone.GOOD),
    FILLED_NOT_SENT(Tone.GOOD),
    CHANGED_BY_PAGE(Tone.BAD),
    REFUSED_BY_PAGE(Tone.BAD),
    NOT_TAKEN(Tone.BAD),
    NOT_ALLOWED(Tone.BAD),
    BY_ITSELF_ON(Tone.GOOD),
    BY_ITSELF_OFF(Tone.GOOD),
    FIELD_GONE(Tone.BAD),
    DOES_NOT_FIT(Tone.BAD),
    OTHER_SITE(Tone.BAD),
    OTHER_TARGET(Tone.BAD),
    PAGE_GONE(Tone.BAD),
    NO_FIELD(Tone.BAD),
    UNCLEAR_FIELD(Tone.BAD),
    DOUBTFUL_FIELD(Tone.BAD),
    ASKS_RECOVERY_CODE(Tone.BAD),
    ASKS_SENT_CODE(Tone.BAD),
    PAGE_SILENT(Tone.BAD),
    NO_ANSWER(Tone.BAD),
    PAGE_FORBIDDEN(Tone.BAD);

    private final Tone tone;

    FillSentence(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }

    @Override
    public boolean isOfWhatWasSeen() {
        return switch (this) {
            case NO_FIELD,
                    UNCLEAR_FIELD,
                    DOUBTFUL_FIELD,
                    ASKS_RECOVERY_CODE,
                    ASKS_SENT_CODE,
                    FILLED_NOT_SENT,
                    CHANGED_BY_PAGE,
                    REFUSED_BY_PAGE,
                    NOT_TAKEN,
                    FIELD_GONE,
                    DOES_NOT_FIT ->
                    true;
            default -> false;
        };
    }
}
