package nl.inlogcode.core.filling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.codec.JsonValue;
import nl.inlogcode.core.codec.JsonValue.JsonObject;
import nl.inlogcode.core.codec.Utf8;

/**
 * The last fillings as notes. The numbers of the time steps alone are one of their own, under the
 * accounts' random ids, for the disk: a code that was used just before the browser was closed is of
 * no use after it, and no site is named there.
 */
public final class FillsJson {
    /** For the browser's memory. */
    public static final String FILLS = "fills";

    /** For the disk. */
    public static final String STEPS = "usedSteps";

    private FillsJson() {}

    public static JsonObject print(Fills fills) {
        var all = new ArrayList<JsonValue>();
        for (var one : fills.all()) {
            all.add(
                    JsonObject.builder()
                            .put("account", one.id())
                            .put("step", one.step())
                            .put("site", one.site())
                            .put("place", place(one))
                            .put("at", one.at())
                            .put("left", one.left())
                            .put("passed", one.passed())
                            .build());
        }
        return JsonObject.builder().put(FILLS, all).build();
    }

    public static JsonObject printSteps(Fills fills) {
        var all = new ArrayList<JsonValue>();
        for (var one : fills.all()) {
            all.add(JsonObject.builder().put("account", one.id()).put("step", one.step()).build());
        }
        return JsonObject.builder().put(STEPS, all).build();
    }

    /** A page's field may have a name that is no text; then nothing is known of the place. */
    private static String place(LastFill fill) {
        return Utf8.isWellFormed(fill.place()) ? fill.place() : "";
    }

    /**
     * Reads both notes. Of accounts without a filling there may be a step; these come first. An
     * entry that is none is left out: it costs a warning, at most.
     */
    public static Fills parse(JsonObject fills, JsonObject steps) {
        var filled = new ArrayList<LastFill>();
        for (var one : fills.array(FILLS).orElse(List.of())) {
            fill(one).ifPresent(filled::add);
        }
        var all = new ArrayList<LastFill>();
        for (var one : steps.array(STEPS).orElse(List.of())) {
            step(one).filter(step -> !has(filled, step.id())).ifPresent(all::add);
        }
        all.addAll(filled);
        return new Fills(all);
    }

    private static boolean has(List<LastFill> filled, String id) {
        for (var one : filled) {
            if (one.id().equals(id)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<LastFill> step(JsonValue value) {
        if (!(value instanceof JsonObject one)) {
            return Optional.empty();
        }
        var account = one.text("account");
        var step = one.number("step");
        return account.isEmpty() || step.isEmpty()
                ? Optional.empty()
                : Optional.of(LastFill.ofStep(account.get(), step.getAsLong()));
    }

    private static Optional<LastFill> fill(JsonValue value) {
        var step = step(value);
        if (step.isEmpty()) {
            return Optional.empty();
        }
        var one = (JsonObject) value;
        var site = one.text("site");
        var place = one.text("place");
        var at = one.number("at");
        var left = one.truth("left");
        var passed = one.truth("passed");
        return site.isEmpty()
                        || place.isEmpty()
                        || at.isEmpty()
                        || left.isEmpty()
                        || passed.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new LastFill(
                                step.get().id(),
                                step.get().step(),
                                site.get(),
                                place.get(),
                                at.getAsLong(),
                                left.get(),
                                passed.get()));
    }
}
