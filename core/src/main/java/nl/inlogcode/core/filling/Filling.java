package nl.inlogcode.core.filling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.otpauth.DisplayText;
import nl.inlogcode.core.page.field.CodeShape;
import nl.inlogcode.core.page.site.HostParts;
import nl.inlogcode.core.page.site.Origin;
import nl.inlogcode.core.page.site.SiteDecision;
import nl.inlogcode.core.page.site.SuffixSource;
import nl.inlogcode.core.screen.Card;
import nl.inlogcode.core.screen.Clock;
import nl.inlogcode.core.screen.NextOffer;
import nl.inlogcode.core.screen.Notice;
import nl.inlogcode.core.screen.PopupModel;
import nl.inlogcode.core.screen.Sentence;
import nl.inlogcode.core.vault.KnownSite;
import nl.inlogcode.core.vault.VaultItem;

/** Filling codes into the page, only where they belong. */
public final class Filling {
    /** How much of a button's words is shown, in characters. */
    private static final int MAX_LABEL = 24;

    private final PopupModel model;
    private final CodeTaking codes;
    private final PageFiller filler;
    private final FillMemory memory;
    private final UsedCodes used;
    private final SuffixSource suffixes;
    private final SiteAccess sites;
    private final Clock clock;

    /** A site that the browser allows for one filling only. */
    private Optional<Origin> borrowed = Optional.empty();

    Filling(
            PopupModel model,
            CodeTaking codes,
            PageFiller filler,
            FillMemory memory,
            SuffixSource suffixes,
            SiteAccess sites,
            Clock clock) {
        this.model = model;
        this.codes = codes;
        this.filler = filler;
        this.memory = memory;
        used = new UsedCodes(codes, memory, clock);
        this.suffixes = suffixes;
        this.sites = sites;
        this.clock = clock;
    }

    /** Looks what the page asks, to say on the account's button what pressing it will do. */
    void scout() {
        var shape = shapeOf(model.state().site());
        if (shape.isEmpty()) {
            return;
        }
        var target = filler.find(shape.get());
        if (target instanceof FillTarget.Found found && !found.next().isEmpty()) {
            offerNext(found);
        }
    }

    /** What a site takes: what its first account gives; nothing if it has no account. */
    private Optional<CodeShape> shapeOf(Optional<Origin> site) {
        if (site.isPresent()) {
            for (var item : model.vault().items()) {
                if (item.sites().contains(site.get().serialised())) {
                    return Optional.of(shapeOf(item));
                }
            }
        }
        return Optional.empty();
    }

    private void offerNext(FillTarget.Found found) {
        var site = found.origin().serialised();
        var pressing = new ArrayList<String>();
        for (var item : model.vault().items()) {
            if (pressesNext(item, site)) {
                pressing.add(item.id());
            }
        }
        var label = DisplayText.clean(found.next(), MAX_LABEL);
        model.note(facts -> facts.with(new NextOffer(label, site, pressing)));
    }

    private boolean pressesNext(VaultItem item, String site) {
        int number = item.sites().indexOf(site);
        return number >= 0 && memory.pressesNext(item.id(), number);
    }

    /** The user's choice for this site, from now on. */
    public void choosePressNext(String id, boolean press) {
        var item = model.vault().find(id);
        var offer = model.state().facts().next();
        int number = item.isPresent() ? item.get().sites().indexOf(offer.site()) : -1;
        if (number >= 0) {
            memory.choosePressNext(id, number, press);
            model.note(facts -> facts.with(offer.pressing(id, press)));
        }
    }

    /** Fills the code into the page, if the page is of one of the account's sites; else asks. */
    public void fill(String id) {
        var item = model.vault().find(id);
        var target = item.isPresent() ? locate(item.get()) : Optional.<FillTarget.Found>empty();
        if (target.isEmpty()) {
            return;
        }
        var origin = target.get().origin();
        if (item.get().sites().contains(origin.serialised())) {
            fillOrAskTarget(item.get(), target.get(), Optional.empty());
        } else {
            var question = SiteQuestion.of(item.get(), origin, suffixes, clock.now());
            model.show(new FillCard.AskSite(item.get(), origin, question));
        }
    }

