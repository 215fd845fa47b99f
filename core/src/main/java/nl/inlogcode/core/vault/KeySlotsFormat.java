package nl.inlogcode.core.vault;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.codec.JsonValue;
import nl.inlogcode.core.codec.JsonValue.JsonObject;

/** Key slots to JSON and back (vault-format.md section 2.2). */
final class KeySlotsFormat {
    private KeySlotsFormat() {}

    static List<JsonValue> print(KeySlots keySlots) {
        var printed = new ArrayList<JsonValue>();
        for (var way : keySlots.all()) {
            printed.add(
                    JsonObject.builder()
                            .put("slot", way.slotId())
                            .put("key", way.key().print())
                            .build());
        }
        return printed;
    }

    /** The ways that can be read; whether that is all shows when they are printed. */
    static KeySlots parse(List<JsonValue> values) {
        var keySlots = new ArrayList<KeySlots.WrappingKey>();
        for (var value : values) {
            if (value instanceof JsonObject object && keySlots.size() < VaultHeader.MAX_SLOTS) {
                var slot = object.text("slot").orElse("");
                var key = key(object.text("key").orElse(""));
                if (Ids.isId(slot) && key.isPresent()) {
                    keySlots.add(new KeySlots.WrappingKey(slot, key.get()));
                }
            }
        }
        return new KeySlots(keySlots);
    }

    static Optional<Bytes> key(String base64) {
        return Bytes.parse(base64, VaultCrypto.KEY_LENGTH, VaultCrypto.KEY_LENGTH);
    }
}
