package nl.inlogcode.core.enrol;

import java.util.List;
import java.util.function.Supplier;
import nl.inlogcode.core.otpauth.Account;
import nl.inlogcode.core.page.key.KeySettings;
import nl.inlogcode.core.page.key.PageKey;
import nl.inlogcode.core.page.site.SuffixSource;
import nl.inlogcode.core.screen.Card;
import nl.inlogcode.core.screen.Clock;
import nl.inlogcode.core.screen.PopupModel;
import nl.inlogcode.core.screen.PopupShell;
import nl.inlogcode.core.screen.Room;
import nl.inlogcode.core.screen.VaultView;
import nl.inlogcode.core.transfer.Import;
import nl.inlogcode.core.vault.VaultItem;

/**
 * Adding accounts: from the page, by a typed key, from what the user brings. Each method is one
 * thing that the user can do, and blocks until that is done.
 */
public final class EnrolRoom implements Room {
    private final PopupModel model;
    private final Enrolment enrolment;
    private final Incoming brought;
    private final ManualEntry manualEntry;
    private final BeginAdding begin;

    /** What it reaches the browser through. */
    public record Ports(
            PageReader reader,
            SuffixSource suffixes,
            FormNote formNote,
            AddNote addNote,
            Clock clock,
            Supplier<String> newId) {}

    /**
     * @param imports shows what came of an export
     */
    public EnrolRoom(PopupModel model, PopupShell shell, Import imports, Ports ports) {
        this.model = model;
        var clock = ports.clock();
        var keptForm = new KeptForm(ports.formNote(), clock);
        enrolment =
                new Enrolment(
                        model,
                        shell,
                        imports,
                        ports.reader(),
                        ports.suffixes(),
                        clock,
                        new Adding(ports.addNote(), clock, ports.newId()),
                        keptForm);
        brought = new Incoming(model, enrolment);
        manualEntry = new ManualEntry(model, enrolment, imports, keptForm);
        begin = new BeginAdding(enrolment, manualEntry);
    }

    @Override
    public void opened(boolean asked) {
        if (!asked && mayAdd()) {
            manualEntry.recall();
        }
    }

    @Override
    public void lookAtPage(boolean asked) {
        if (!mayAdd() || model.state().card() instanceof EnrolCard.Manual) {
            return;
        }
        if (asked || model.vault().items().isEmpty()) {
            enrolment.look();
        } else {
            enrolment.glance();
        }
    }

    /** There is a vault to add to. */
    private boolean mayAdd() {
        return model.state().vault() instanceof VaultView.Ready ready && !ready.readOnly();
    }

    @Override
    public void dismissed() {
        brought.forget();
        manualEntry.forget();
    }

    public void look() {
        enrolment.look();
    }

    /** There was no time to look at all of the page: takes more. */
    public void lookLonger() {
        enrolment.lookLonger();
    }

    /** The user chose one of several candidates. */
    public void choose(Candidate candidate) {
        var offer = enrolment.offer(candidate);
        boolean odd = offer.site().isPresent() && offer.site().get().odd().isPresent();
        if (candidate instanceof Candidate.New fresh && !odd) {
            add(fresh.account());
        } else {
            model.show(offer);
        }
    }

    public void add(Account account) {
        if (enrolment.isTooSoon()) {
            return;
        }
        enrolment.add(account, enrolment.offeredSites());
        brought.next();
    }

    /** Adds an account that another site in the page shows: it is of no site yet. */
    public void addForeign(Account account) {
        enrolment.add(account, List.of());
        brought.next();
    }

    public void renew(Account account, VaultItem old) {
        if (enrolment.isTooSoon()) {
            return;
        }
        enrolment.renew(account, old);
        brought.next();
    }

    /** What is done within a click that adds, before the method here that blocks. */
    public BeginAdding begin() {
        return begin;
    }

    public void typeKey() {
        manualEntry.open();
    }

    /** The form for keys, with a key that the user brought; see {@link ManualEntry}. */
    void typeKey(String key, KeySettings settings, boolean right) {
        manualEntry.open(key, settings, right);
    }

    /** The user wants the key that the page shows. */
    public void useKey(PageKey key) {
        manualEntry.open(key);
    }

    /** Something was typed into the form for keys, which now says this. */
    public void typed(ManualForm form) {
        manualEntry.typed(form);
    }

    public void submit(ManualForm form) {
        manualEntry.submit(form);
    }

    /** Offers accounts that the user brought. */
    void offer(List<String> texts) {
        brought.offer(texts);
    }

    /** Offers accounts that the user pasted in one text. */
    void offerAtOnce(List<String> texts) {
        brought.offerAtOnce(texts);
    }

    /** What such texts come to; shows nothing. */
    Card judge(List<String> texts) {
        return enrolment.cardOf(texts);
    }
}
