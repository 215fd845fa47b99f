package nl.inlogcode.core.vault.slots;

import java.util.Optional;
import nl.inlogcode.core.codec.Base64;
import nl.inlogcode.core.codec.JsonValue.JsonObject;
import nl.inlogcode.core.vault.Bytes;
import nl.inlogcode.core.vault.VaultSession.Kept;

/**
 * The key of an unlocked vault, as notes for the browser's memory. When it was last used is one of
 * its own, so that noting that never writes a key.
 */
public final class SessionJson {
    public static final String KEY = "vaultKey";
    public static final String USED_AT = "vaultUsedAt";

    private SessionJson() {}

    /** Both notes. */
    public static JsonObject print(Kept kept) {
        return JsonObject.builder()
                .put(
                        KEY,
                        JsonObject.builder()
                                .put("vault", kept.vaultId())
                                .put("key", Base64.encode(kept.vaultKey().toArray()))
                                .put("unlockedAt", kept.unlockedAt())
                                .build())
                .put(USED_AT, kept.usedAt())
                .build();
    }

    public static JsonObject printUsed(long epochSecond) {
        return JsonObject.builder().put(USED_AT, epochSecond).build();
    }

    /**
     * Reads both notes.
     *
     * @return empty if nothing is kept, or what is kept cannot be read
     */
    public static Optional<Kept> parse(JsonObject notes) {
        var kept = notes.object(KEY);
        var vault = kept.flatMap(found -> found.text("vault"));
        var key = kept.flatMap(found -> found.text("key")).flatMap(Base64::decode);
        if (vault.isEmpty() || key.isEmpty()) {
            return Optional.empty();
        }
        var unlockedAt = kept.get().number("unlockedAt");
        var usedAt = notes.number(USED_AT);
        return unlockedAt.isEmpty() || usedAt.isEmpty()
                ? Optional.empty()
                : Kept.of(
                        vault.get(),
                        Bytes.of(key.get()),
                        unlockedAt.getAsLong(),
                        usedAt.getAsLong());
    }
}
