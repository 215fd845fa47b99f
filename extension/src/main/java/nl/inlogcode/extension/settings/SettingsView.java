package nl.inlogcode.extension.settings;

import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.screen.Notice;
import nl.inlogcode.core.screen.VaultView;
import nl.inlogcode.core.settings.Asking;
import nl.inlogcode.core.settings.Settings;
import nl.inlogcode.core.settings.SettingsState;
import nl.inlogcode.extension.dom.Focus;
import nl.inlogcode.extension.dom.Markup;
import nl.inlogcode.extension.dom.Slot;
import nl.inlogcode.extension.view.lock.LockView;
import nl.inlogcode.extension.view.lock.TroubleView;
import nl.inlogcode.extension.view.parts.Actions;
import nl.inlogcode.extension.view.parts.Buttons;
import nl.inlogcode.extension.view.parts.Cards;
import nl.inlogcode.extension.view.parts.NoticeView;

/** The settings page on the screen: what every section shares, and the sections in their order. */
final class SettingsView {
    /** The sections that there are only for a vault that is open. */
    private static final List<String> OF_AN_OPEN_VAULT =
            List.of("sheet", "password", "passkeys", "bin");

    private final Slot<VaultView> trouble;
    private final Slot<Optional<Notice>> notice;
    private final Slot<String> rescue;
    private final Markup places = Markup.existing("sections");
    private final List<Section> sections;
    private Asking asked = new Asking.Nothing();

    SettingsView(Settings settings, Actions<Settings> actions, Markup video) {
        trouble =
                new Slot<>(
                        Markup.existing("trouble"),
                        new TroubleView(new LockView(actions, settings.unlock()), Optional.empty())
                                ::build);
        rescue = new Slot<>(Markup.existing("rescue"), SettingsView::rescue);
        notice =
                new Slot<>(
                        Markup.existing("notice"),
                        new NoticeView(id -> actions.of(all -> all.bin().putBack(id)))::build);
        sections =
                List.of(
                        new SheetSection(actions, video),
                        new PasswordSection(settings.password(), actions),
                        new PasskeySection(settings.passkeys(), actions),
                        new VersionsSection(actions),
                        new BackupSection(actions),
                        new BinSection(settings.bin(), actions),
                        new EraseSection(actions));
    }

    void show(SettingsState state) {
        if (trouble.show(TroubleView.reduced(state.vault()))
                && state.vault() instanceof VaultView.Locked) {
            Focus.on(Buttons.PRIMARY_KEY);
        }
        notice.show(state.notice());
        // Without a vault to show, only the trouble is to be seen, and what helps.
        rescue.show(rescueTexts(state));
        places.shown(state.isOpen() || state.isReplaceable());
        for (var name : OF_AN_OPEN_VAULT) {
            Markup.existing(name).shown(!state.isShut());
        }
        for (var section : sections) {
            section.show(state);
        }
        moveFocus(state.asking());
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
    private void moveFocus(Asking asking) {
        if (asking.equals(asked)) {
            return;
        }
        var before = asked;
        asked = asking;
        if (!(asking instanceof Asking.Nothing)) {
            for (var section : sections) {
                if (section.asks(asking)) {
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
