package nl.inlogcode.core.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.inlogcode.core.app.PopupState.UsedCounter;
import nl.inlogcode.core.otp.OneTimeCode;
import nl.inlogcode.core.otpauth.MovingFactor.CounterBased;
import nl.inlogcode.core.vault.Vault;
import nl.inlogcode.core.vault.VaultItem;

/** Handing out codes: filling, copying, counting up. */
final class HandOut {
    /** How often the waiting card looks at the clock, in milliseconds. */
    private static final int NAP = 250;

    private final PopupModel model;
    private final PageFiller filler;
    private final Clipboard clipboard;
    private final Clock clock;

    HandOut(PopupModel model, PageFiller filler, Clipboard clipboard, Clock clock) {
        this.model = model;
        this.filler = filler;
        this.clipboard = clipboard;
        this.clock = clock;
    }

    /** Fills the code into the page, if the page is of one of the account's sites; else asks. */
    void fill(String id) {
        var item = model.vault().find(id);
        var target = item.isPresent() ? locate() : Optional.<FillTarget.Found>empty();
        if (target.isEmpty()) {
            return;
        }
        var origin = target.get().origin();
        if (item.get().sites().contains(origin.serialised())) {
            fill(item.get(), target.get());
        } else {
            model.show(new Card.AskSite(item.get(), origin));
        }
    }

    /** The user said yes to another site: it is one of the account's sites once it was filled. */
    void fillAnyway(Card.AskSite asked) {
        model.show(new Card.None());
        var item = model.vault().find(asked.item().id());
        var target = item.isPresent() ? locate() : Optional.<FillTarget.Found>empty();
        if (target.isEmpty()) {
            return;
        }
        // The yes was for the site that was named, not for whatever the page has become.
        if (!target.get().origin().equals(asked.here())) {
            model.tell(Notice.Kind.OTHER_SITE);
            return;
        }
        fill(item.get(), target.get());
    }

    private Optional<FillTarget.Found> locate() {
        var target = filler.find();
        if (target instanceof FillTarget.Found found) {
            return Optional.of(found);
        }
        if (target instanceof FillTarget.Unclear) {
            model.tell(Notice.Kind.UNCLEAR_FIELD);
        } else if (target instanceof FillTarget.Forbidden) {
            model.tell(Notice.Kind.PAGE_FORBIDDEN);
        } else if (target instanceof FillTarget.Gone) {
            model.tell(Notice.Kind.PAGE_GONE);
        } else {
            model.tell(Notice.Kind.NO_FIELD);
        }
        return Optional.empty();
    }

    private void fill(VaultItem item, FillTarget.Found target) {
        var code = takeCode(item);
        if (code.isEmpty()) {
            return;
        }
        var result = filler.fill(target, code.get());
        if (result == FillResult.FILLED && markUsed(item, target.origin().serialised())) {
            model.tell(Notice.Kind.FILLED);
        } else if (result != FillResult.FILLED) {
            model.tell(noticeOf(result));
        }
    }

    private static Notice.Kind noticeOf(FillResult result) {
        return switch (result) {
            case FILLED -> Notice.Kind.FILLED;
            case CHANGED_BY_PAGE -> Notice.Kind.CHANGED_BY_PAGE;
            case FIELD_GONE -> Notice.Kind.FIELD_GONE;
            case DOES_NOT_FIT -> Notice.Kind.DOES_NOT_FIT;
            case OTHER_SITE -> Notice.Kind.OTHER_SITE;
            case PAGE_GONE -> Notice.Kind.PAGE_GONE;
        };
    }

    /** Puts the code on the clipboard. */
    void copy(String id) {
        var item = model.vault().find(id);
        var code = item.isPresent() ? takeCode(item.get()) : Optional.<OneTimeCode>empty();
        if (code.isEmpty()) {
            return;
        }
        if (!clipboard.copy(code.get().digits())) {
            model.tell(Notice.Kind.COPY_REFUSED);
        } else if (markUsed(item.get(), "")) {
            model.tell(Notice.Kind.COPIED);
        }
    }

    /**
     * The code to hand out. Waits for the next time step, visibly, when the current one is almost
     * over. Moves a counter on disk before its code leaves: a code is never handed out twice.
     */
    private Optional<OneTimeCode> takeCode(VaultItem item) {
        var account = item.account();
        if (account.movingFactor() instanceof CounterBased counterBased) {
            return takeCounted(item, counterBased.counter());
        }
        return await(item) ? Optional.of(CodeNow.of(account, clock.now())) : Optional.empty();
    }

    private boolean await(VaultItem item) {
        long until = CodeNow.handOutAt(item.account(), clock.now());
        if (until <= clock.now()) {
            return true;
        }
        var waiting = new Card.Waiting(item.id(), until);
        model.show(waiting);
        while (clock.now() < until && model.state().card().equals(waiting)) {
            clock.sleep((int) Math.min(NAP, until - clock.now()));
        }
        if (!model.state().card().equals(waiting)) {
            return false;
        }
        model.show(new Card.None());
        return true;
    }

    private Optional<OneTimeCode> takeCounted(VaultItem item, long counter) {
        for (var used : model.state().usedCounters()) {
            if (used.id().equals(item.id())) {
                return Optional.of(CodeNow.counted(item.account(), used.counter()));
            }
        }
        if (!model.save(advance(item.id(), counter))) {
            return Optional.empty();
        }
        var used = new ArrayList<>(model.state().usedCounters());
        used.add(new UsedCounter(item.id(), counter));
        model.change(now -> now.with(used));
        return Optional.of(CodeNow.counted(item.account(), counter));
    }

    private static UnaryOperator<Vault> advance(String id, long counter) {
        return vault -> {
            var item = vault.find(id);
            if (item.isEmpty()
                    || !item.get().account().movingFactor().equals(new CounterBased(counter))) {
                return vault;
            }
            var moved = item.get().account().at(new CounterBased(counter + 1));
            return vault.replace(item.get().withAccount(moved));
        };
    }

    /** The next HOTP code: at once if the one on screen was used, else after a question. */
    void next(String id) {
        var left = new ArrayList<UsedCounter>();
        for (var used : model.state().usedCounters()) {
            if (!used.id().equals(id)) {
                left.add(used);
            }
        }
        var item = model.vault().find(id);
        if (left.size() < model.state().usedCounters().size()) {
            model.change(now -> now.with(List.copyOf(left)).quiet());
        } else if (item.isPresent()) {
            model.show(new Card.AskSkip(item.get()));
        }
    }

    /** The user said that the code on screen was used, or is to be skipped. */
    void skip(VaultItem item) {
        if (item.account().movingFactor() instanceof CounterBased counterBased
                && model.save(advance(item.id(), counterBased.counter()))) {
            model.show(new Card.None());
        }
    }

    /** A vault that is only shown still gives codes: then there is nothing to note. */
    private boolean markUsed(VaultItem item, String site) {
        if (model.state().vault() instanceof VaultView.Ready ready && ready.readOnly()) {
            return true;
        }
        long now = clock.now() / 1000;
        return model.save(
                vault -> {
                    var used = vault.used(item.id(), now);
                    var kept = used.find(item.id());
                    if (kept.isEmpty() || site.isEmpty() || kept.get().sites().contains(site)) {
                        return used;
                    }
                    var sites = new ArrayList<>(kept.get().sites());
                    sites.add(site);
                    return used.replace(kept.get().withSites(sites));
                });
    }
}
