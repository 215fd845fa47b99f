package nl.inlogcode.extension.view.parts;

import java.util.Optional;
import nl.inlogcode.core.codec.Ascii;
import nl.inlogcode.core.screen.Notice;
import nl.inlogcode.extension.dom.Markup;

/** What just happened: one sentence, read aloud by screen readers when it changes. */
public final class NoticeView {
    /** Makes what the button does: puts a deleted account back, copies a code. */
    public interface ForAccount {
        Runnable of(String id);
    }

    private final ForAccount undo;

    private final ForAccount copy;

    private final Optional<Runnable> explain;

    /** Where nothing is filled, nothing is copied or explained. */
    public NoticeView(ForAccount undo) {
        this(undo, id -> () -> {}, Optional.empty());
    }

    /**
     * @param copy makes what puts the code of an account on the clipboard
     * @param explain shows what was seen on the page, where there is one
     */
    public NoticeView(ForAccount undo, ForAccount copy, Optional<Runnable> explain) {
        this.undo = undo;
        this.copy = copy;
        this.explain = explain;
    }

    public Markup build(Optional<Notice> notice) {
        if (notice.isEmpty()) {
            return Markup.of("div", "");
        }
        var sentence = notice.get().sentence();
        var box =
                Markup.of("div", "notice " + Ascii.lower(sentence.tone().name()))
                        .attribute("data-notice", Ascii.lower(sentence.name()))
                        .add(Markup.of("p", "").text(Texts.of(sentence)));
        var id = notice.get().undo();
        if (id.isPresent()) {
            box.add(Buttons.plain("undo", undo.of(id.get())));
        }
        var account = notice.get().copy();
        if (account.isPresent()) {
            box.add(Buttons.plain("copy_code", copy.of(account.get())));
        }
        if (sentence.isOfWhatWasSeen() && explain.isPresent()) {
            box.add(Buttons.quiet("what_seen", explain.get()));
        }
        return box;
    }
}
