package nl.inlogcode.extension.view.settings;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.inlogcode.core.screen.Notice;
import nl.inlogcode.core.screen.VaultView;
import nl.inlogcode.core.settings.Dialog;
import nl.inlogcode.core.settings.SettingsState;
import nl.inlogcode.extension.dom.Focus;
import nl.inlogcode.extension.dom.Markup;
import nl.inlogcode.extension.dom.Slot;
import nl.inlogcode.extension.view.parts.Buttons;
import nl.inlogcode.extension.view.parts.Cards;
import nl.inlogcode.extension.view.parts.NoticeView;

/** The settings page on the screen: what every section shares, and the sections in their order. */
public final class SettingsView {
    private final Slot<VaultView> trouble;
    private final Slot<Optional<Notice>> notice;
    private final Slot<String> rescue;
    private final Markup places = Markup.existing("sections");
    private final List<Section> sections;
    private Dialog asked = new Dialog.Nothing();

    /**
     * @param troubleView shows a vault that is locked or cannot be read
     * @param sections in the order in which they stand on the page
     * @param undo puts a deleted account back
     */
    public SettingsView(
            Function<VaultView, Markup> troubleView,
            List<Section> sections,
            NoticeView.ForAccount undo) {
        this.sections = sections;
        trouble = new Slot<>(Markup.existing("trouble"), troubleView);
        rescue = new Slot<>(Markup.existing("rescue"), SettingsView::rescue);
        notice = new Slot<>(Markup.existing("notice"), new NoticeView(undo)::build);
    }

    public void show(SettingsState state) {
        if (trouble.show(state.vault().withoutContent())
                && state.vault() instanceof VaultView.Locked) {
            Focus.on(Buttons.PRIMARY_KEY);
        }
        notice.show(state.notice());
        // Without a vault to show, only the trouble is to be seen, and what helps.
        rescue.show(rescueTexts(state));
        places.shown(state.isOpen() || state.isReplaceable());
        for (var section : sections) {
            if (section.needsOpenVault()) {
                Markup.existing(section.key()).shown(!state.isShut());
            }
            section.show(state);
        }
        moveFocus(state.dialog());
    }

    /** Which card says what helps; empty if nothing does, or nothing has to. */
    private static String rescueTexts(SettingsState state) {
        if (!state.isReplaceable()) {
            return "";
        }
        return state.vault() instanceof VaultView.Locked ? "locked" : "broken";
    }

    private static Markup rescue(String what) {
        return switch (what) {
            case "locked" ->
                    Cards.frame("rescue")
                            .add(Cards.title("rescue_locked"), Cards.text("rescue_locked_text"));
            case "broken" ->
                    Cards.frame("rescue")
                            .add(Cards.title("rescue_broken"), Cards.text("rescue_broken_text"));
            default -> Markup.of("div", "");
        };
    }

    /** To the answer that changes nothing; and once it is given, to the section that asked. */
    private void moveFocus(Dialog dialog) {
        if (dialog.equals(asked)) {
            return;
        }
        var before = asked;
        asked = dialog;
        if (!(dialog instanceof Dialog.Nothing)) {
            for (var section : sections) {
                if (section.asks(dialog)) {
                    // A lock above may have a field of its own.
                    Focus.inside(section.key(), Buttons.PRIMARY_KEY);
                }
            }
        } else if (Focus.isNowhere()) {
            for (var section : sections) {
                if (section.asks(before)) {
                    Focus.on(section.key());
                }
            }
        }
    }
}
