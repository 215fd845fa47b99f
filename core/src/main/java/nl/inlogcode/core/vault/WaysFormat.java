package nl.inlogcode.core.vault;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.codec.JsonValue;
import nl.inlogcode.core.codec.JsonValue.JsonObject;

/** Ways to JSON and back (vault-format.md section 2.2). */
final class WaysFormat {
    private WaysFormat() {}

    static List<JsonValue> print(Ways ways) {
        var printed = new ArrayList<JsonValue>();
        for (var way : ways.all()) {
            printed.add(
                    JsonObject.builder()
                            .put("slot", way.slotId())
                            .put("key", way.key().print())
                            .build());
        }
        return printed;
    }

    /** The ways that can be read; whether that is all shows when they are printed. */
    static Ways parse(List<JsonValue> values) {
        var ways = new ArrayList<Ways.Way>();
        for (var value : values) {
            if (value instanceof JsonObject object && ways.size() < VaultHeader.MAX_SLOTS) {
                var slot = object.text("slot").orElse("");
                var key = key(object.text("key").orElse(""));
                if (Ids.isId(slot) && key.isPresent()) {
                    ways.add(new Ways.Way(slot, key.get()));
                }
            }
        }
        return new Ways(ways);
    }

    static Optional<Bytes> key(String base64) {
        return Bytes.parse(base64, VaultCrypto.KEY_LENGTH, VaultCrypto.KEY_LENGTH);
    }
}
