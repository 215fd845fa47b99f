package nl.inlogcode.extension.settings;

import nl.inlogcode.core.settings.Asking;
import nl.inlogcode.core.settings.Settings;
import nl.inlogcode.core.settings.SettingsState;
import nl.inlogcode.core.settings.Sheet;
import nl.inlogcode.core.settings.SheetAsking;
import nl.inlogcode.core.settings.SheetAsking.Slip;
import nl.inlogcode.core.settings.SheetStatus;
import nl.inlogcode.extension.browser.Words;
import nl.inlogcode.extension.dom.Fields;
import nl.inlogcode.extension.dom.Markup;
import nl.inlogcode.extension.dom.Slot;
import nl.inlogcode.extension.dom.Window;
import nl.inlogcode.extension.view.parts.Actions;
import nl.inlogcode.extension.view.parts.Buttons;
import nl.inlogcode.extension.view.parts.Cards;
import nl.inlogcode.extension.view.parts.FormFields;

/** The recovery sheet: what there is of one, making, printing and proving it. */
final class SheetSection implements Section {
    private static final String KEY = "sheet";

    private final Actions<Settings> actions;
    private final Markup video;
    private final Slot<Shown> place;

    /** What it depends on. */
    private record Shown(Asking asking, SheetStatus status, int accounts, boolean changeable) {}

    /**
     * @param video shows what the camera sees; it stands in the section while it does
     */
    SheetSection(Actions<Settings> actions, Markup video) {
        this.actions = actions;
        this.video = video;
        place = new Slot<>(Markup.existing(KEY), this::build);
    }

    @Override
    public void show(SettingsState state) {
        var asking = asks(state.asking()) ? state.asking() : new Asking.Nothing();
        int accounts = state.content().items().size();
        place.show(new Shown(asking, state.sheet(), accounts, state.isChangeable()));
    }

    @Override
    public boolean asks(Asking asking) {
        return asking instanceof SheetAsking;
    }

    @Override
    public String key() {
        return KEY;
    }

    private Markup build(Shown shown) {
        var section = SectionFrame.of("sheet");
        if (!(shown.asking() instanceof SheetAsking asking)) {
            return idle(section, shown);
        }
        return switch (asking) {
            case SheetAsking.Replace() -> section.add(replace());
            case SheetAsking.Working() ->
                    section.add(Cards.text("sheet_working").attribute("role", "status"));
            case SheetAsking.Print print -> print(section, print.sheet());
            case SheetAsking.Prove prove -> section.add(prove(prove.sheet(), prove.slip()));
            case SheetAsking.Scan scan -> scan(section, scan.sheet());
            case SheetAsking.Proved() ->
                    section.add(
                            Markup.of("p", "notice good")
                                    .attribute("role", "status")
                                    .text(Words.of("sheet_proved_now")),
                            Buttons.row(Buttons.primary("ok", actions.of(Settings::cancel))));
        };
    }

    private Markup idle(Markup section, Shown shown) {
        boolean looked = shown.status() != SheetStatus.NOT_LOOKED;
        if (looked) {
            section.add(Markup.of("p", "status").text(status(shown)));
        }
        section.add(Cards.text("sheet_text"));
        if (looked && shown.changeable() && shown.accounts() > 0) {
            section.add(
                    Buttons.row(
                            shown.status() == SheetStatus.NONE
                                    ? Buttons.plain(
                                            "make_sheet", actions.of(all -> all.sheet().begin()))
                                    : Buttons.plain(
                                            "make_new_sheet",
                                            actions.of(all -> all.sheet().begin()))));
        }
        return section;
    }

    private static String status(Shown shown) {
        return switch (shown.status()) {
            case NOT_LOOKED, UNKNOWN -> Words.of("sheet_unknown");
            case UNPROVED -> Words.of("sheet_unproved");
            case PROVED -> Words.of("sheet_proved");
            case USED -> Words.of("sheet_used");
            case NONE -> none(shown.accounts());
        };
    }

    private static String none(int accounts) {
        if (accounts == 0) {
            return Words.of("sheet_no_accounts");
        }
        return accounts == 1
                ? Words.of("sheet_none_one")
                : Words.of("sheet_none", String.valueOf(accounts));
    }

    private Markup replace() {
        return Markup.of("div", "question")
                .attribute("role", "alert")
                .add(
                        Cards.text("ask_new_sheet"),
                        Buttons.row(
                                Buttons.primary("cancel", actions.of(Settings::cancel)),
                                Buttons.danger(
                                        "new_sheet_anyway",
                                        actions.of(all -> all.sheet().make()))));
    }

    private Markup print(Markup section, Sheet.Content sheet) {
        return section.add(
                Cards.text("sheet_print_text"),
                Buttons.row(
                        Buttons.primary("print_sheet", Window::print),
                        Buttons.plain(
                                "sheet_printed", actions.of(all -> all.sheet().askCode(sheet)))),
                SheetPaper.of(sheet));
    }

    private Markup prove(Sheet.Content sheet, Slip slip) {
        var code =
                FormFields.input("recovery_code", "")
                        .attribute("autocomplete", "off")
                        .key(Buttons.PRIMARY_KEY);
        var form = Markup.of("form", "form").add(Cards.text("sheet_prove_text"));
        if (!(slip instanceof Slip.None)) {
            form.add(
                    Markup.of("p", "problem").attribute("role", "alert").text(SheetSlips.of(slip)));
        }
        return form.add(
                        FormFields.labelled("recovery_code", code),
                        Buttons.row(
                                Buttons.submit("check_sheet"),
                                Buttons.plain(
                                        "scan_sheet", actions.of(all -> all.sheet().scan(sheet)))),
                        Buttons.row(
                                Buttons.quiet(
                                        "sheet_again",
                                        actions.of(all -> all.sheet().showAgain(sheet))),
                                Buttons.quiet("sheet_later", actions.of(Settings::cancel))))
                .onSubmit(
                        () -> {
                            var typed = Fields.value(code.element());
                            actions.of(all -> all.sheet().prove(sheet, typed)).run();
                        });
    }

    private Markup scan(Markup section, Sheet.Content sheet) {
        return section.add(
                Cards.text("sheet_scan_text").attribute("role", "status"),
                Markup.of("div", "preview").add(video),
                Buttons.row(
                        Buttons.plain("way_camera_off", actions.of(all -> all.sheet().stopScan()))
                                .key(Buttons.PRIMARY_KEY)));
    }
}
