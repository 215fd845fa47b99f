package nl.inlogcode.core.vault;

import nl.inlogcode.core.codec.Json;
import nl.inlogcode.core.codec.JsonValue.JsonObject;

/**
 * The sign that there is a vault, kept beside it in each store (vault-format.md section 6).
 * Whatever stands in its place counts as the sign, so it is never read, only printed.
 */
final class Witness {
    private Witness() {}

    static String print(String vaultId, long generation) {
        return Json.print(
                JsonObject.builder()
                        .put("format", "inlogcode-witness")
                        .put("vault", vaultId)
                        .put("generation", generation)
                        .build());
    }
}
