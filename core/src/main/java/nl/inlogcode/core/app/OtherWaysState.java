package nl.inlogcode.core.app;

import java.util.List;

/**
 * What the page for adding in another way shows, apart from what the popup shows as well.
 *
 * @param reading pictures are being read
 * @param remarks on what gave no account, in the order in which it was brought
 */
public record OtherWaysState(CameraState camera, boolean reading, List<Remark> remarks) {
    public static final OtherWaysState START =
            new OtherWaysState(CameraState.OFF, false, List.of());

    /** Of the user's camera, as far as this page has to do with it. */
    public enum CameraState {
        OFF,
        /** The browser is asking the user, or the camera. */
        STARTING,
        ON
    }

    public OtherWaysState {
        remarks = List.copyOf(remarks);
    }

    OtherWaysState with(CameraState newCamera) {
        return new OtherWaysState(newCamera, reading, remarks);
    }

    OtherWaysState reading(boolean newReading) {
        return new OtherWaysState(camera, newReading, remarks);
    }

    OtherWaysState with(List<Remark> newRemarks) {
        return new OtherWaysState(camera, reading, newRemarks);
    }
}
