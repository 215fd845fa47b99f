package nl.inlogcode.core.page.field;

import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.page.Phrase;

/** What a field's words tell: its names, its labels, the text around it. */
final class FieldWords {
    private final Phrase names;
    private final Phrase labels;
    private final Phrase nearby;
    private final Phrase near;
    private final Phrase context;
    private final boolean password;
    private final boolean focused;
    private final boolean sentNear;
    private final boolean sentSomewhere;

    FieldWords(FieldTraits field) {
        var words = field.words();
        names = Phrase.of(words.name(), words.id());
        labels = Phrase.of(words.label(), words.placeholder(), words.title());
        // A field with a label of its own needs no text before it, which may be of another field.
        boolean labelled = !Phrase.of(words.label()).isBlank();
        nearby = Phrase.of(labelled ? "" : words.nearby());
        near = Phrase.of(words.near());
        context = Phrase.of(words.context());
        focused = field.state().focused();
        password = field.type().equals("password");
        sentNear = says(near) || SentTo.anAddress(words.near());
        sentSomewhere = says(context) || SentTo.anAddress(words.context());
    }

    /** Why the words rule a field out. */
    Optional<FieldReason> refusal() {
        if (isRecovery(names) || isRecovery(labels) || !isSure(nearby) && isRecovery(nearby)) {
            return Optional.of(FieldReason.RECOVERY_CODE);
        }
        for (var topic : OtherWords.TOPICS) {
            if (names.hasAny(topic.words())
                    || labels.hasAny(topic.words())
                    || !isSure(nearby) && nearby.hasAny(topic.words())) {
                return Optional.of(topic.reason());
            }
        }
        if (isPassword()) {
            return Optional.of(FieldReason.PASSWORD);
        }
        if (isSent()) {
            return Optional.of(FieldReason.SENT_CODE);
        }
        boolean device =
                near.hasAny(OtherWords.DEVICE_PAGE)
                        || nearby.hasAny(OtherWords.DEVICE_PAGE)
                        || labels.hasAny(OtherWords.DEVICE_PAGE);
        return device && !isApp() ? Optional.of(FieldReason.DEVICE_CODE) : Optional.empty();
    }

    /**
     * True if the page speaks of another code, in a place that need not be about this field.
     * Whoever has clicked into the field knows better.
     */
    boolean isDoubtful() {
        boolean other = sentSomewhere || context.hasAny(OtherWords.DEVICE_PAGE);
        return other && !isApp() && !isBeyondDoubt();
    }

    /** Whatever the page says elsewhere: its own texts, what stands near, or a click say enough. */
    private boolean isBeyondDoubt() {
        boolean sure = isSure(labels) || isSure(nearby);
        boolean said = sure || mayBe(labels) || mayBe(nearby);
        return focused
                || isSure(names) && sure
                || names.hasAny(CodeWords.APP_NAMES) && said
                || (near.hasAny(CodeWords.APP)
                                || near.hasAny(CodeWords.TWO_STEPS)
                                || labels.hasAny(CodeWords.TWO_STEPS))
                        && !sentNear
                        && (said || isSure(names) || mayBe(names));
    }

    /** True if it asks for a code, or a key, that is used up when it is used. */
    boolean isRecoveryCode() {
        for (var phrase : new Phrase[] {names, labels, nearby}) {
            if (isRecovery(phrase) && (mayBe(phrase) || phrase.hasAny(OtherWords.RECOVERY_CODE))) {
                return true;
            }
        }
        return false;
    }

    /** "Code of the app, or a recovery code" is no refusal; "two-factor recovery code" is. */
    private static boolean isRecovery(Phrase phrase) {
        return saysRecovery(phrase) && !(isSure(phrase) && phrase.hasAny(CodeWords.OR));
    }

    private static boolean saysRecovery(Phrase phrase) {
        return phrase.hasAny(OtherWords.RECOVERY) || phrase.hasAny(OtherWords.RECOVERY_FIELD);
    }

    /** A one-time password is none; and a masked field must say twice that it takes a code. */
    private boolean isPassword() {
        boolean sure = isSure(names) || isSure(labels) || isSure(nearby);
        if (names.hasAny(OtherWords.PASSWORD)
                || labels.hasAny(OtherWords.PASSWORD)
                || nearby.hasAny(OtherWords.PASSWORD)) {
            return !sure;
        }
        return password && !sure && !(mayBe(names) && (mayBe(labels) || mayBe(nearby)));
    }

    private boolean isSent() {
        if (labels.hasAny(CodeWords.SENT_CODE)
                || nearby.hasAny(CodeWords.SENT_CODE)
                || names.hasAny(CodeWords.SENT_CODE) && !isApp()) {
            return true;
        }
        return says(nearby) || says(labels) || !isApp() && sentNear;
    }

    /** The page speaks of an app that makes codes. */
    private boolean isApp() {
        return context.hasAny(CodeWords.APP)
                || labels.hasAny(CodeWords.APP)
                || nearby.hasAny(CodeWords.APP);
    }

    private static boolean says(Phrase phrase) {
        return phrase.hasAny(CodeWords.SENT) && phrase.hasAny(CodeWords.BY_WAY_OF);
    }

    static boolean isSure(Phrase phrase) {
        return phrase.hasAny(CodeWords.SURE) || phrase.hasAny(CodeWords.TWO_STEPS);
    }

    private static boolean mayBe(Phrase phrase) {
        return phrase.hasAny(CodeWords.PERHAPS);
    }

    /** Adds what speaks for a field. */
    void evidence(List<FieldReason> reasons) {
        add(reasons, names, FieldReason.NAME_SAYS_CODE, FieldReason.NAME_MAY_SAY_CODE);
        add(reasons, labels, FieldReason.LABEL_SAYS_CODE, FieldReason.LABEL_MAY_SAY_CODE);
        add(reasons, nearby, FieldReason.NEARBY_SAYS_CODE, FieldReason.NEARBY_MAY_SAY_CODE);
        boolean silent = names.isBlank() && labels.isBlank() && nearby.isBlank();
        if ((silent || !reasons.isEmpty()) && isSure(context)) {
            reasons.add(FieldReason.FORM_SAYS_CODE);
        }
        if (says(near) || says(context) && !isBeyondDoubt() || names.hasAny(CodeWords.SENT_CODE)) {
            reasons.add(FieldReason.MAYBE_SENT);
        }
        if (reasons.contains(FieldReason.LABEL_MAY_SAY_CODE)
                && !reasons.contains(FieldReason.NAME_SAYS_CODE)
                && !reasons.contains(FieldReason.FORM_SAYS_CODE)
                && labels.hasOther(CodeWords.NOTHING_MORE)) {
            reasons.add(FieldReason.UNKNOWN_KIND);
        }
    }

    /** True if only a name speaks for the field, and nothing on the page against it. */
    boolean isLoneName() {
        if (!mayBe(names) || !labels.isBlank() || !nearby.isBlank()) {
            return false;
        }
        for (var topic : OtherWords.TOPICS) {
            if (context.hasAny(topic.words())) {
                return false;
            }
        }
        return !saysRecovery(context);
    }

    private static void add(
            List<FieldReason> reasons, Phrase phrase, FieldReason sure, FieldReason perhaps) {
        if (isSure(phrase)) {
            reasons.add(sure);
        } else if (mayBe(phrase)) {
            reasons.add(perhaps);
        }
    }
}
