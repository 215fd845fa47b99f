package nl.inlogcode.core.filling;

import java.util.Optional;
import java.util.function.Consumer;
import nl.inlogcode.core.page.diagnosis.DiagnosisNote;
import nl.inlogcode.core.page.diagnosis.PageDiagnosis;
import nl.inlogcode.core.screen.Clipboard;

/**
 * What was seen on the page that the user came from, on the settings page. It has a state of its
 * own: it is there whatever has become of the vault.
 */
public final class Diagnosis {
    private final Tray tray;
    private final Clipboard clipboard;
    private final Consumer<State> view;
    private State state = State.NOTHING;

    /** Where the popup laid a diagnosis. Calls block. */
    public interface Tray {
        /**
         * Takes it away.
         *
         * @return a text of {@link DiagnosisNote}; empty text if there is none
         */
        String take();
    }

    /** Whether it is on the clipboard. */
    public enum Copying {
        NOT_YET,
        DONE,
        /** The browser does not allow it: the user has to select the text. */
        REFUSED
    }

    /**
     * All that is shown of it.
     *
     * @param diagnosis empty if nothing was asked
     */
    public record State(Optional<PageDiagnosis> diagnosis, Copying copying) {
        /** Nobody asked. */
        public static final State NOTHING = new State(Optional.empty(), Copying.NOT_YET);
    }

    /**
     * @param view gets every new state, and shows {@link State#NOTHING} until there is one
     */
    public Diagnosis(Tray tray, Clipboard clipboard, Consumer<State> view) {
        this.tray = tray;
        this.clipboard = clipboard;
        this.view = view;
    }

    /**
     * Shows what the popup laid down, if it did; else what is shown stays.
     *
     * @return true if there is something new
     */
    public boolean look() {
        var diagnosis = DiagnosisNote.parse(tray.take());
        if (diagnosis.isPresent()) {
            change(new State(diagnosis, Copying.NOT_YET));
        }
        return diagnosis.isPresent();
    }

    /**
     * @param text the diagnosis as it is to be given to others
     */
    public void copy(String text) {
        var copying = clipboard.copy(text) ? Copying.DONE : Copying.REFUSED;
        change(new State(state.diagnosis(), copying));
    }

    /** The user has had it. */
    public void close() {
        change(State.NOTHING);
    }

    private void change(State newState) {
        state = newState;
        view.accept(state);
    }
}
