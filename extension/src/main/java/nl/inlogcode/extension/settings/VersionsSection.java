package nl.inlogcode.extension.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.settings.Asking;
import nl.inlogcode.core.settings.Settings;
import nl.inlogcode.core.settings.SettingsState;
import nl.inlogcode.core.settings.VersionAsking;
import nl.inlogcode.core.vault.keep.Snapshots.Listing;
import nl.inlogcode.core.vault.keep.Snapshots.Snapshot;
import nl.inlogcode.extension.browser.Words;
import nl.inlogcode.extension.dom.Markup;
import nl.inlogcode.extension.dom.Slot;
import nl.inlogcode.extension.view.parts.Actions;
import nl.inlogcode.extension.view.parts.Buttons;
import nl.inlogcode.extension.view.parts.Cards;

/** The versions of earlier days, and what lies aside. */
final class VersionsSection implements Section {
    private static final String KEY = "versions";

    private final Actions<Settings> actions;
    private final Slot<Shown> place;

    /** What it depends on. */
    private record Shown(
            Optional<Listing> earlier, Asking asking, boolean changeable, boolean shut) {}

    VersionsSection(Actions<Settings> actions) {
        this.actions = actions;
        place = new Slot<>(Markup.existing(KEY), this::build);
    }

    @Override
    public void show(SettingsState state) {
        var asking = asks(state.asking()) ? state.asking() : new Asking.Nothing();
        place.show(new Shown(state.earlier(), asking, state.isChangeable(), state.isReplaceable()));
    }

    @Override
    public boolean asks(Asking asking) {
        return asking instanceof VersionAsking;
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
        if (shown.asking() instanceof VersionAsking.Gone) {
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
        if (shown.asking() instanceof VersionAsking.Sure asked
                && asked.snapshot().equals(snapshot)) {
            return line.add(VersionQuestion.of(asked, moment, shown.shut(), actions));
        }
        boolean possible = (shown.changeable() || shown.shut()) && snapshot.accounts().isPresent();
        return possible
                ? line.add(
                        Buttons.row(
                                Buttons.named(
                                        Buttons.plain(
                                                "restore_version",
                                                actions.of(all -> all.versions().ask(snapshot))),
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
        if (shown.asking() instanceof VersionAsking.DiscardAside) {
            return section.add(
                    Markup.of("div", "question")
                            .attribute("role", "alert")
                            .add(
                                    Cards.text("ask_discard_aside"),
                                    Buttons.row(
                                            Buttons.primary(
                                                    "do_not_discard", actions.of(Settings::cancel)),
                                            Buttons.danger(
                                                    "discard_anyway",
                                                    actions.of(
                                                            all ->
                                                                    all.versions()
                                                                            .discardAside())))));
        }
        return section.add(
                Cards.text("aside_there"),
                Buttons.row(
                        Buttons.quiet(
                                "discard_aside",
                                actions.of(all -> all.versions().askDiscardAside()))));
    }

    private static Markup problem(String text) {
        return Markup.of("p", "problem").attribute("role", "alert").text(text);
    }
}
