package nl.inlogcode.core.filling;

import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Consumer;
import nl.inlogcode.core.page.field.CodeShape;
import nl.inlogcode.core.page.site.Origin;
import nl.inlogcode.core.page.site.SuffixSource;
import nl.inlogcode.core.page.site.SuffixTable;
import nl.inlogcode.core.screen.Card;
import nl.inlogcode.core.screen.Clock;
import nl.inlogcode.core.screen.PopupModel;
import nl.inlogcode.core.screen.PopupState;
import nl.inlogcode.core.screen.Sentence;
import nl.inlogcode.core.screen.VaultView;
import nl.inlogcode.core.vault.VaultItem;
import nl.inlogcode.core.vault.keep.VaultStore;

/**
 * Filling without the popup: by a key, from a field's menu, or by itself. Only into a site that the
 * account knows, and only if no other account does; whatever has to be asked is asked in the popup.
 */
public final class QuickFill {
    private final PopupModel model;
    private final Filling filling;
    private final AfterFill after;
    private final PageFiller filler;
    private final FillMemory memory;
    private final SiteAccess sites;
    private final Clock clock;

    /** What it reaches the browser through. */
    public record Ports(
            VaultStore store,
            PageFiller filler,
            FillMemory memory,
            SiteAccess sites,
            Clock clock) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** It was tried; this is what the popup would say. */
        record Said(Sentence sentence) implements Outcome {}

        /** The user has to do something first, in the popup. */
        record Ask(Why why) implements Outcome {}

