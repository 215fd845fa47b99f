package nl.inlogcode.core.app;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.inlogcode.core.otpauth.Account;
import nl.inlogcode.core.page.key.KeySettings;
import nl.inlogcode.core.page.key.PageKey;
import nl.inlogcode.core.vault.VaultItem;
import nl.inlogcode.core.vault.keep.VaultStore;

/**
 * The popup under the toolbar button. Each method is one thing that the user can do; it blocks
 * until that is done and tells the view every state on the way.
 */
public final class Popup {
    private final PopupModel model;
    private final PageReader reader;
    private final Enrolment enrolment;
    private final Brought brought;
    private final ManualEntry manualEntry;
    private final BeginAdding begin;
    private final HandOut handOut;
    private final Filling filling;
    private final ByItself byItself;
    private final AccountSites accountSites;
    private final AfterFill after;
    private final CodeHelp codeHelp;
    private final Explaining explaining;
    private final Upkeep upkeep;
    private final Import imports;
    private final Phone phone;
    private final Unlock unlock;

    /** The user came for the page: whatever comes of the look is said. */
    private boolean asked;

    /** What the popup reaches the browser through. */
    public record Ports(
            VaultStore store,
            PageReader reader,
            PageFiller filler,
            Clipboard clipboard,
            Clock clock,
            ImportNote importNote,
            FormNote formNote,
            AddNote addNote,
            QrDrawer drawer,
            Unlock.Ports unlock,
            FillMemory memory,
            SiteAccess sites,
            SuffixSource suffixes,
            DiagnosisDesk desk,
            Supplier<String> newId) {}

    /**
     * @param view gets every new state
     */
    public Popup(Ports ports, Consumer<PopupState> view) {
        model = new PopupModel(ports.store(), view);
        reader = ports.reader();
        imports = new Import(model, ports.importNote(), ports.clock(), ports.newId());
        var keptForm = new KeptForm(ports.formNote(), ports.clock());
        enrolment =
                new Enrolment(
                        model,
                        ports.reader(),
                        imports,
                        ports.suffixes(),
                        ports.memory(),
                        ports.clock(),
                        new Adding(ports.addNote(), ports.clock(), ports.newId()),
                        keptForm);
        brought = new Brought(model, enrolment);
        manualEntry = new ManualEntry(model, enrolment, imports, keptForm);
        begin = new BeginAdding(enrolment, manualEntry);
        var codes = new CodeTaking(model, ports.clock());
        var used = new UsedCodes(codes, ports.memory(), ports.clock());
        handOut = new HandOut(model, codes, used, ports.filler(), ports.clipboard());
        filling =
                new Filling(
                        model,
                        codes,
                        ports.filler(),
                        ports.memory(),
                        ports.suffixes(),
                        ports.sites(),
                        ports.clock());
        after = new AfterFill(model, ports.filler(), ports.memory(), ports.clock());
        codeHelp = new CodeHelp(model, ports.filler(), ports.memory(), ports.clock());
        explaining = new Explaining(model, ports.filler(), ports.desk());
        byItself = new ByItself(model, ports.sites());
        accountSites = new AccountSites(model, ports.memory(), ports.sites());
        upkeep = new Upkeep(model, ports.clock());
        phone = new Phone(model, ports.drawer(), ports.clock());
        unlock = new Unlock(ports.unlock(), new LockedPopup());
    }

    /** What the lock needs of the popup. */
    private final class LockedPopup implements Unlock.Host {
        @Override
        public VaultView vault() {
            return model.state().vault();
        }

        @Override
        public void show(VaultView.Locked locked) {
            model.change(now -> now.with(locked));
        }

        @Override
        public void opened() {
            open();
        }
    }

    /** Opens a vault that does not open by itself. */
    public Unlock unlock() {
        return unlock;
    }

    public PopupState state() {
        return model.state();
    }

    /** The popup opens: codes at once, then a look at the page. */
    public void start() {
        start(false);
    }

