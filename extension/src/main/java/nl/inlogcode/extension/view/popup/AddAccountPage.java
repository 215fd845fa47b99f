package nl.inlogcode.extension.view.popup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.enrol.AddAccount;
import nl.inlogcode.core.enrol.PageReader;
import nl.inlogcode.core.enrol.PageScan;
import nl.inlogcode.core.filling.FillResult;
import nl.inlogcode.core.filling.FillTarget;
import nl.inlogcode.core.filling.PageFiller;
import nl.inlogcode.core.otp.OneTimeCode;
import nl.inlogcode.core.page.field.CodeShape;
import nl.inlogcode.core.page.site.Origin;
import nl.inlogcode.extension.browser.SystemClock;
import nl.inlogcode.extension.browser.Tasks;
import nl.inlogcode.extension.dom.Fields;
import nl.inlogcode.extension.dom.Incoming;
import nl.inlogcode.extension.dom.Incoming.BroughtFile;
import nl.inlogcode.extension.dom.Markup;
import nl.inlogcode.extension.dom.Window;
import nl.inlogcode.extension.picture.BrowserCamera;
import nl.inlogcode.extension.picture.BrowserWindows;
import nl.inlogcode.extension.picture.IncomingPicture;
import nl.inlogcode.extension.picture.PictureScanner;
import nl.inlogcode.extension.view.enrol.AddAccountView;

/**
 * The page for adding in another way. A page of its own, because a popup closes as soon as the
 * browser asks for a file or for the camera.
 */
public final class AddAccountPage {
    /** In the page's address, when it opens because a menu could not open the popup. */
    private static final String FROM_MENU = "menu";

    private AddAccountPage() {}

    public static void open() {
        var popup = PopupPage.createForAdding(new NoPage(), new NoPage());
        var reader = new PictureScanner();
        var view = new AddAccountView();
        var ways =
                new AddAccount(
                        popup.shell(),
                        popup.enrol(),
                        new AddAccount.Ports(
                                new BrowserCamera(Markup.existing("video")),
                                new BrowserWindows(reader),
                                new SystemClock()),
                        view::show);
        view.show(ways.state());
        Tasks.run(popup.shell()::refresh, popup.shell()::brokeDown);
        receive(ways, reader);
        press("camera", ways, AddAccount::startCamera);
        press("camera-off", ways, AddAccount::stopCamera);
        press("screen", ways, AddAccount::screen);
        Window.whenHidden(() -> run(ways, AddAccount::hide));
        if (Window.fragment().equals(FROM_MENU)) {
            ways.adviseToCopy();
        }
    }

    /** One thing that the user can do. */
    private interface Action {
        void on(AddAccount ways);
    }

    private static void run(AddAccount ways, Action action) {
        Tasks.run(() -> action.on(ways), ways::brokeDown);
    }

    private static void press(String id, AddAccount ways, Action action) {
        Markup.existing(id).on("click", () -> run(ways, action));
    }

    private static void receive(AddAccount ways, PictureScanner reader) {
        var receiver =
                new Incoming.Receiver() {
                    @Override
                    public void files(List<BroughtFile> files) {
                        reader.start();
                        var pictures = new ArrayList<IncomingPicture>();
                        for (var file : files) {
                            pictures.add(new IncomingPicture(file, reader));
                        }
                        run(ways, all -> all.pictures(pictures));
                    }

                    @Override
                    public void text(String text) {
                        run(ways, all -> all.text(text));
                    }
                };
        Incoming.chosenIn(Markup.existing("file").element(), receiver);
        Incoming.dropped(receiver);
        Incoming.pasted(receiver);
        var field = Markup.existing("text").element();
        Markup.existing("typed")
                .onSubmit(
                        () -> {
                            var typed = Fields.value(field);
                            // Empty first: the keyboard stays where somebody is typing.
                            Fields.setValue(field, "");
                            run(
                                    ways,
                                    all -> {
                                        if (!all.text(typed)) {
                                            Fields.setValue(field, typed);
                                        }
                                    });
                        });
    }

    /** There is no page beside this one, to read or to fill in. */
    private static final class NoPage implements PageReader, PageFiller {
        /** None: where a picture comes from says nothing about the site. */
        @Override
        public Optional<Origin> site() {
            return Optional.empty();
        }

        @Override
        public PageScan look() {
            return new PageScan.Nothing();
        }

        @Override
        public FillTarget find(CodeShape shape) {
            return new FillTarget.NoField();
        }

        @Override
        public FillResult fill(FillTarget.Found target, OneTimeCode code, boolean andNext) {
            return FillResult.FIELD_GONE;
        }
    }
}
