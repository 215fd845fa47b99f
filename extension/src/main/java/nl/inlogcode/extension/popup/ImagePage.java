package nl.inlogcode.extension.popup;

import nl.inlogcode.core.app.FillResult;
import nl.inlogcode.core.app.FillTarget;
import nl.inlogcode.core.app.PageFiller;
import nl.inlogcode.core.otp.OneTimeCode;
import nl.inlogcode.extension.browser.Tasks;
import nl.inlogcode.extension.dom.ChosenFile;

/**
 * The page where a picture of a QR code is opened. A page of its own, because a popup closes as
 * soon as the browser asks for a file.
 */
public final class ImagePage {
    private ImagePage() {}

    public static void open() {
        var file = new ChosenFile("file");
        var popup = PopupPage.create(new ImageReader(file), new NoPage());
        Tasks.run(popup::refresh, popup::brokeDown);
        file.whenChosen(() -> Tasks.run(popup::look, popup::brokeDown));
    }

    /** There is no page to fill in beside this one. */
    private static final class NoPage implements PageFiller {
        @Override
        public FillTarget find() {
            return new FillTarget.NoField();
        }

        @Override
        public FillResult fill(FillTarget.Found target, OneTimeCode code) {
            return FillResult.FIELD_GONE;
        }
    }
}
