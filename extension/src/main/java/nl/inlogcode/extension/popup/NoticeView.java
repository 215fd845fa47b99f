package nl.inlogcode.extension.popup;

import java.util.Optional;
import nl.inlogcode.core.app.Notice;
import nl.inlogcode.core.codec.Ascii;
import nl.inlogcode.extension.dom.Markup;

/** What just happened: one sentence, read aloud by screen readers when it changes. */
final class NoticeView {
    private final Actions actions;

    NoticeView(Actions actions) {
        this.actions = actions;
    }

    Markup build(Optional<Notice> notice) {
        if (notice.isEmpty()) {
            return Markup.of("div", "");
        }
        var kind = notice.get().kind();
        var box =
                Markup.of("div", "notice " + Ascii.lower(kind.tone().name()))
                        .attribute("data-notice", Ascii.lower(kind.name()))
                        .add(Markup.of("p", "").text(Texts.of("notice", kind)));
        var undo = notice.get().undo();
        if (undo.isPresent()) {
            box.add(Buttons.plain("undo", actions.of(popup -> popup.undoDelete(undo.get()))));
        }
        return box;
    }
}
