package nl.inlogcode.core.filling;

import java.util.ArrayList;
import java.util.List;
import nl.inlogcode.core.otpauth.MovingFactor.CounterBased;
import nl.inlogcode.core.screen.Card;
import nl.inlogcode.core.screen.Clipboard;
import nl.inlogcode.core.screen.PopupModel;
import nl.inlogcode.core.screen.PopupState;
import nl.inlogcode.core.screen.RowFacts.UsedCounter;
import nl.inlogcode.core.vault.VaultItem;

/** Handing out codes without a page: copying, counting up. */
public final class CopyCode {
    private final PopupModel model;
    private final CodeTaking codes;
    private final UsedCodes used;
    private final PageFiller page;
    private final Clipboard clipboard;

    CopyCode(
            PopupModel model,
            CodeTaking codes,
            UsedCodes used,
            PageFiller page,
            Clipboard clipboard) {
        this.model = model;
        this.codes = codes;
        this.used = used;
        this.page = page;
        this.clipboard = clipboard;
    }

    /** Puts the code on the clipboard. */
    public void copy(String id) {
        var item = model.vault().find(id);
        if (item.isEmpty() || !used.awaitUnused(item.get(), page)) {
            return;
        }
        var code = codes.take(item.get());
        if (code.isEmpty()) {
            return;
        }
        if (!clipboard.copy(code.get().text())) {
            model.tell(FillSentence.COPY_REFUSED);
        } else if (codes.markCopied(item.get())) {
            model.tell(FillSentence.COPIED);
        }
    }

    /** The next HOTP code: at once if the one on screen was used, else after a question. */
    public void next(String id) {
        List<UsedCounter> left = new ArrayList<>();
        for (var used : model.state().facts().usedCounters()) {
            if (!used.id().equals(id)) {
                left.add(used);
            }
        }
        var item = model.vault().find(id);
        if (left.size() < model.state().facts().usedCounters().size()) {
            model.note(facts -> facts.with(left));
            model.change(PopupState::quiet);
        } else if (item.isPresent()) {
            model.show(new FillCard.AskSkip(item.get()));
        }
    }

    /** The user said that the code on screen was used, or is to be skipped. */
    public void skip(VaultItem item) {
        if (item.account().movingFactor() instanceof CounterBased counterBased
                && model.save(CodeTaking.advance(item.id(), counterBased.counter()))) {
            model.show(new Card.None());
        }
    }
}
