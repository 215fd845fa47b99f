package nl.inlogcode.core.enrol;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.inlogcode.core.enrol.AddAccountState.CameraState;
import nl.inlogcode.core.screen.Camera;
import nl.inlogcode.core.screen.Clock;
import nl.inlogcode.core.screen.Picture;
import nl.inlogcode.core.screen.PictureResult;
import nl.inlogcode.core.screen.PopupShell;

/**
 * The page for adding in another way than from the page in the tab: files, what is pasted or
 * dropped, a link or a key, the camera, another window. What holds an account is offered by the
 * popup's own cards; everything else gets a remark. Each method is one thing that the user can do,
 * and blocks until that is done.
 */
public final class AddAccount {
    /** Milliseconds for one picture of the camera: the next one may be better. */
    static final int LOOK = 300;

    /** Milliseconds between two looks through the camera. */
    static final int PAUSE = 100;

    private final EnrolRoom enrol;
    private final PopupShell shell;
    private final Ports ports;
    private final Consumer<AddAccountState> view;
    private final List<Picture> waiting = new ArrayList<>();
    private AddAccountState state = AddAccountState.START;

    /** Counts the times that the camera was switched on or off: what is of an older one is over. */
    private int turn;

    /** What the page reaches the browser through. */
    public record Ports(Camera camera, OtherWindows screen, Clock clock) {}

    /**
     * @param enrol whose cards offer what was found
     * @param view gets every new state
     */
    public AddAccount(
            PopupShell shell, EnrolRoom enrol, Ports ports, Consumer<AddAccountState> view) {
        this.shell = shell;
        this.enrol = enrol;
        this.ports = ports;
        this.view = view;
    }

    public AddAccountState state() {
        return state;
    }

    /** Reads these after those that are still waiting. */
    public void pictures(List<? extends Picture> pictures) {
        stopCamera();
        waiting.addAll(pictures);
        if (state.reading() || waiting.isEmpty()) {
            return;
        }
        change(state.with(List.of()).reading(true));
        var found = new ArrayList<String>();
        try {
            while (!waiting.isEmpty()) {
                var picture = waiting.remove(0);
                take(picture.read(), picture.name(), found);
            }
        } finally {
            change(state.reading(false));
        }
        if (!found.isEmpty()) {
            enrol.offer(found);
        }
    }

    /**
     * Takes a text: links are offered, a key goes into the form for keys.
     *
     * @return false if it was neither; a remark says so
     */
    public boolean text(String text) {
        stopCamera();
        change(state.with(List.of()));
        return switch (IncomingText.of(text)) {
            case IncomingText.Links links -> links(links);
            case IncomingText.Key key -> {
                enrol.typeKey(key.key(), key.settings(), key.right());
                yield true;
            }
            case IncomingText.Refused refused -> refuse(Remark.refused(refused.reason(), ""));
            case IncomingText.Empty() -> refuse(Remark.of(Remark.Kind.TEXT_EMPTY));
            case IncomingText.Broken() -> refuse(Remark.of(Remark.Kind.TEXT_BROKEN));
            case IncomingText.Unknown() -> refuse(Remark.of(Remark.Kind.TEXT_UNKNOWN));
        };
    }

    private boolean links(IncomingText.Links links) {
        var found = new ArrayList<String>();
        for (var link : links.links()) {
            take(new PictureResult.Read(List.of(link)), "", found);
        }
        if (found.size() > 1) {
            enrol.offerAtOnce(found);
        } else if (!found.isEmpty()) {
            enrol.offer(found);
        }
        return !found.isEmpty();
    }

    private boolean refuse(Remark remark) {
        add(remark);
        return false;
    }

    /** Switches the camera on, and looks through it until something was read. */
    public void startCamera() {
        if (state.camera() != CameraState.OFF) {
            return;
        }
        int mine = ++turn;
        change(state.with(List.of()).with(CameraState.STARTING));
        var start = ports.camera().start();
        if (start instanceof Camera.Start.On on) {
            try {
                lookThrough(on.feed(), mine);
            } finally {
                on.feed().stop();
            }
        } else if (turn == mine) {
            change(state.with(CameraState.OFF));
            add(Remark.of(((Camera.Start.Refused) start).cause()));
        }
    }

    private void lookThrough(Camera.Feed feed, int mine) {
        if (turn != mine) {
            return;
        }
        change(state.with(CameraState.ON));
        PictureResult seen = new PictureResult.Nothing();
        while (turn == mine && !isWorthStopping(seen)) {
            seen = feed.look(LOOK);
            if (turn == mine && !isWorthStopping(seen)) {
                ports.clock().sleep(PAUSE);
            }
        }
        if (turn != mine) {
            return;
        }
        // Off before anything is shown: nobody answers a question while being filmed.
        feed.stop();
        stopCamera();
        if (seen instanceof PictureResult.Read read) {
            var found = new ArrayList<String>();
            take(read, "", found);
            if (!found.isEmpty()) {
                enrol.offer(found);
            }
        } else {
            add(Remark.of(Remark.Kind.CAMERA_FAILED));
        }
    }

    private static boolean isWorthStopping(PictureResult seen) {
        return switch (seen) {
            case PictureResult.Read read -> true;
            case PictureResult.Failed() -> true;
            case PictureResult.Unread unread -> false;
        };
    }

    /** Switches the camera off, or does not wait for it any longer. */
    public void stopCamera() {
        if (state.camera() != CameraState.OFF) {
            turn++;
            change(state.with(CameraState.OFF));
        }
    }

    /** The user went to another tab: nobody is filmed unseen. */
    public void hide() {
        if (state.camera() != CameraState.OFF) {
            stopCamera();
            add(Remark.of(Remark.Kind.CAMERA_HIDDEN));
        }
    }

    /** Reads another window, or the whole screen. */
    public void screen() {
        stopCamera();
        change(state.with(List.of()));
        switch (ports.screen().take()) {
            case OtherWindows.Taken.Shot shot -> pictures(List.of(shot.picture()));
            case OtherWindows.Taken.Failed() -> add(Remark.of(Remark.Kind.SCREEN_FAILED));
            case OtherWindows.Taken.NotChosen() -> add(Remark.of(Remark.Kind.SCREEN_NOT_CHOSEN));
        }
    }

    /** The user pointed at a picture in a page, and the browser did not let us look there. */
    public void adviseToCopy() {
        add(Remark.of(Remark.Kind.COPY_PICTURE));
    }

    /** Something broke that no result describes: it is said, never swallowed. */
    public void brokeDown() {
        stopCamera();
        shell.brokeDown();
    }

    /** Puts aside what holds an account, and remarks on everything else. */
    private void take(PictureResult result, String name, List<String> found) {
        if (result instanceof PictureResult.Read read) {
            if (enrol.judge(read.texts()) instanceof EnrolCard.Unfit unfit) {
                add(unfit.remark(name));
            } else {
                found.addAll(read.texts());
            }
        } else {
            add(Remark.of(result, name));
        }
    }

    private void add(Remark remark) {
        var remarks = new ArrayList<>(state.remarks());
        remarks.add(remark);
        change(state.with(remarks));
    }

    private void change(AddAccountState newState) {
        state = newState;
        view.accept(state);
    }
}
