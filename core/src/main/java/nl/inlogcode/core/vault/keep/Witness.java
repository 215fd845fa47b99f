package nl.inlogcode.core.vault.keep;

import java.util.Optional;
import nl.inlogcode.core.codec.Json;
import nl.inlogcode.core.codec.JsonValue.JsonObject;
import nl.inlogcode.core.vault.Ids;

/**
 * The sign that there is a vault, kept beside it in each store (vault-format.md section 6).
 * Whatever stands in its place counts as the sign. What it says is authenticated by nothing: it may
 * give a reason to tell the user something, never to refuse a vault.
 *
 * @param generation that was written together with it
 * @param savedAt when, in seconds since 1970; 0 if it does not say
 */
public record Witness(String vaultId, long generation, long savedAt) {
    private static final String FORMAT = "inlogcode-witness";

    public String print() {
        return Json.print(
                JsonObject.builder()
                        .put("format", FORMAT)
                        .put("vault", vaultId)
                        .put("generation", generation)
                        .put("savedAt", savedAt)
                        .build());
    }

    /**
     * @return empty if it is the sign and no more
     */
    static Optional<Witness> parse(String text) {
        var object = Json.parseObject(text);
        if (object.isEmpty() || !object.get().text("format").orElse("").equals(FORMAT)) {
            return Optional.empty();
        }
        var id = object.get().text("vault").orElse("");
        long generation = object.get().number("generation").orElse(0);
        long savedAt = object.get().number("savedAt").orElse(0);
        return Ids.isId(id) && generation >= 1 && savedAt >= 0
                ? Optional.of(new Witness(id, generation, savedAt))
                : Optional.empty();
    }
}
