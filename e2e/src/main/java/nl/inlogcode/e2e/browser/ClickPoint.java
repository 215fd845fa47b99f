package nl.inlogcode.e2e.browser;

import com.google.gson.JsonElement;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The centre of an element, once it stands still there and nothing covers it.
 *
 * @param x CSS pixels from the left of the viewport
 * @param y CSS pixels from its top
 */
record ClickPoint(double x, double y) {
    /**
     * Clicks an element, again if it moved away under the mouse.
     *
     * @param mouse clicks at a point
     */
    static void click(Surface surface, String selector, Consumer<ClickPoint> mouse) {
        Wait.until(
                "'" + selector + "' to be clicked",
                Surface.PATIENCE,
                () -> {
                    var point = still(surface, selector);
                    surface.eval(Js.guardClick(selector));
                    mouse.accept(point);
                    return !missed(surface);
                });
    }

    private static boolean missed(Surface surface) {
        try {
            return Js.isTrue(surface.eval(Js.CLICK_MISSED));
        } catch (BrowserException gone) {
            // The click closed the popup or left the page: it did not miss.
            return false;
        }
    }

    private static ClickPoint still(Surface surface, String selector) {
        var seen = new ClickPoint[1];
        return Wait.forValue(
                "'" + selector + "' to be clickable",
                Surface.PATIENCE,
                () -> {
                    var point = parse(surface.eval(Js.clickPoint(selector)));
                    boolean still = point.equals(seen[0]);
                    seen[0] = point;
                    return still ? Optional.of(point) : Optional.empty();
                });
    }

    private static ClickPoint parse(JsonElement answer) {
        if (!answer.isJsonArray()) {
            throw new BrowserException("it is " + answer);
        }
        var point = answer.getAsJsonArray();
        return new ClickPoint(point.get(0).getAsDouble(), point.get(1).getAsDouble());
    }
}
