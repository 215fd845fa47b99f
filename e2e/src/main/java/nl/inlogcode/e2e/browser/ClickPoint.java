package nl.inlogcode.e2e.browser;

import com.google.gson.JsonElement;
import java.util.Optional;

/**
 * The centre of an element, once it stands still there and nothing covers it.
 *
 * @param x CSS pixels from the left of the viewport
 * @param y CSS pixels from its top
 */
record ClickPoint(double x, double y) {
    /** Waits for an element that can be clicked. */
    static ClickPoint of(Surface surface, String selector) {
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
