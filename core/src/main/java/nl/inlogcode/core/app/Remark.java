package nl.inlogcode.core.app;

import java.util.Optional;
import nl.inlogcode.core.otpauth.DisplayText;
import nl.inlogcode.core.otpauth.Rejection;

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

    /** What a card would say in the popup, about a file. */
    static Optional<Remark> of(Card card, String name) {
        if (card instanceof Card.OtherQr other) {
            return Optional.of(
                    new Remark(
                            Kind.OTHER_CODE,
                            DisplayText.clean(name, MAX_NAME),
                            Optional.empty(),
                            other.text()));
        }
        if (card instanceof Card.Refused refused) {
            return Optional.of(
                    new Remark(
                            Kind.REFUSED,
                            DisplayText.clean(name, MAX_NAME),
                            Optional.of(refused.reason()),
                            ""));
        }
        return Optional.empty();
    }

    /** On a picture in which nothing was read. */
    static Remark of(PictureResult result, String name) {
        return of(kindOf(result), name);
    }

    private static Kind kindOf(PictureResult result) {
        if (result instanceof PictureResult.Nothing) {
            return Kind.NO_CODE;
        }
        if (result instanceof PictureResult.NotSure) {
            return Kind.NOT_SURE;
        }
        if (result instanceof PictureResult.Unreadable) {
            return Kind.UNREADABLE;
        }
        return result instanceof PictureResult.Pdf ? Kind.PDF : Kind.FAILED;
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
