package nl.inlogcode.extension.view.recovery;

import java.util.List;
import nl.inlogcode.core.recovery.VersionChange;
import nl.inlogcode.core.recovery.VersionDialog;
import nl.inlogcode.core.recovery.Versions;
import nl.inlogcode.core.settings.SettingsShell;
import nl.inlogcode.core.vault.VaultItem;
import nl.inlogcode.extension.browser.Words;
import nl.inlogcode.extension.dom.Markup;
import nl.inlogcode.extension.view.parts.Actions;
import nl.inlogcode.extension.view.parts.Buttons;
import nl.inlogcode.extension.view.parts.Cards;
import nl.inlogcode.extension.view.parts.Texts;

/** Whether an earlier version shall come back, and what that would change. */
final class VersionQuestion {
    /** So many accounts are named, the rest is counted. */
    private static final int MOST = 20;

    private VersionQuestion() {}

    static Markup of(
            VersionDialog.Sure asked,
            String moment,
            boolean shut,
            Versions versions,
            Actions<SettingsShell> actions) {
        var change = asked.change();
        var box =
                Markup.of("div", "question")
                        .attribute("role", "alert")
                        .add(Cards.paragraph(Words.of("ask_version", moment)));
        var list = Markup.of("ul", "changes");
        add(list, change.back(), "version_back");
        add(list, change.gone(), "version_gone_then");
        add(list, change.changed(), "version_changed");
        return (isNothing(change) ? box.add(Cards.text("version_nothing")) : box.add(list))
                .add(
                        shut ? Cards.text("aside_text") : Cards.text("version_kept"),
                        Buttons.row(
                                Buttons.primary(
                                        "restore_version_yes",
                                        actions.blocking(() -> versions.restore(asked))),
                                Buttons.plain("cancel", actions.of(SettingsShell::cancel))));
    }

    private static boolean isNothing(VersionChange change) {
        return change.back().isEmpty() && change.gone().isEmpty() && change.changed().isEmpty();
    }

    private static void add(Markup list, List<VaultItem> items, String textKey) {
        for (int i = 0; i < Math.min(items.size(), MOST); i++) {
            list.add(line(Words.of(textKey, Texts.label(items.get(i).account()))));
        }
        if (items.size() > MOST) {
            list.add(line(Words.of("version_more", String.valueOf(items.size() - MOST))));
        }
    }

    private static Markup line(String text) {
        return Markup.of("li", "").text(text);
    }
}
