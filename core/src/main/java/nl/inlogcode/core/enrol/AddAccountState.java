package nl.inlogcode.core.enrol;

import java.util.List;

/**
 * What the page for adding in another way shows, apart from what the popup shows as well.
 *
 * @param reading pictures are being read
 * @param remarks on what gave no account, in the order in which it was brought
 */
public record AddAccountState(CameraState camera, boolean reading, List<Remark> remarks) {
    public static final AddAccountState START =
            new AddAccountState(CameraState.OFF, false, List.of());

    /** Of the user's camera, as far as this page has to do with it. */
    public enum CameraState {
        OFF,
        /** The browser is asking the user, or the camera. */
        STARTING,
        ON
    }

    public AddAccountState {
        remarks = List.copyOf(remarks);
    }

    AddAccountState with(CameraState newCamera) {
        return new AddAccountState(newCamera, reading, remarks);
    }

    AddAccountState reading(boolean newReading) {
        return new AddAccountState(camera, newReading, remarks);
    }

    AddAccountState with(List<Remark> newRemarks) {
        return new AddAccountState(camera, reading, newRemarks);
    }
}
