package nl.inlogcode.core.filling;

import java.util.Optional;
import nl.inlogcode.core.page.site.Origin;
import nl.inlogcode.core.screen.Clock;
import nl.inlogcode.core.screen.PopupModel;
import nl.inlogcode.core.screen.VaultView;

/**
 * What became of a code that was filled. Filling proves nothing: only where the site went on is an
 * account "klaar", and may it take the place of an older one.
 */
public final class AfterFill {
    /** Milliseconds between two looks at what the site does next. */
    private static final int PAUSE = 1000;

    /** A slow site gets so many looks. */
    private static final int LOOKS = 20;

    /** A page that is drawn anew may have no field for a moment. */
    private static final int SURE = 2;

    private final PopupModel model;
    private final PageFiller filler;
    private final FillMemory memory;
    private final Clock clock;

    AfterFill(PopupModel model, PageFiller filler, FillMemory memory, Clock clock) {
        this.model = model;
        this.filler = filler;
        this.memory = memory;
        this.clock = clock;
    }

    /** A page says that it has sent off what was filled there, or that it ends. Blocks a while. */
    void left(Origin site) {
        var fill = memory.fills().on(site.serialised());
        if (fill.isEmpty() || fill.get().passed()) {
            return;
        }
        memory.keep(memory.fills().changed(fill.get(), fill.get().asLeft()));
        var outcome = watch(fill.get().asLeft());
        if (outcome.isPresent()) {
            memory.keep(memory.fills().changed(fill.get().asLeft(), outcome.get()));
            note(outcome.get());
        }
    }

    /** What the site does next; empty if it asks again, or nothing is to be said of it. */
    private Optional<LastFill> watch(LastFill fill) {
        boolean seen = false;
        int without = 0;
        for (int look = 0; look < LOOKS; look++) {
            clock.sleep(PAUSE);
            var kept = memory.fills().on(fill.site());
            if (kept.isEmpty() || !kept.get().equals(fill)) {
                // It was filled again, or somebody else has seen what became of it.
                return Optional.empty();
            }
            var target = filler.find();
            boolean visible = !isOutOfSight(target);
            seen |= visible;
            without = visible && !asks(fill, target) ? without + 1 : 0;
            if (without == SURE) {
                return Optional.of(fill.asPassed());
            }
        }
        // Where the browser lets us see no more of it, nobody came back to fill another one.
        return seen ? Optional.empty() : Optional.of(fill);
    }

    private static boolean isOutOfSight(FillTarget target) {
        return switch (target) {
            case FillTarget.Forbidden() -> true;
            case FillTarget.Gone() -> true;
            case FillTarget.OutOfReach beyond -> true;
            case FillTarget.Found found -> false;
            case FillTarget.NoField() -> false;
            case FillTarget.Doubtful() -> false;
            case FillTarget.RecoveryCode() -> false;
            case FillTarget.SentCode() -> false;
            case FillTarget.Silent() -> false;
            case FillTarget.Unclear() -> false;
        };
    }

    private static boolean asks(LastFill fill, FillTarget target) {
        return target instanceof FillTarget.Found found && fill.isLike(found);
    }

    /** Whether it is still to be seen what a site does after a filling. */
    boolean expects(Origin site) {
        var fill = memory.fills().on(site.serialised());
        return fill.isPresent() && !fill.get().passed();
    }

    /** A page without a field for a code shows that the site went on from what was filled. */
    void passed(Origin site) {
        var fill = memory.fills().on(site.serialised());
        if (fill.isPresent() && !fill.get().passed()) {
            memory.keep(memory.fills().changed(fill.get(), fill.get().asPassed()));
            note(fill.get().asPassed());
        }
    }

    /** The popup opens: what is not in the vault yet gets there, by what its page shows. */
    void settle() {
        var here = model.state().site();
        for (var fill : memory.fills().all()) {
            if (!fill.left() || !isOpen(fill)) {
                continue;
            }
            var now = fill;
            if (!fill.passed() && here.isPresent() && isOn(fill, here.get())) {
                var target = filler.find();
                if (asks(fill, target)) {
                    continue;
                }
                if (!isOutOfSight(target)) {
                    now = fill.asPassed();
                    memory.keep(memory.fills().changed(fill, now));
                }
            }
            note(now);
        }
    }

    private static boolean isOn(LastFill fill, Origin site) {
        return fill.site().equals(site.serialised());
    }

    /** Whether the vault does not know yet what is known of a filling, or may be seen of it. */
    private boolean isOpen(LastFill fill) {
        var item = model.vault().find(fill.id());
        return item.isPresent()
                && (fill.isNewTo(item.get()) || model.vault().isToReplace(item.get()));
    }

    /** A vault that is locked, or only shown, learns it when the popup opens it, or never. */
    private void note(LastFill fill) {
        if (!(model.state().vault() instanceof VaultView.Ready ready)
                || ready.readOnly()
                || !isOpen(fill)
                || !fill.passed() && !fill.isNewTo(model.vault().find(fill.id()).orElseThrow())) {
            return;
        }
        long at = fill.at() / 1000;
        model.save(
                vault ->
                        fill.passed() ? vault.used(fill.id(), at) : vault.handedOut(fill.id(), at));
    }
}
