package nl.inlogcode.core.screen;

import java.util.Optional;

/**
 * What just happened, in one sentence.
 *
 * @param undo the id of the deleted item that can be put back
 * @param copy the id of the account whose code the user may want to copy now
 */
public record Notice(Sentence sentence, Optional<String> undo, Optional<String> copy) {
    public static Notice of(Sentence sentence) {
        return new Notice(sentence, Optional.empty(), Optional.empty());
    }

    public static Notice withUndo(Sentence sentence, String id) {
        return new Notice(sentence, Optional.of(id), Optional.empty());
    }

    /** It did not get into the page: one press puts it on the clipboard. */
    public static Notice withCopy(Sentence sentence, String id) {
        return new Notice(sentence, Optional.empty(), Optional.of(id));
    }
}
