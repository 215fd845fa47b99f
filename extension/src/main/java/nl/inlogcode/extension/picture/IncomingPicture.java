package nl.inlogcode.extension.picture;

import nl.inlogcode.core.enrol.FileKind;
import nl.inlogcode.core.screen.Picture;
import nl.inlogcode.core.screen.PictureResult;
import nl.inlogcode.extension.browser.Pictures;
import nl.inlogcode.extension.browser.Pictures.Bitmap;
import nl.inlogcode.extension.dom.Incoming.BroughtFile;

/** A file with a picture in it, or with what its user took for one. */
public final class IncomingPicture implements Picture {
    /** Milliseconds that reading may take: nobody waits for a login meanwhile. */
    static final int BUDGET = 15_000;

    private final BroughtFile file;
    private final PictureScanner reader;

    public IncomingPicture(BroughtFile file, PictureScanner reader) {
        this.file = file;
        this.reader = reader;
    }

    @Override
    public String name() {
        return file.name();
    }

    @Override
    public PictureResult read() {
        var kind = FileKind.of(file.name(), file.type());
        if (kind == FileKind.PDF) {
            return new PictureResult.Pdf();
        }
        Bitmap still;
        try {
            still =
                    Pictures.decode(
                            kind == FileKind.VECTOR
                                    ? Pictures.vector(Pictures.sized(file.text()))
                                    : file.dataUrl());
        } catch (RuntimeException e) {
            // The file, or the picture in it; browsers do not tell which.
            return new PictureResult.Unreadable();
        }
        return reader.read(still, BUDGET);
    }
}
