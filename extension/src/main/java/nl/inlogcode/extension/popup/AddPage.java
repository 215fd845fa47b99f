package nl.inlogcode.extension.popup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.app.FillResult;
import nl.inlogcode.core.app.FillTarget;
import nl.inlogcode.core.app.LookResult;
import nl.inlogcode.core.app.OtherWays;
import nl.inlogcode.core.app.PageFiller;
import nl.inlogcode.core.app.PageReader;
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
import nl.inlogcode.extension.picture.PictureScanner;

/**
 * The page for adding in another way. A page of its own, because a popup closes as soon as the
 * browser asks for a file or for the camera.
 */
public final class AddPage {
    /** In the page's address, when it opens because a menu could not open the popup. */
    private static final String FROM_MENU = "menu";

    private AddPage() {}

    public static void open() {
        var popup = PopupPage.createForAdding(new NoPage(), new NoPage());
        var reader = new PictureScanner();
        var view = new AddView();
        var ways =
                new OtherWays(
                        popup,
                        new OtherWays.Ports(
                                new BrowserCamera(Markup.existing("video")),
                                new BrowserScreen(reader),
                                new SystemClock()),
                        view::show);
        view.show(ways.state());
        Tasks.run(popup::refresh, popup::brokeDown);
        receive(ways, reader);
        press("camera", ways, OtherWays::startCamera);
        press("camera-off", ways, OtherWays::stopCamera);
        press("screen", ways, OtherWays::screen);
        Window.whenHidden(() -> run(ways, OtherWays::hide));
        if (Window.fragment().equals(FROM_MENU)) {
            ways.adviseToCopy();
        }
    }

    /** One thing that the user can do. */
    private interface Action {
        void on(OtherWays ways);
    }

    private static void run(OtherWays ways, Action action) {
        Tasks.run(() -> action.on(ways), ways::brokeDown);
    }

    private static void press(String id, OtherWays ways, Action action) {
        Markup.existing(id).on("click", () -> run(ways, action));
    }

    private static void receive(OtherWays ways, PictureScanner reader) {
        var receiver =
                new Incoming.Receiver() {
                    @Override
                    public void files(List<BroughtFile> files) {
                        reader.start();
                        var pictures = new ArrayList<BroughtPicture>();
                        for (var file : files) {
                            pictures.add(new BroughtPicture(file, reader));
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
        public LookResult look() {
            return new LookResult.Nothing();
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
