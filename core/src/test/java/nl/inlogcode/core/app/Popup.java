package nl.inlogcode.core.app;

import java.util.List;
import java.util.function.Consumer;
import nl.inlogcode.core.otpauth.Account;
import nl.inlogcode.core.page.key.PageKey;
import nl.inlogcode.core.vault.VaultItem;

/** The popup as its user meets it: what can be done in all its rooms, by one name each. */
final class Popup {
    final PopupRooms rooms;
    private final PageReader reader;

    Popup(PopupRooms.Ports ports, Consumer<PopupState> view) {
        rooms = PopupRooms.of(ports, view);
        reader = ports.reader();
    }

    PopupState state() {
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

    void refresh() {
        rooms.shell().refresh();
    }

    void dismiss() {
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

    List<AccountRow> rows(long now, int most) {
        return AccountRows.of(state(), now, most);
    }

    void look() {
        rooms.enrol().look();
    }

    void lookLonger() {
        rooms.enrol().lookLonger();
    }

    void choose(Candidate candidate) {
        rooms.enrol().choose(candidate);
    }

    void add(Account account) {
        rooms.enrol().add(account);
    }

    void addForeign(Account account) {
        rooms.enrol().addForeign(account);
    }

    void renew(Account account, VaultItem old) {
        rooms.enrol().renew(account, old);
    }

    BeginAdding begin() {
        return rooms.enrol().begin();
    }

    void typeKey() {
        rooms.enrol().typeKey();
    }

    void useKey(PageKey key) {
        rooms.enrol().useKey(key);
    }

    void typed(ManualForm form) {
        rooms.enrol().typed(form);
    }

    void submit(ManualForm form) {
        rooms.enrol().submit(form);
    }

    void addAll(TransferCard.Import preview) {
        rooms.imports().addAll(preview);
    }

    void fill(String id) {
        filling().fill(id);
    }

    void fillAnyway(FillCard.AskSite asked, boolean remember) {
        filling().fillAnyway(asked, remember);
    }

    Filling filling() {
        return rooms.fill().filling();
    }

    CodeHelp codeHelp() {
        return rooms.fill().help();
    }

    Explaining explaining() {
        return rooms.fill().explaining();
    }

    ByItself byItself() {
        return rooms.fill().byItself();
    }

    AccountSites accountSites() {
        return rooms.fill().sites();
    }

    void copy(String id) {
        rooms.fill().copying().copy(id);
    }

    void next(String id) {
        rooms.fill().copying().next(id);
    }

    void skip(VaultItem item) {
        rooms.fill().copying().skip(item);
    }

    void askOldBack(VaultItem item) {
        rooms.fill().oldCode().ask(item);
    }

    void takeBack(FillCard.AskOldBack asked) {
        rooms.fill().oldCode().takeBack(asked);
    }

    void askName(VaultItem item) {
        rooms.accounts().upkeep().askName(item);
    }

    void rename(VaultItem item, String issuer, String accountName) {
        rooms.accounts().upkeep().rename(item, issuer, accountName);
    }

    void delete(String id) {
        rooms.accounts().upkeep().delete(id);
    }

    void undoDelete(String id) {
        rooms.accounts().upkeep().undoDelete(id);
    }

    void toPhone(String id) {
        rooms.accounts().phone().show(id);
    }
}
