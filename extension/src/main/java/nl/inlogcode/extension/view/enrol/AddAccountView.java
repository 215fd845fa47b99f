package nl.inlogcode.extension.view.enrol;

import java.util.List;
import nl.inlogcode.core.codec.Ascii;
import nl.inlogcode.core.enrol.AddAccountState;
import nl.inlogcode.core.enrol.AddAccountState.CameraState;
import nl.inlogcode.core.enrol.Remark;
import nl.inlogcode.extension.dom.Focus;
import nl.inlogcode.extension.dom.Markup;
import nl.inlogcode.extension.dom.Slot;
import nl.inlogcode.extension.dom.Window;
import nl.inlogcode.extension.view.parts.Cards;
import nl.inlogcode.extension.view.parts.Texts;

/** What the page for adding in another way has more than the popup: the camera, and remarks. */
public final class AddAccountView {
    private static final String CAMERA = "camera";
    private static final String CAMERA_OFF = "camera-off";

    private final Slot<List<Remark>> remarks =
            new Slot<>(Markup.existing("remarks"), AddAccountView::build);
    private final Slot<Boolean> reading =
            new Slot<>(Markup.existing("reading"), AddAccountView::reading);
    private final Markup camera = Markup.existing("camera");
    private final Markup preview = Markup.existing("preview");
    private final Markup waiting = Markup.existing("camera-asking");
    private CameraState shown = CameraState.OFF;

    public void show(AddAccountState state) {
        // They stand above the ways, and the button that they answer may be far below.
        if (remarks.show(state.remarks()) && !state.remarks().isEmpty()) {
            Window.scrollToTop();
        }
        reading.show(state.reading());
        // Before it is hidden: only browsers know when the keyboard then leaves it.
        boolean wasOnButton = Focus.isOn(CAMERA) || Focus.isOn(CAMERA_OFF);
        camera.shown(state.camera() == CameraState.OFF);
        waiting.shown(state.camera() == CameraState.STARTING);
        preview.shown(state.camera() != CameraState.OFF);
        // The button that had the keyboard is gone: its counterpart gets it.
        if (wasOnButton && state.camera() != shown) {
            Focus.on(state.camera() == CameraState.OFF ? CAMERA : CAMERA_OFF);
        }
        shown = state.camera();
    }

    private static Markup reading(boolean reading) {
        return reading ? Cards.frame("looking").add(Cards.text("reading")) : Markup.of("div", "");
    }

    private static Markup build(List<Remark> remarks) {
        var list = Markup.of("ul", "remarks");
        for (var remark : remarks) {
            list.add(build(remark));
        }
        return remarks.isEmpty() ? Markup.of("div", "") : list;
    }

    private static Markup build(Remark remark) {
        var kind = remark.kind();
        var item = Markup.of("li", "problem").attribute("data-remark", Ascii.lower(kind.name()));
        if (!remark.name().isEmpty()) {
            item.add(Markup.of("strong", "").text(remark.name()));
        }
        item.add(Markup.of("p", "").text(sentence(remark)));
        if (!remark.says().isEmpty()) {
            item.add(Markup.of("p", "foreign").text(remark.says()));
        }
        return item;
    }

    private static String sentence(Remark remark) {
        var sentence = Texts.of("remark", remark.kind());
        return remark.reason().isPresent()
                ? sentence + " " + Texts.of("rejection", remark.reason().get())
                : sentence;
    }
}