        /** Nobody asked, and there is nothing to do. */
        record Nothing() implements Outcome {}
    }

    /** One sentence each in every locale, under {@code quick_<name in lower case>}. */
    public enum Why {
        /** The vault is locked. */
        LOCKED,
        /** It cannot be read, or holds nothing yet. */
        NO_ACCOUNTS,
        /** No account knows this site. */
        OTHER_SITE,
        /** More than one account does. */
        SEVERAL,
        /** The form would send the code to another site. */
        SENDS_ELSEWHERE,
        /** The field is in a frame that the browser keeps us out of. */
        OUT_OF_REACH,
        /** The site asks again right after it got a code: somebody has to look. */
        ASKED_AGAIN
    }

    /**
     * @param view gets every new state: waiting for the next code is to be seen
     */
    public QuickFill(Ports ports, Consumer<PopupState> view) {
        model = new PopupModel(ports.store(), view);
        filler = ports.filler();
        memory = ports.memory();
        clock = ports.clock();
        // Nothing is asked here, so no site is judged.
        SuffixSource none = origins -> SuffixTable.UNKNOWN;
        sites = ports.sites();
        var codes = new CodeTaking(model, clock);
        filling = new Filling(model, codes, filler, memory, none, sites, clock);
        after = new AfterFill(model, filler, memory, clock);
    }

    /** The user asked for it. */
    public Outcome fill() {
        var trouble = open();
        if (trouble.isPresent()) {
            return trouble.get();
        }
        var shape = CodeShape.DIGITS;
        var target = filler.find(shape);
        if (hasSteam() && !isForAccount(target, shape)) {
            var five = filler.find(CodeShape.FIVE_CHARACTERS);
            if (isForAccount(five, CodeShape.FIVE_CHARACTERS)) {
                shape = CodeShape.FIVE_CHARACTERS;
                target = five;
            }
        }
        return switch (target) {
            case FillTarget.OutOfReach beyond -> new Outcome.Ask(Why.OUT_OF_REACH);
            case FillTarget.Nowhere nowhere -> new Outcome.Said(Filling.noticeOf(nowhere));
            case FillTarget.Found found -> {
                var items = itemsOf(found.origin(), shape);
                yield items.size() == 1
                        ? fill(items.get(0), found)
                        : new Outcome.Ask(items.isEmpty() ? Why.OTHER_SITE : Why.SEVERAL);
            }
        };
    }

    /**
     * The user asked for this account in a frame of a site, said yes to that site, and the browser
     * was asked to let us in.
     *
     * @param stays it may from now on; else the permission goes back
     */
    public Outcome fill(String id, Origin frame, boolean stays) {
        var outcome = fill(id, frame);
        if (!stays) {
            sites.giveBack(frame);
        }
        return outcome;
    }

    private Outcome fill(String id, Origin frame) {
        var trouble = open();
        if (trouble.isPresent()) {
            return trouble.get();
        }
        var asked = model.vault().find(id);
        var shape = asked.isPresent() ? Filling.shapeOf(asked.get()) : CodeShape.DIGITS;
        return switch (filler.find(shape)) {
            case FillTarget.Nowhere nowhere -> new Outcome.Said(Filling.noticeOf(nowhere));
            case FillTarget.OutOfReach beyond -> new Outcome.Said(FillSentence.NO_FIELD);
            case FillTarget.Found found ->
                    asked.isPresent() && found.origin().equals(frame)
                            ? fill(asked.get(), found)
                            : new Outcome.Ask(Why.OTHER_SITE);
        };
    }

    /**
     * A page of a site that is filled by itself asks for a code; nobody pressed anything.
     *
     * @param site the page's own origin, as the browser tells it
     */
    public Outcome fillByItself(Origin site) {
        if (open().isPresent()
                || !(filler.find() instanceof FillTarget.Found found)
                || !found.origin().equals(site)
                || found.filled()
                || !found.inSight()) {
            return new Outcome.Nothing();
        }
        var items = itemsOf(site, CodeShape.DIGITS);
        if (items.size() != 1) {
            return new Outcome.Nothing();
        }
        var last = memory.fills().on(site.serialised());
        if (last.isPresent() && last.get().wasInVain(found, clock.now())) {
            return new Outcome.Ask(Why.ASKED_AGAIN);
        }
        return fill(items.get(0), found);
    }

    /**
     * A frame of such a page asks for none: if no other does, the page went on from what was filled
     * before.
     */
    public void pagePassed(Origin site) {
        if (after.expects(site) && !(filler.find() instanceof FillTarget.Found)) {
            open();
            after.passed(site);
        }
    }

    /** The user did something on such a page while it asked for none: the site had gone on. */
    public void userWentOn(Origin site) {
        if (after.expects(site)) {
            open();
            after.passed(site);
        }
    }

    /** A page says that it sent off what was filled there, or that it ends. Blocks a while. */
    public void pageLeft(Origin site) {
        if (after.expects(site)) {
            open();
            after.left(site);
        }
    }

    /** The user does not want to wait, or something else is to be done. */
    public void stop() {
        model.show(new Card.None());
    }

    private Optional<Outcome> open() {
        var corrections = memory.corrections();
        model.note(facts -> facts.with(corrections));
        model.open();
        return switch (model.state().vault()) {
            case VaultView.Locked locked -> Optional.of(new Outcome.Ask(Why.LOCKED));
            case VaultView.Ready ready ->
                    ready.vault().items().isEmpty()
                            ? Optional.of(new Outcome.Ask(Why.NO_ACCOUNTS))
                            : Optional.empty();
            case VaultView.Loading() -> Optional.of(new Outcome.Ask(Why.NO_ACCOUNTS));
            case VaultView.Broken broken -> Optional.of(new Outcome.Ask(Why.NO_ACCOUNTS));
        };
    }

    private boolean isForAccount(FillTarget target, CodeShape shape) {
        return target instanceof FillTarget.Found found
                && !itemsOf(found.origin(), shape).isEmpty();
    }

    private boolean hasSteam() {
        for (var item : model.vault().items()) {
            if (Filling.shapeOf(item) == CodeShape.FIVE_CHARACTERS) {
                return true;
            }
        }
        return false;
    }

    /**
     * The accounts of a site whose codes fit the field; of one whose code the site made anew, the
     * new one.
     */
    private ArrayList<VaultItem> itemsOf(Origin site, CodeShape shape) {
        var items = new ArrayList<VaultItem>();
        var replaced = new ArrayList<String>();
        for (var item : model.vault().items()) {
            if (item.sites().contains(site.serialised()) && Filling.shapeOf(item) == shape) {
                items.add(item);
                item.replaces().ifPresent(replaced::add);
            }
        }
        items.removeIf(item -> replaced.contains(item.id()));
        return items;
    }

    private Outcome fill(VaultItem item, FillTarget.Found found) {
        if (found.sends().isElsewhere()) {
            return new Outcome.Ask(Why.SENDS_ELSEWHERE);
        }
        filling.fill(item, found);
        var notice = model.state().notice();
        return notice.isPresent()
                ? new Outcome.Said(notice.get().sentence())
                : new Outcome.Nothing();
    }
}
