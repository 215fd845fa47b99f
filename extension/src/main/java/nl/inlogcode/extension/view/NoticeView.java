package nl.inlogcode.extension.view;

import java.util.Optional;
import nl.inlogcode.core.app.Notice;
import nl.inlogcode.core.codec.Ascii;
import nl.inlogcode.extension.dom.Markup;

/** What just happened: one sentence, read aloud by screen readers when it changes. */
public final class NoticeView {
    /** Makes what puts a deleted account back. */
    public interface Undo {
        Runnable of(String id);
    }

    private final Undo undo;

    public NoticeView(Undo undo) {
        this.undo = undo;
    }

    public Markup build(Optional<Notice> notice) {
        if (notice.isEmpty()) {
            return Markup.of("div", "");
        }
        var kind = notice.get().kind();
        var box =
                Markup.of("div", "notice " + Ascii.lower(kind.tone().name()))
                        .attribute("data-notice", Ascii.lower(kind.name()))
                        .add(Markup.of("p", "").text(Texts.of("notice", kind)));
        var id = notice.get().undo();
        if (id.isPresent()) {
            box.add(Buttons.plain("undo", undo.of(id.get())));
        }
        return box;
    }
}