    /**
     * The user said yes to another site.
     *
     * @param remember it is one of the account's sites from then on; a yes against a warning counts
     *     once otherwise
     */
    public void fillAnyway(FillCard.AskSite asked, boolean remember) {
        if (clock.now() < asked.question().readyAt()) {
            return;
        }
        model.show(new Card.None());
        var item = model.vault().find(asked.item().id());
        var target = locateAt(asked.here(), item);
        if (target.isPresent()) {
            boolean learns = remember || !asked.question().isWarning();
            fillOrAskTarget(
                    item.get(),
                    target.get(),
                    learns
                            ? Optional.of(learnt(asked.here(), asked.question()))
                            : Optional.<KnownSite>empty());
        }
    }

    /** A yes was for the site that was named, not for whatever the page has become. */
    private Optional<FillTarget.Found> locateAt(Origin named, Optional<VaultItem> item) {
        var target = item.isPresent() ? locate(item.get()) : Optional.<FillTarget.Found>empty();
        if (target.isPresent() && !target.get().origin().equals(named)) {
            model.tell(FillSentence.OTHER_SITE);
            return Optional.empty();
        }
        return target;
    }

    private KnownSite learnt(Origin site, SiteQuestion question) {
        var how =
                question.decision() instanceof SiteDecision.LookAlike
                        ? KnownSite.How.LOOK_ALIKE
                        : KnownSite.How.SAID_YES;
        return new KnownSite(site.serialised(), clock.now() / 1000, how);
    }

    /** A form that sends elsewhere is asked about each time: a yes counts once. */
    private void fillOrAskTarget(
            VaultItem item, FillTarget.Found target, Optional<KnownSite> learnt) {
        if (!target.sends().isElsewhere()) {
            fill(item, target, learnt);
            return;
        }
        var question =
                TargetQuestion.of(item, target.origin(), target.sends(), suffixes, clock.now());
        model.show(new FillCard.AskTarget(item, target.origin(), target.sends(), question, learnt));
    }

    /** The user said yes to where the form sends the code. */
    public void fillElsewhere(FillCard.AskTarget asked) {
        if (clock.now() < asked.question().readyAt()) {
            return;
        }
        model.show(new Card.None());
        var item = model.vault().find(asked.item().id());
        var target = locateAt(asked.here(), item);
        if (target.isEmpty()) {
            return;
        }
        // This yes was also for where the form was said to send.
        if (target.get().sends().equals(asked.sends())) {
            fill(item.get(), target.get(), asked.learnt());
        } else {
            model.tell(FillSentence.OTHER_TARGET);
        }
    }

    private Optional<FillTarget.Found> locate(VaultItem item) {
        return switch (filler.find(shapeOf(item))) {
            case FillTarget.Found found -> Optional.of(found);
            case FillTarget.OutOfReach beyond -> {
                askFrame(item, frameFor(item, beyond.frames()));
                yield Optional.empty();
            }
            case FillTarget.Nowhere nowhere -> {
                var kind = noticeOf(nowhere);
                model.tell(
                        kind == FillSentence.PAGE_GONE
                                ? Notice.of(kind)
                                : Notice.withCopy(kind, item.id()));
                yield Optional.empty();
            }
        };
    }

    /** A field for digits takes no letters, and one for five characters no six digits. */
    static CodeShape shapeOf(VaultItem item) {
        return switch (item.account().alphabet()) {
            case DIGITS -> CodeShape.DIGITS;
            case STEAM -> CodeShape.FIVE_CHARACTERS;
        };
    }

    /** The frame of the account's own site if there is one; else the largest. */
    private static Origin frameFor(VaultItem item, List<Origin> frames) {
        for (var frame : frames) {
            if (item.sites().contains(frame.serialised())) {
                return frame;
            }
        }
        return frames.get(0);
    }

    /** Why there is nothing to fill. */
    static Sentence noticeOf(FillTarget.Nowhere target) {
        return switch (target) {
            case FillTarget.NoField() -> FillSentence.NO_FIELD;
            case FillTarget.Unclear() -> FillSentence.UNCLEAR_FIELD;
            case FillTarget.Doubtful() -> FillSentence.DOUBTFUL_FIELD;
            case FillTarget.RecoveryCode() -> FillSentence.ASKS_RECOVERY_CODE;
            case FillTarget.SentCode() -> FillSentence.ASKS_SENT_CODE;
            case FillTarget.Silent() -> FillSentence.PAGE_SILENT;
            case FillTarget.Forbidden() -> FillSentence.PAGE_FORBIDDEN;
            case FillTarget.Gone() -> FillSentence.PAGE_GONE;
        };
    }

