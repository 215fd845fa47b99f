package nl.inlogcode.extension.view.recovery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.recovery.VersionDialog;
import nl.inlogcode.core.recovery.Versions;
import nl.inlogcode.core.settings.Dialog;
import nl.inlogcode.core.settings.SettingsShell;
import nl.inlogcode.core.settings.SettingsState;
import nl.inlogcode.core.vault.keep.Snapshots.Listing;
import nl.inlogcode.core.vault.keep.Snapshots.Snapshot;
import nl.inlogcode.extension.browser.Words;
import nl.inlogcode.extension.dom.Markup;
import nl.inlogcode.extension.dom.Slot;
import nl.inlogcode.extension.view.parts.Actions;
import nl.inlogcode.extension.view.parts.Buttons;
import nl.inlogcode.extension.view.parts.Cards;
import nl.inlogcode.extension.view.settings.Section;
import nl.inlogcode.extension.view.settings.SectionFrame;

/** The versions of earlier days, and what lies aside. */
public final class VersionsSection implements Section {
    private static final String KEY = "versions";

    private final Versions versions;
    private final Actions<SettingsShell> actions;
    private final Slot<Shown> place;

    /** What it depends on. */
    private record Shown(
            Optional<Listing> earlier, Dialog dialog, boolean changeable, boolean shut) {}

    public VersionsSection(Versions versions, Actions<SettingsShell> actions) {
        this.versions = versions;
        this.actions = actions;
        place = new Slot<>(SectionFrame.place(KEY), this::build);
    }

    @Override
    public void show(SettingsState state) {
        var dialog = asks(state.dialog()) ? state.dialog() : new Dialog.Nothing();
        place.show(
                new Shown(versions.earlier(), dialog, state.isChangeable(), state.isReplaceable()));
    }

    @Override
    public boolean asks(Dialog dialog) {
        return dialog instanceof VersionDialog;
    }

    @Override
    public String key() {
        return KEY;
    }

    private Markup build(Shown shown) {
        var snapshots = snapshots(shown);
        if (shown.shut() && snapshots.isEmpty()) {
            // What cannot be brought back helps nobody now.
            return Markup.of("div", "");
        }
        var section = SectionFrame.of("versions");
        if (shown.dialog() instanceof VersionDialog.Gone) {
            section.add(problem(Words.of("version_gone")));
        }
        if (shown.earlier().isPresent() && shown.earlier().get() instanceof Listing.Failing) {
            return section.add(problem(Words.of("versions_failing")));
        }
        if (snapshots.isEmpty()) {
            section.add(Cards.text("versions_none"));
        } else {
            section.add(Cards.text("versions_text"));
            var list = Markup.of("ul", "entries");
            for (var snapshot : snapshots) {
                list.add(row(snapshot, shown));
            }
            section.add(list);
        }
        return aside(section, shown);
    }

    /** Where the vault is shut, those that can be brought back. */
    private static List<Snapshot> snapshots(Shown shown) {
        if (!(shown.earlier().isPresent()
                && shown.earlier().get() instanceof Listing.Listed listed)) {
            return List.of();
        }
        var snapshots = new ArrayList<Snapshot>();
        for (var snapshot : listed.snapshots()) {
            if (!shown.shut() || snapshot.accounts().isPresent()) {
                snapshots.add(snapshot);
            }
        }
        return snapshots;
    }

    private Markup row(Snapshot snapshot, Shown shown) {
        var moment = Moments.of(snapshot.savedAt());
        var line =
                Markup.of("li", "")
                        .add(
                                Markup.of("span", "who")
                                        .add(
                                                Markup.of("strong", "").text(moment),
                                                Markup.of("span", "name").text(count(snapshot))));
        if (shown.dialog() instanceof VersionDialog.Sure asked
                && asked.snapshot().equals(snapshot)) {
            return line.add(VersionQuestion.of(asked, moment, shown.shut(), versions, actions));
        }
        boolean possible = (shown.changeable() || shown.shut()) && snapshot.accounts().isPresent();
        return possible
                ? line.add(
                        Buttons.row(
                                Buttons.named(
                                        Buttons.plain(
                                                "restore_version",
                                                actions.blocking(() -> versions.ask(snapshot))),
                                        Words.of("restore_version"),
                                        moment)))
                : line;
    }

    private static String count(Snapshot snapshot) {
        if (snapshot.accounts().isEmpty()) {
            return Words.of("version_unreadable");
        }
        int accounts = snapshot.accounts().getAsInt();
        return accounts == 1
                ? Words.of("version_one")
                : Words.of("version_count", String.valueOf(accounts));
    }

    private Markup aside(Markup section, Shown shown) {
        boolean lies =
                shown.earlier().isPresent()
                        && shown.earlier().get() instanceof Listing.Listed listed
                        && listed.aside() > 0;
        if (!lies || !shown.changeable()) {
            return section;
        }
        if (shown.dialog() instanceof VersionDialog.DiscardAside) {
            return section.add(
                    Markup.of("div", "question")
                            .attribute("role", "alert")
                            .add(
                                    Cards.text("ask_discard_aside"),
                                    Buttons.row(
                                            Buttons.primary(
                                                    "do_not_discard",
                                                    actions.of(SettingsShell::cancel)),
                                            Buttons.danger(
                                                    "discard_anyway",
                                                    actions.blocking(
                                                            () -> versions.discardAside())))));
        }
        return section.add(
                Cards.text("aside_there"),
                Buttons.row(
                        Buttons.quiet(
                                "discard_aside",
                                actions.blocking(() -> versions.askDiscardAside()))));
    }

    private static Markup problem(String text) {
        return Markup.of("p", "problem").attribute("role", "alert").text(text);
    }
}
