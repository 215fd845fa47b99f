package nl.inlogcode.core.enrol;

import java.util.Optional;
import nl.inlogcode.core.otpauth.DisplayText;
import nl.inlogcode.core.otpauth.Rejection;
import nl.inlogcode.core.screen.Camera;
import nl.inlogcode.core.screen.PictureResult;

/**
 * Why something that the user brought gave no account.
 *
 * @param name of the file that it is about, fit to be shown; empty if it is about none
 * @param reason of {@link Kind#REFUSED} only
 * @param says what the QR code of {@link Kind#OTHER_CODE} says, fit to be shown
 */
public record Remark(Kind kind, String name, Optional<Rejection> reason, String says) {
    private static final int MAX_NAME = 60;

    /**
     * One text each in every locale, under {@code remark_<name in lower case>}; that of {@link
     * #REFUSED} is followed by the sentence of its reason.
     */
    public enum Kind {
        NO_CODE,
        NOT_SURE,
        OTHER_CODE,
        REFUSED,
        UNREADABLE,
        PDF,
        FAILED,
        TEXT_EMPTY,
        TEXT_UNKNOWN,
        TEXT_BROKEN,
        CAMERA_NONE,
        CAMERA_DENIED,
        CAMERA_BUSY,
        CAMERA_FAILED,
        CAMERA_HIDDEN,
        SCREEN_NOT_CHOSEN,
        SCREEN_FAILED,
        COPY_PICTURE
    }

    static Remark of(Kind kind, String name) {
        return new Remark(kind, DisplayText.clean(name, MAX_NAME), Optional.empty(), "");
    }

    static Remark of(Kind kind) {
        return of(kind, "");
    }

    /** On a code or link for codes that cannot be honoured. */
    static Remark refused(Rejection reason, String name) {
        return new Remark(Kind.REFUSED, DisplayText.clean(name, MAX_NAME), Optional.of(reason), "");
    }

    /** On a code that is none for codes. */
    static Remark otherCode(String text, String name) {
        return new Remark(
                Kind.OTHER_CODE, DisplayText.clean(name, MAX_NAME), Optional.empty(), text);
    }

    /** On a picture in which nothing was read. */
    static Remark of(PictureResult result, String name) {
        return of(kindOf(result), name);
    }

    private static Kind kindOf(PictureResult result) {
        return switch (result) {
            case PictureResult.Nothing() -> Kind.NO_CODE;
            case PictureResult.NotSure() -> Kind.NOT_SURE;
            case PictureResult.Unreadable() -> Kind.UNREADABLE;
            case PictureResult.Pdf() -> Kind.PDF;
            case PictureResult.Failed() -> Kind.FAILED;
            case PictureResult.Read read -> throw new IllegalArgumentException("it was read");
        };
    }

    /** On a camera that did not come. */
    static Remark of(Camera.Cause cause) {
        return of(
                switch (cause) {
                    case NONE -> Kind.CAMERA_NONE;
                    case DENIED -> Kind.CAMERA_DENIED;
                    case BUSY -> Kind.CAMERA_BUSY;
                    case FAILED -> Kind.CAMERA_FAILED;
                });
    }
}
