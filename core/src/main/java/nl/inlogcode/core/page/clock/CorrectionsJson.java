package nl.inlogcode.core.page.clock;

import java.util.ArrayList;
import java.util.List;
import nl.inlogcode.core.codec.JsonValue;
import nl.inlogcode.core.codec.JsonValue.JsonObject;

/** Wrong clocks that were measured, as a note: by account, so no site is named. */
public final class CorrectionsJson {
    public static final String NAME = "clocks";

    private CorrectionsJson() {}

    public static JsonObject print(ClockCorrections corrections) {
        var all = new ArrayList<JsonValue>();
        for (var one : corrections.all()) {
            all.add(
                    JsonObject.builder()
                            .put("account", one.site())
                            .put("offset", one.offsetMillis())
                            .put("at", one.measuredAt())
                            .build());
        }
        return JsonObject.builder().put(NAME, all).build();
    }

    /** Reads it; an entry that is none is left out: the clock is measured again. */
    public static ClockCorrections parse(JsonObject notes) {
        var all = new ArrayList<ClockCorrection>();
        for (var value : notes.array(NAME).orElse(List.of())) {
            if (value instanceof JsonObject one) {
                var account = one.text("account");
                var offset = one.number("offset");
                var at = one.number("at");
                if (account.isPresent() && offset.isPresent() && at.isPresent()) {
                    all.add(new ClockCorrection(account.get(), offset.getAsLong(), at.getAsLong()));
                }
            }
        }
        return new ClockCorrections(all);
    }
}
