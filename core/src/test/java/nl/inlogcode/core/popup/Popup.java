package nl.inlogcode.core.popup;

import java.util.List;
import java.util.function.Consumer;
import nl.inlogcode.core.enrol.BeginAdding;
import nl.inlogcode.core.enrol.Candidate;
import nl.inlogcode.core.enrol.ManualForm;
import nl.inlogcode.core.enrol.PageReader;
import nl.inlogcode.core.filling.AccountSites;
import nl.inlogcode.core.filling.AutoFill;
import nl.inlogcode.core.filling.CodeHelp;
import nl.inlogcode.core.filling.Explaining;
import nl.inlogcode.core.filling.FillCard;
import nl.inlogcode.core.filling.Filling;
import nl.inlogcode.core.lock.Unlock;
import nl.inlogcode.core.otpauth.Account;
import nl.inlogcode.core.page.key.PageKey;
import nl.inlogcode.core.screen.AccountRow;
import nl.inlogcode.core.screen.AccountRows;
import nl.inlogcode.core.screen.PopupState;
import nl.inlogcode.core.transfer.TransferCard;
import nl.inlogcode.core.vault.VaultItem;

/** The popup as its user meets it: what can be done in all its rooms, by one name each. */
public final class Popup {
    public final PopupRooms rooms;
    private final PageReader reader;

    Popup(PopupRooms.Ports ports, Consumer<PopupState> view) {
        rooms = new PopupRooms(ports, view);
        reader = ports.reader();
    }

    public PopupState state() {
        return rooms.shell().state();
    }

    Unlock unlock() {
        return rooms.unlock();
    }

    void start() {
        start(false);
    }

    void start(boolean forThePage) {
        rooms.shell().start(reader.site(), forThePage);
    }

    public void refresh() {
        rooms.shell().refresh();
    }

    public void dismiss() {
        rooms.shell().dismiss();
    }

    void conceal() {
        rooms.shell().conceal();
    }

    void search(String query) {
        rooms.shell().search(query);
    }

    void brokeDown() {
        rooms.shell().brokeDown();
    }

    public List<AccountRow> rows(long now, int most) {
        return AccountRows.of(state(), now, most);
    }

    public void look() {
        rooms.enrol().look();
    }

    void lookLonger() {
        rooms.enrol().lookLonger();
    }

    public void choose(Candidate candidate) {
        rooms.enrol().choose(candidate);
    }

    public void add(Account account) {
        rooms.enrol().add(account);
    }

    public void addForeign(Account account) {
        rooms.enrol().addForeign(account);
    }

    public void renew(Account account, VaultItem old) {
        rooms.enrol().renew(account, old);
    }

    public BeginAdding begin() {
        return rooms.enrol().begin();
    }

    public void typeKey() {
        rooms.enrol().typeKey();
    }

    void useKey(PageKey key) {
        rooms.enrol().useKey(key);
    }

    public void typed(ManualForm form) {
        rooms.enrol().typed(form);
    }

    public void submit(ManualForm form) {
        rooms.enrol().submit(form);
    }

    public void addAll(TransferCard.Import preview) {
        rooms.imports().addAll(preview);
    }

    public void fill(String id) {
        filling().fill(id);
    }

    void fillAnyway(FillCard.AskSite asked, boolean remember) {
        filling().fillAnyway(asked, remember);
    }

    public Filling filling() {
        return rooms.fill().filling();
    }

    CodeHelp codeHelp() {
        return rooms.fill().help();
    }

    Explaining explaining() {
        return rooms.fill().explaining();
    }

    public AutoFill byItself() {
        return rooms.fill().autoFill();
    }

    AccountSites accountSites() {
        return rooms.fill().sites();
    }

    public void copy(String id) {
        rooms.fill().copying().copy(id);
    }

    void next(String id) {
        rooms.fill().copying().next(id);
    }

    void skip(VaultItem item) {
        rooms.fill().copying().skip(item);
    }

    public void askOldBack(VaultItem item) {
        rooms.fill().oldCode().ask(item);
    }

    public void takeBack(FillCard.AskOldBack asked) {
        rooms.fill().oldCode().takeBack(asked);
    }

    void askName(VaultItem item) {
        rooms.accounts().edit().askName(item);
    }

    void rename(VaultItem item, String issuer, String accountName) {
        rooms.accounts().edit().rename(item, issuer, accountName);
    }

    public void delete(String id) {
        rooms.accounts().edit().delete(id);
    }

    void undoDelete(String id) {
        rooms.accounts().edit().undoDelete(id);
    }

    void toPhone(String id) {
        rooms.accounts().phone().show(id);
    }
}
