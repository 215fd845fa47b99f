package nl.inlogcode.core.recovery;

import java.util.OptionalInt;
import nl.inlogcode.core.settings.SettingsModel;
import nl.inlogcode.core.settings.SettingsRoom;
import nl.inlogcode.core.vault.keep.Eraser;

/** The section "Alles wissen". Nothing brings back what it takes, so it asks twice. */
public final class Erasing implements SettingsRoom {
    private final SettingsModel model;
    private final Eraser eraser;

    public Erasing(SettingsModel model, Eraser eraser) {
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
        model.ask(new EraseDialog.Sure(accounts, false));
    }

    /**
     * The answer is yes.
     *
     * @param understood the user also said that there will be no codes then
     */
    public void erase(EraseDialog.Sure asked, boolean understood) {
        if (!understood) {
            model.ask(new EraseDialog.Sure(asked.accounts(), true));
            return;
        }
        model.ask(new EraseDialog.Working());
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
