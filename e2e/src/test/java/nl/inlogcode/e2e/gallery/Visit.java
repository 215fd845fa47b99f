package nl.inlogcode.e2e.gallery;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What one visit to a page of the gallery saw.
 *
 * @param said the kind of notice or card that answered the press
 * @param codes the codes that the popup showed, before and after
 * @param right the digits in the fields that are right
 * @param wrong other fields whose value changed
 * @param enters how often Enter was pressed in the page
 * @param pressed the buttons that were pressed in the page
 * @param taken the digits that the page's component says it has; empty if it does not say
 * @param enabled the page's button is usable now
 */
record Visit(
        String said,
        Set<String> codes,
        String right,
        List<String> wrong,
        int enters,
        List<String> pressed,
        String taken,
        boolean enabled) {

    private static final Set<String> FILLED = Set.of("filled", "sent_by_page");

    static Visit of(String said, Set<String> codes, JsonObject state) {
        return new Visit(
                said,
                codes,
                state.get("right").getAsString(),
                texts(state, "wrong"),
                state.get("enters").getAsInt(),
                texts(state, "pressed"),
                state.get("taken").getAsString(),
                state.get("enabled").getAsBoolean());
    }

    private static List<String> texts(JsonObject state, String name) {
        var found = new ArrayList<String>();
        state.getAsJsonArray(name).forEach(text -> found.add(text.getAsString()));
        return found;
    }

    /** A code stands where it belongs, or the page has sent it off, and the popup says so. */
    boolean isFilledRight() {
        return codes.contains(right) && FILLED.contains(said) && enabled && leftTheRestAlone();
    }

    /** The component itself has the code: its boxes may show what it never took. */
    boolean isTaken() {
        return codes.contains(taken);
    }

    /** Nothing was put anywhere. */
    boolean isUntouched() {
        return right.isEmpty() && leftTheRestAlone();
    }

    boolean leftTheRestAlone() {
        return wrong.isEmpty() && enters == 0 && pressed.isEmpty();
    }

    /** What happened, without the code. */
    String told() {
        var told = new StringBuilder(said);
        if (codes.contains(right)) {
            told.append(", the code is in");
        } else if (!right.isEmpty()) {
            told.append(", ").append(right.length()).append(" digits are in");
        }
        if (!wrong.isEmpty()) {
            told.append(", WRONG FIELD ").append(wrong);
        }
        if (enters > 0 || !pressed.isEmpty()) {
            told.append(", PRESSED ").append(pressed).append(' ').append(enters);
        }
        return enabled ? told.toString() : told + ", the page's button stays disabled";
    }
}
