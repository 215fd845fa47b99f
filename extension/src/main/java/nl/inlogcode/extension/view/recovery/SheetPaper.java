package nl.inlogcode.extension.view.recovery;

import nl.inlogcode.core.recovery.RecoverySheet;
import nl.inlogcode.extension.browser.Moment;
import nl.inlogcode.extension.browser.Words;
import nl.inlogcode.extension.dom.Markup;
import nl.inlogcode.extension.dom.QrCanvas;

/** The sheet as it is printed: black on white, one page. */
final class SheetPaper {
    private SheetPaper() {}

    static Markup of(RecoverySheet.Content sheet) {
        var drawing = sheet.drawing();
        var qr =
                QrCanvas.of(drawing.side(), drawing::isDark)
                        .attribute("aria-label", Words.of("sheet_qr_label"));
        return Markup.of("article", "paper")
                .attribute("aria-label", Words.of("sheet_title"))
                .add(
                        line("h3", "sheet_title"),
                        line("p", "sheet_keep"),
                        code(sheet),
                        qr,
                        facts(sheet.accounts()),
                        line("h4", "sheet_when"),
                        line("p", "sheet_when_text"),
                        line("h4", "sheet_steps"),
                        steps(),
                        line("p", "sheet_other_computer"),
                        Markup.of("p", "helpdesk").text(Words.of("sheet_helpdesk")));
    }

    /** Each group for itself: so it is read, and typed over. */
    private static Markup code(RecoverySheet.Content sheet) {
        var list = Markup.of("ol", "groups").attribute("aria-label", Words.of("sheet_code_label"));
        for (var group : sheet.code().groups()) {
            list.add(Markup.of("li", "").text(group));
        }
        return list;
    }

    private static Markup facts(int accounts) {
        var date = Moment.date(Words.language(), System.currentTimeMillis() / 1000.0);
        return Markup.of("p", "")
                .text(
                        accounts == 1
                                ? Words.of("sheet_made_one", date)
                                : Words.of("sheet_made", date, String.valueOf(accounts)));
    }

    private static Markup steps() {
        return Markup.of("ol", "")
                .add(line("li", "sheet_step_open"))
                .add(line("li", "sheet_step_type"))
                .add(line("li", "sheet_step_new"));
    }

    private static Markup line(String tag, String textKey) {
        return Markup.of(tag, "").text(Words.of(textKey));
    }
}
