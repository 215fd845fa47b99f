package nl.inlogcode.core.popup;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.inlogcode.core.accounts.AccountRoom;
import nl.inlogcode.core.enrol.AddNote;
import nl.inlogcode.core.enrol.EnrolRoom;
import nl.inlogcode.core.enrol.FormNote;
import nl.inlogcode.core.enrol.PageReader;
import nl.inlogcode.core.filling.DiagnosisDesk;
import nl.inlogcode.core.filling.FillMemory;
import nl.inlogcode.core.filling.FillRoom;
import nl.inlogcode.core.filling.PageFiller;
import nl.inlogcode.core.filling.SiteAccess;
import nl.inlogcode.core.lock.Unlock;
import nl.inlogcode.core.page.site.SuffixSource;
import nl.inlogcode.core.screen.Clipboard;
import nl.inlogcode.core.screen.Clock;
import nl.inlogcode.core.screen.PopupModel;
import nl.inlogcode.core.screen.PopupShell;
import nl.inlogcode.core.screen.PopupState;
import nl.inlogcode.core.screen.QrDrawer;
import nl.inlogcode.core.screen.VaultView;
import nl.inlogcode.core.transfer.Import;
import nl.inlogcode.core.transfer.ImportNote;
import nl.inlogcode.core.vault.keep.VaultStore;

/**
 * The popup, put together: the one place that knows all its rooms.
 *
 * @param shell opens it, and tells the rooms what happens
 * @param enrol adding accounts
 * @param fill filling and copying codes
 * @param accounts changing one account
 * @param imports adding what another app exported
 * @param unlock opens a vault that does not open by itself
 */
public record PopupRooms(
        PopupShell shell,
        EnrolRoom enrol,
        FillRoom fill,
        AccountRoom accounts,
        Import imports,
        Unlock unlock) {
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
    public static PopupRooms of(Ports ports, Consumer<PopupState> view) {
        var clock = ports.clock();
        var model = new PopupModel(ports.store(), view);
        var shell = new PopupShell(model);
        var imports = new Import(model, ports.importNote(), clock, ports.newId());
        var enrol =
                new EnrolRoom(
                        model,
                        shell,
                        imports,
                        new EnrolRoom.Ports(
                                ports.reader(),
                                ports.suffixes(),
                                ports.formNote(),
                                ports.addNote(),
                                clock,
                                ports.newId()));
        var fill =
                FillRoom.of(
                        model,
                        new FillRoom.Ports(
                                ports.filler(),
                                ports.memory(),
                                ports.sites(),
                                ports.suffixes(),
                                ports.clipboard(),
                                ports.desk(),
                                clock));
        var accounts = AccountRoom.of(model, ports.drawer(), clock);
        shell.with(List.of(fill, enrol, accounts));
        return new PopupRooms(
                shell,
                enrol,
                fill,
                accounts,
                imports,
                new Unlock(ports.unlock(), new Locked(model, shell)));
    }

    /** What the lock needs of the popup. */
    private record Locked(PopupModel model, PopupShell shell) implements Unlock.Host {
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
            shell.open();
        }
    }
}
