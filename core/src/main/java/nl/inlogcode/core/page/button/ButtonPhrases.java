package nl.inlogcode.core.page.button;

import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.page.Phrase;
import nl.inlogcode.core.page.field.ByWhat;

/** What a button's words tell. */
final class ButtonPhrases {
    /** More words than this are a sentence, not the name of a button. */
    private static final int MOST_WORDS = 5;

    private final Phrase shown;
    private final Phrase all;
    private final Phrase names;

    ButtonPhrases(ButtonTraits.Words words) {
        // What it shows counts; its label is read to those who do not see, and speaks as well.
        var text = Phrase.of(words.text());
        shown = text.isBlank() ? Phrase.of(words.label()) : text;
        all = Phrase.of(words.text(), words.label(), words.title());
        names = Phrase.of(words.name(), words.id(), words.value());
    }

    /** Why the words rule a button out. */
    Optional<ButtonReason> refusal() {
        for (var topic : OtherButtonWords.TOPICS) {
            if (all.hasAny(topic.words()) || names.hasAny(topic.names())) {
                return Optional.of(topic.reason());
            }
        }
        if (ByWhat.isOther(all)) {
            return Optional.of(ButtonReason.OTHER_WAY);
        }
        return all.hasAny(ButtonWords.SEND) && all.hasAny(ButtonWords.CODE)
                ? Optional.of(ButtonReason.AGAIN)
                : Optional.empty();
    }

    /** Adds what the words say for or against a button. */
    void evidence(List<ButtonReason> reasons) {
        boolean title = shown.isBlank();
        var said = title ? all : shown;
        if (said.hasAny(ButtonWords.NEXT)) {
            reasons.add(ButtonReason.SAYS_NEXT);
        } else if (said.hasAny(ButtonWords.PERHAPS) || ByWhat.usesCode(said)) {
            reasons.add(ButtonReason.MAY_SAY_NEXT);
        }
        if (names.hasAny(ButtonWords.NEXT)) {
            reasons.add(ButtonReason.NAME_SAYS_NEXT);
        }
        if (said.words() > MOST_WORDS) {
            reasons.add(ButtonReason.LONG_TEXT);
        }
    }
}
