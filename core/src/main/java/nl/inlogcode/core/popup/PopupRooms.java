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

/** The popup, put together: the one place that knows all its rooms. */
public final class PopupRooms {
    private final PopupShell shell;
    private final EnrolRoom enrol;
    private final FillRoom fill;
    private final AccountRoom accounts;
    private final Import imports;
    private final Unlock unlock;

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
    public PopupRooms(Ports ports, Consumer<PopupState> view) {
        var clock = ports.clock();
        var model = new PopupModel(ports.store(), view);
        shell = new PopupShell(model);
        imports = new Import(model, ports.importNote(), clock, ports.newId());
        enrol =
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
        fill =
                new FillRoom(
                        model,
                        new FillRoom.Ports(
                                ports.filler(),
                                ports.memory(),
                                ports.sites(),
                                ports.suffixes(),
                                ports.clipboard(),
                                ports.desk(),
                                clock));
        accounts = new AccountRoom(model, ports.drawer(), clock);
        shell.with(List.of(fill, enrol, accounts));
        unlock = new Unlock(ports.unlock(), new Locked(model, shell));
    }

    /** Opens it, and tells the rooms what happens. */
    public PopupShell shell() {
        return shell;
    }

    /** Adding accounts. */
    public EnrolRoom enrol() {
        return enrol;
    }

    /** Filling and copying codes. */
    public FillRoom fill() {
        return fill;
    }

    /** Changing one account. */
    public AccountRoom accounts() {
        return accounts;
    }

    /** Adding what another app exported. */
    public Import imports() {
        return imports;
    }

    /** Opens a vault that does not open by itself. */
    public Unlock unlock() {
        return unlock;
    }

    /** What the lock needs of the popup. */
    private static final class Locked implements Unlock.Host {
        private final PopupModel model;
        private final PopupShell shell;

        Locked(PopupModel model, PopupShell shell) {
            this.model = model;
            this.shell = shell;
        }

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
