package nl.inlogcode.extension.view.popup;

import java.util.Optional;
import nl.inlogcode.core.codec.Hex;
import nl.inlogcode.core.enrol.FormNote;
import nl.inlogcode.core.enrol.PageReader;
import nl.inlogcode.core.filling.PageFiller;
import nl.inlogcode.core.popup.PopupRooms;
import nl.inlogcode.core.recovery.SheetReminder;
import nl.inlogcode.extension.browser.Argon2;
import nl.inlogcode.extension.browser.Menus.ClickedPicture;
import nl.inlogcode.extension.browser.SessionNotes.SessionAdding;
import nl.inlogcode.extension.browser.SessionNotes.SessionForm;
import nl.inlogcode.extension.browser.SessionNotes.SessionImport;
import nl.inlogcode.extension.browser.SheetStore;
import nl.inlogcode.extension.browser.SiteScripts;
import nl.inlogcode.extension.browser.SystemClipboard;
import nl.inlogcode.extension.browser.SystemClock;
import nl.inlogcode.extension.browser.Tab;
import nl.inlogcode.extension.browser.Tabs;
import nl.inlogcode.extension.browser.Tasks;
import nl.inlogcode.extension.browser.Tldts;
import nl.inlogcode.extension.browser.VaultMirror;
import nl.inlogcode.extension.browser.WebCrypto;
import nl.inlogcode.extension.browser.Words;
import nl.inlogcode.extension.dom.Markup;
import nl.inlogcode.extension.dom.Static;
import nl.inlogcode.extension.dom.Window;
import nl.inlogcode.extension.fill.TabFiller;
import nl.inlogcode.extension.picture.WorkerDrawer;
import nl.inlogcode.extension.store.BrowserDiagnosisDesk;
import nl.inlogcode.extension.store.BrowserFillMemory;
import nl.inlogcode.extension.store.BrowserVault;
import nl.inlogcode.extension.tab.ClickedReader;
import nl.inlogcode.extension.tab.TabReader;
import nl.inlogcode.extension.view.lock.KdfWaiting;
import nl.inlogcode.extension.view.lock.LockedPage;
import nl.inlogcode.extension.view.recovery.ReminderView;
import nl.inlogcode.extension.view.screen.PopupActions;

/** Starts the popup: ties the screen to the browser and to the view. */
public final class PopupPage {
    /** The bytes of an item's id. */
    private static final int ID_LENGTH = 16;

    private PopupPage() {}

    /** The popup under the toolbar button, which reads and fills the page in the current tab. */
    public static void open() {
        Tasks.run(
                () -> {
                    var tab = Tabs.current().orElseThrow();
                    var clicked = ClickedPicture.takeFor(tab);
                    var page = new TabReader(tab, new SystemClock());
                    var reader =
                            clicked.isPresent()
                                    ? new ClickedReader(tab, clicked.get(), page)
                                    : page;
                    var shell = create(reader, new TabFiller(tab), Optional.of(tab)).shell();
                    Tasks.run(
                            () -> shell.start(reader.site(), clicked.isPresent()),
                            shell::brokeDown);
                },
                () -> {});
    }

    /** The popup's cards and list in the page for adding, which brings its own ways to add. */
    static PopupRooms createForAdding(PageReader reader, PageFiller filler) {
        return create(reader, filler, Optional.empty());
    }

    private static PopupRooms create(PageReader reader, PageFiller filler, Optional<Tab> tab) {
        boolean readsPage = tab.isPresent();
        Static.fill(Words.language(), Words::of);
        var clock = new SystemClock();
        var ports =
                new PopupRooms.Ports(
                        BrowserVault.store(),
                        reader,
                        filler,
                        new SystemClipboard(),
                        clock,
                        new SessionImport(),
                        readsPage ? new SessionForm() : FormNote.NONE,
                        new SessionAdding(),
                        new WorkerDrawer(),
                        BrowserVault.unlocking(new Argon2(new KdfWaiting())),
                        new BrowserFillMemory(),
                        new SiteScripts(),
                        new Tldts(),
                        new BrowserDiagnosisDesk(),
                        () -> Hex.encode(WebCrypto.randomBytes(ID_LENGTH)));
        var view = new PopupView[1];
        var lockedPage = new LockedPage();
        var popup =
                new PopupRooms(
                        ports,
                        state -> {
                            view[0].show(state);
                            lockedPage.saw(state.vault());
                        });
        var shell = popup.shell();
        var actions = new PopupActions(shell, tab);
        var reminder = new ReminderView(new SheetReminder(new SheetStore(), clock), actions);
        view[0] = new PopupView(actions, popup, reminder, readsPage);
        if (readsPage) {
            Markup.existing("settings").on("click", actions.openSettings());
            Markup.existing("had-codes-backup").on("click", actions.openSettings());
            reminder.look();
        }
        VaultMirror.whenChanged(
                () -> {
                    Tasks.run(shell::refresh, shell::brokeDown);
                    if (readsPage) {
                        // The sheet may have been used, or made, meanwhile.
                        reminder.look();
                    }
                });
        Window.whenOutOfSight(() -> Tasks.run(shell::conceal, shell::brokeDown));
        return popup;
    }
}