    /**
     * The popup opens.
     *
     * @param forThePage the user pointed at a picture in the page: whatever comes of the look is
     *     said
     */
    public void start(boolean forThePage) {
        asked = forThePage;
        var site = reader.site();
        model.change(now -> now.at(site));
        open();
    }

    /** Shows the codes, and looks at the page. */
    private void open() {
        codeHelp.recall();
        model.open();
        boolean typing = isOpen() && !asked && manualEntry.recall();
        after.settle();
        byItself.look();
        filling.scout();
        if (isOpen() && !typing) {
            if (asked || model.vault().items().isEmpty()) {
                enrolment.look();
            } else {
                enrolment.glance();
            }
        }
        // After what the user came for.
        model.mend();
    }

    /** There is a vault to add to. */
    private boolean isOpen() {
        return model.state().vault() instanceof VaultView.Ready ready && !ready.readOnly();
    }

    /** Another window changed the vault. */
    public void refresh() {
        model.open();
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

    /** Adds all that the preview says can be added. */
    public void addAll(TransferCard.Import preview) {
        imports.addAll(preview);
    }

    /** Shows an account as a QR code for a phone. */
    public void toPhone(String id) {
        phone.show(id);
    }

    /** Nobody looks at the popup any more: what must not be seen by others goes. */
    public void conceal() {
        phone.hide();
    }

    public void typeKey() {
        manualEntry.open();
    }

    /** The form for keys, with a key that the user brought; see {@link ManualEntry}. */
    void typeKey(String key, KeySettings settings, boolean right) {
        manualEntry.open(key, settings, right);
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

    /** The user wants the key that the page shows. */
    public void useKey(PageKey key) {
        manualEntry.open(key);
    }

    /** What is done within a click that adds, before the method here that blocks. */
    public BeginAdding begin() {
        return begin;
    }

    /** Something was typed into the form for keys, which now says this. */
    public void typed(ManualForm form) {
        manualEntry.typed(form);
    }

    public void submit(ManualForm form) {
        manualEntry.submit(form);
    }

    public void fill(String id) {
        filling.fill(id);
    }

    /**
     * The user said yes to another site.
     *
     * @param remember from now on without a question
     */
    public void fillAnyway(FillCard.AskSite asked, boolean remember) {
        filling.fillAnyway(asked, remember);
    }

    /** What else belongs to filling: the button that goes on, frames of other sites. */
    public Filling filling() {
        return filling;
    }

    /** Where the site refuses the code. */
    public CodeHelp codeHelp() {
        return codeHelp;
    }

    /** What was seen on the page, and why it is filled as it is. */
    public Explaining explaining() {
        return explaining;
    }

    /** Filling by itself on the page's site. */
    public ByItself byItself() {
        return byItself;
    }

    /** The sites of an account. */
    public AccountSites accountSites() {
        return accountSites;
    }

    public void copy(String id) {
        handOut.copy(id);
    }

    public void next(String id) {
        handOut.next(id);
    }

    public void skip(VaultItem item) {
        handOut.skip(item);
    }

    public void askName(VaultItem item) {
        model.show(new AccountCard.Rename(item));
    }

    public void rename(VaultItem item, String issuer, String accountName) {
        upkeep.rename(item, issuer, accountName);
    }

    public void delete(String id) {
        upkeep.delete(id);
    }

    /** The user thinks of having the old code of an account back. */
    public void askOldBack(VaultItem item) {
        upkeep.askOldBack(item);
    }

    public void takeBack(FillCard.AskOldBack asked) {
        upkeep.takeBack(asked);
    }

    public void undoDelete(String id) {
        upkeep.undoDelete(id);
    }

    /** Closes whatever asks for attention. */
    public void dismiss() {
        brought.forget();
        model.show(new Card.None());
        manualEntry.forget();
    }

    public void search(String query) {
        model.change(now -> now.searching(query));
    }

    /** Something broke that no result describes: it is said, never swallowed. */
    public void brokeDown() {
        model.tell(SaveSentence.BROKE_DOWN);
    }

    /** The rows to show now. */
    public List<AccountRow> rows(long now, int most) {
        return AccountRows.of(model.state(), now, most);
    }
}
