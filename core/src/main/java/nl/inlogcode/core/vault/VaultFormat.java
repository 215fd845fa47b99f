package nl.inlogcode.core.vault;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import nl.inlogcode.core.codec.Json;
import nl.inlogcode.core.codec.JsonValue;
import nl.inlogcode.core.codec.JsonValue.JsonObject;
import nl.inlogcode.core.codec.Utf8;

/** The vault to bytes and back: the plaintext document (vault-format.md section 2). */
public final class VaultFormat {
    /** The version that is written. */
    public static final int VERSION = 1;

    private VaultFormat() {}

    /** What a plaintext document turns out to be. */
    public sealed interface Decoded {
        /** A document that {@link #encode} would print just so. */
        record Exact(Vault vault, Ways ways) implements Decoded {}

        /**
         * A document that says more, or says it otherwise, than this version does. Writing it back
         * would lose something.
         *
         * @param vault what is understood of it
         */
        record Partial(Vault vault) implements Decoded {}

        /** Not a vault's document at all. */
        record Unintelligible() implements Decoded {}
    }

    /** The same without ways: for a file, and for a vault that opens by itself alone. */
    public static byte[] encode(Vault vault) {
        return encode(vault, Ways.NONE);
    }

    /** Canonical: one row of bytes for each vault with its ways. */
    static byte[] encode(Vault vault, Ways ways) {
        return Utf8.bytesOf(print(vault, ways));
    }

    public static Decoded decode(byte[] bytes) {
        var text = Utf8.decode(bytes).orElse("");
        var straight = CanonicalReader.read(text);
        return straight.isPresent() ? straight.get() : decodeAny(text);
    }

    private static Decoded decodeAny(String text) {
        var object = Json.parseObject(text).orElse(JsonObject.builder().build());
        long version = object.number("version").orElse(0);
        var items = object.array("items");
        if (version < VERSION || items.isEmpty()) {
            return new Decoded.Unintelligible();
        }
        var vault = vault(items.get(), object.array("bin").orElse(List.of()));
        var ways = WaysFormat.parse(object.array("ways").orElse(List.of()));
        return version == VERSION && print(vault, ways).equals(text)
                ? new Decoded.Exact(vault, ways)
                : new Decoded.Partial(vault);
    }

    private static String print(Vault vault, Ways ways) {
        var items = new ArrayList<JsonValue>();
        for (var item : vault.items()) {
            items.add(ItemFormat.print(item));
        }
        var bin = new ArrayList<JsonValue>();
        for (var deleted : vault.bin()) {
            bin.add(
                    JsonObject.builder()
                            .put("item", ItemFormat.print(deleted.item()))
                            .put("deletedAt", deleted.deletedAt())
                            .put("position", deleted.position())
                            .build());
        }
        var document =
                JsonObject.builder().put("version", VERSION).put("items", items).put("bin", bin);
        if (!ways.all().isEmpty()) {
            document.put("ways", WaysFormat.print(ways));
        }
        return Json.print(document.build());
    }

    /** The vault of what can be read here; the caller sees by printing whether that is all. */
    private static Vault vault(List<JsonValue> itemValues, List<JsonValue> binValues) {
        var ids = new HashSet<String>();
        var items = new ArrayList<VaultItem>();
        for (var value : itemValues) {
            var item = ItemFormat.parse(value);
            if (item.isPresent() && ids.add(item.get().id())) {
                items.add(item.get());
            }
        }
        var bin = new ArrayList<DeletedItem>();
        for (var value : binValues) {
            if (!(value instanceof JsonObject object)) {
                continue;
            }
            var item = ItemFormat.parse(object.get("item").orElse(JsonValue.NULL));
            long deletedAt = ItemFormat.time(object, "deletedAt");
            long position = object.number("position").orElse(-1);
            if (item.isPresent()
                    && deletedAt >= 0
                    && position >= 0
                    && position <= Integer.MAX_VALUE
                    && ids.add(item.get().id())) {
                bin.add(new DeletedItem(item.get(), deletedAt, (int) position));
            }
        }
        return new Vault(items, bin);
    }
}
