package nl.inlogcode.core.settings;

import java.util.OptionalInt;
import nl.inlogcode.core.recovery.RecoverySentence;
import nl.inlogcode.core.vault.keep.Eraser;

/** The section "Alles wissen". Nothing brings back what it takes, so it asks twice. */
public final class Erasing {
    private final SettingsModel model;
    private final Eraser eraser;

    Erasing(SettingsModel model, Eraser eraser) {
        this.model = model;
        this.eraser = eraser;
    }

    /** Asks whether everything shall be erased. */
    public void ask() {
        model.open();
        var accounts =
                model.state().isShut()
                        ? OptionalInt.empty()
                        : OptionalInt.of(model.state().content().items().size());
        model.ask(new EraseAsking.Sure(accounts, false));
    }

    /**
     * The answer is yes.
     *
     * @param understood the user also said that there will be no codes then
     */
    public void erase(EraseAsking.Sure asked, boolean understood) {
        if (!understood) {
            model.ask(new EraseAsking.Sure(asked.accounts(), true));
            return;
        }
        model.ask(new EraseAsking.Working());
        var result = eraser.erase();
        model.open();
        model.done(
                switch (result) {
                    case ERASED -> RecoverySentence.ERASED;
                    case NOT_BEGUN -> RecoverySentence.ERASE_NOT_BEGUN;
                    case NOT_ENDED -> RecoverySentence.ERASE_NOT_ENDED;
                });
    }
}
