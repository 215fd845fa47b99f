package nl.inlogcode.extension.view.recovery;

import nl.inlogcode.core.recovery.RecoverySheet;
import nl.inlogcode.core.recovery.RecoverySheetDialog;
import nl.inlogcode.core.recovery.RecoverySheetDialog.Slip;
import nl.inlogcode.core.recovery.RecoverySheetStatus;
import nl.inlogcode.core.settings.Dialog;
import nl.inlogcode.core.settings.SettingsShell;
import nl.inlogcode.core.settings.SettingsState;
import nl.inlogcode.extension.browser.Words;
import nl.inlogcode.extension.dom.Fields;
import nl.inlogcode.extension.dom.Markup;
import nl.inlogcode.extension.dom.Slot;
import nl.inlogcode.extension.dom.Window;
import nl.inlogcode.extension.view.parts.Actions;
import nl.inlogcode.extension.view.parts.Buttons;
import nl.inlogcode.extension.view.parts.Cards;
import nl.inlogcode.extension.view.parts.FormFields;
import nl.inlogcode.extension.view.settings.Section;
import nl.inlogcode.extension.view.settings.SectionFrame;

/** The recovery sheet: what there is of one, making, printing and proving it. */
public final class RecoverySheetSection implements Section {
    private static final String KEY = "sheet";

    private final RecoverySheet sheets;
    private final Actions<SettingsShell> actions;
    private final Markup video;
    private final Slot<Shown> place;

    /** What it depends on. */
    private record Shown(
            Dialog dialog, RecoverySheetStatus status, int accounts, boolean changeable) {}

    /**
     * @param video shows what the camera sees; it stands in the section while it does
     */
    public RecoverySheetSection(
            RecoverySheet sheets, Actions<SettingsShell> actions, Markup video) {
        this.sheets = sheets;
        this.actions = actions;
        this.video = video;
        place = new Slot<>(SectionFrame.place(KEY), this::build);
    }

    @Override
    public void show(SettingsState state) {
        var dialog = asks(state.dialog()) ? state.dialog() : new Dialog.Nothing();
        int accounts = state.content().items().size();
        place.show(new Shown(dialog, sheets.status(), accounts, state.isChangeable()));
    }

    @Override
    public boolean asks(Dialog dialog) {
        return dialog instanceof RecoverySheetDialog;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public boolean needsOpenVault() {
        return true;
    }

    private Markup build(Shown shown) {
        var section = SectionFrame.of("sheet");
        if (!(shown.dialog() instanceof RecoverySheetDialog dialog)) {
            return idle(section, shown);
        }
        return switch (dialog) {
            case RecoverySheetDialog.Replace() -> section.add(replace());
            case RecoverySheetDialog.Working() ->
                    section.add(Cards.text("sheet_working").attribute("role", "status"));
            case RecoverySheetDialog.Print print -> print(section, print.sheet());
            case RecoverySheetDialog.Prove prove -> section.add(prove(prove.sheet(), prove.slip()));
            case RecoverySheetDialog.Scan scan -> scan(section, scan.sheet());
            case RecoverySheetDialog.Proved() ->
                    section.add(
                            Markup.of("p", "notice good")
                                    .attribute("role", "status")
                                    .text(Words.of("sheet_proved_now")),
                            Buttons.row(Buttons.primary("ok", actions.of(SettingsShell::cancel))));
        };
    }

    private Markup idle(Markup section, Shown shown) {
        boolean looked = shown.status() != RecoverySheetStatus.NOT_LOOKED;
        if (looked) {
            section.add(Markup.of("p", "status").text(status(shown)));
        }
        section.add(Cards.text("sheet_text"));
        if (looked && shown.changeable() && shown.accounts() > 0) {
            section.add(
                    Buttons.row(
                            shown.status() == RecoverySheetStatus.NONE
                                    ? Buttons.plain(
                                            "make_sheet", actions.blocking(() -> sheets.begin()))
                                    : Buttons.plain(
                                            "make_new_sheet",
                                            actions.blocking(() -> sheets.begin()))));
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
                                Buttons.primary("cancel", actions.of(SettingsShell::cancel)),
                                Buttons.danger(
                                        "new_sheet_anyway",
                                        actions.blocking(() -> sheets.make()))));
    }

    private Markup print(Markup section, RecoverySheet.Content sheet) {
        return section.add(
                Cards.text("sheet_print_text"),
                Buttons.row(
                        Buttons.primary("print_sheet", Window::print),
                        Buttons.plain(
                                "sheet_printed", actions.blocking(() -> sheets.askCode(sheet)))),
                SheetPaper.of(sheet));
    }

    private Markup prove(RecoverySheet.Content sheet, Slip slip) {
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
                                        "scan_sheet", actions.blocking(() -> sheets.scan(sheet)))),
                        Buttons.row(
                                Buttons.quiet(
                                        "sheet_again",
                                        actions.blocking(() -> sheets.showAgain(sheet))),
                                Buttons.quiet("sheet_later", actions.of(SettingsShell::cancel))))
                .onSubmit(
                        () -> {
                            var typed = Fields.value(code.element());
                            actions.blocking(() -> sheets.prove(sheet, typed)).run();
                        });
    }

    private Markup scan(Markup section, RecoverySheet.Content sheet) {
        return section.add(
                Cards.text("sheet_scan_text").attribute("role", "status"),
                Markup.of("div", "preview").add(video),
                Buttons.row(
                        Buttons.plain("way_camera_off", actions.blocking(() -> sheets.stopScan()))
                                .key(Buttons.PRIMARY_KEY)));
    }
}