    /** Whose the frame is, and whose the page around it, before the browser is asked for it. */
    private void askFrame(VaultItem item, Origin frame) {
        var question = SiteQuestion.of(item, frame, suffixes, clock.now());
        var around =
                model.state().site().map(page -> HostParts.of(page, suffixes.of(List.of(page))));
        model.show(new FillCard.AskFrame(item, frame, question, around));
    }

    /**
     * The user said yes to a frame's site, and the browser answered whether it may be filled.
     *
     * @param stays it may from now on; else the permission goes back once the code is in
     */
    public void frameAllowed(FillCard.AskFrame asked, boolean allowed, boolean stays) {
        model.show(new Card.None());
        borrowed = allowed && !stays ? Optional.of(asked.frame()) : Optional.empty();
        if (!allowed || clock.now() < asked.question().readyAt()) {
            giveBack();
            model.tell(FillSentence.NOT_ALLOWED);
            return;
        }
        var item = model.vault().find(asked.item().id());
        var target = item.isPresent() ? locate(item.get()) : Optional.<FillTarget.Found>empty();
        if (target.isEmpty()) {
            giveBack();
        } else if (!target.get().origin().equals(asked.frame())) {
            giveBack();
            fill(asked.item().id());
        } else {
            boolean known = item.get().sites().contains(asked.frame().serialised());
            boolean learns = !known && !asked.question().isWarning();
            fillOrAskTarget(
                    item.get(),
                    target.get(),
                    learns
                            ? Optional.of(learnt(asked.frame(), asked.question()))
                            : Optional.<KnownSite>empty());
        }
    }

    /** What the browser allowed for one filling ends with it. */
    private void giveBack() {
        borrowed.ifPresent(sites::giveBack);
        borrowed = Optional.empty();
    }

    /**
     * Fills into a page that is of one of the account's sites, whose form sends nothing elsewhere.
     */
    public void fill(VaultItem item, FillTarget.Found target) {
        fill(item, target, Optional.empty());
    }

    private void fill(VaultItem item, FillTarget.Found target, Optional<KnownSite> learnt) {
        if (!used.awaitUnused(item, target)) {
            giveBack();
            return;
        }
        var code = codes.take(item);
        if (code.isEmpty()) {
            giveBack();
            return;
        }
        var site = target.origin().serialised();
        // Before it leaves: the page may take this popup away with it.
        memory.keep(
                memory.fills()
                        .with(
                                new LastFill(
                                        item.id(),
                                        codes.stepOf(item),
                                        site,
                                        target.place(),
                                        clock.now())));
        var result = filler.fill(target, code.get(), pressesNext(item, site));
        giveBack();
        if (!result.landed()) {
            if (!result.mayHaveLeft()) {
                memory.keep(memory.fills().without(item.id(), site));
            }
            model.tell(
                    result.codeIsOfUse()
                            ? Notice.withCopy(noticeOf(result), item.id())
                            : Notice.of(noticeOf(result)));
        } else if (codes.learn(item, learnt)) {
            model.tell(noticeOf(result));
        }
    }

    private static Sentence noticeOf(FillResult result) {
        return switch (result) {
            case FILLED -> FillSentence.FILLED;
            case FILLED_AND_SENT -> FillSentence.FILLED_AND_SENT;
            case SENT_BY_PAGE -> FillSentence.SENT_BY_PAGE;
            case FILLED_NOT_SENT -> FillSentence.FILLED_NOT_SENT;
            case CHANGED_BY_PAGE -> FillSentence.CHANGED_BY_PAGE;
            case REFUSED_BY_PAGE -> FillSentence.REFUSED_BY_PAGE;
            case NOT_TAKEN -> FillSentence.NOT_TAKEN;
            case NO_ANSWER -> FillSentence.NO_ANSWER;
            case FIELD_GONE -> FillSentence.FIELD_GONE;
            case DOES_NOT_FIT -> FillSentence.DOES_NOT_FIT;
            case OTHER_SITE -> FillSentence.OTHER_SITE;
            case OTHER_TARGET -> FillSentence.OTHER_TARGET;
            case PAGE_GONE -> FillSentence.PAGE_GONE;
        };
    }
}
