package nl.inlogcode.core.vault;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.codec.Json;
import nl.inlogcode.core.codec.JsonValue;
import nl.inlogcode.core.codec.JsonValue.JsonObject;
import nl.inlogcode.core.codec.Utf8;

/** The vault to bytes and back: the plaintext document (vault-format.md section 2). */
public final class VaultFormat {
    /** The version that is written. */
    public static final int VERSION = 2;

    /** The oldest that is read. */
    private static final int OLDEST = 1;

    private VaultFormat() {}

    /** What a plaintext document turns out to be. */
    public sealed interface Decoded {
        /**
         * A canonical document of a version that we know.
         *
         * @param version which one
         */
        record Exact(Vault vault, KeySlots keySlots, int version) implements Decoded {
            Exact(Vault vault, KeySlots keySlots) {
                this(vault, keySlots, VERSION);
            }
        }

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

    /** The same without key slots: for a file, and for a vault that opens by itself alone. */
    public static byte[] encode(Vault vault) {
        return encode(vault, KeySlots.NONE);
    }

    /** Canonical: one row of bytes for each vault with its key slots. */
    public static byte[] encode(Vault vault, KeySlots keySlots) {
        return Utf8.bytesOf(print(vault, keySlots, VERSION));
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
        if (version < OLDEST || items.isEmpty()) {
            return new Decoded.Unintelligible();
        }
        var bin = object.array("bin").orElse(List.of());
        var gone = object.array("gone").orElse(List.of());
        var vault = vault(version, items.get(), bin, version > 1 ? gone : List.of());
        var keySlots = KeySlotsFormat.parse(object.array("ways").orElse(List.of()));
        return version <= VERSION && print(vault, keySlots, (int) version).equals(text)
                ? new Decoded.Exact(vault, keySlots, (int) version)
                : new Decoded.Partial(vault);
    }

    /** For tests of what an older release wrote. */
    public static String print(Vault vault, KeySlots keySlots, int version) {
        var items = new ArrayList<JsonValue>();
        for (var item : vault.items()) {
            items.add(ItemFormat.print(item, version));
        }
        var bin = new ArrayList<JsonValue>();
        for (var deleted : vault.bin()) {
            bin.add(print(deleted, version));
        }
        var document =
                JsonObject.builder().put("version", version).put("items", items).put("bin", bin);
        if (version > 1 && !vault.gone().isEmpty()) {
            document.put("gone", ExtrasFormat.print(vault.gone()));
        }
        if (!keySlots.all().isEmpty()) {
            document.put("ways", KeySlotsFormat.print(keySlots));
        }
        return Json.print(document.build());
    }

    private static JsonObject print(DeletedItem deleted, int version) {
        var object =
                JsonObject.builder()
                        .put("item", ItemFormat.print(deleted.item(), version))
                        .put("deletedAt", deleted.deletedAt())
                        .put("position", deleted.position());
        if (version > 1 && deleted.replacedBy().isPresent()) {
            object.put("replacedBy", deleted.replacedBy().get());
        }
        return object.build();
    }

    /** The vault of what can be read here; the caller sees by printing whether that is all. */
    private static Vault vault(
            long version,
            List<JsonValue> itemValues,
            List<JsonValue> binValues,
            List<JsonValue> goneValues) {
        var ids = new HashSet<String>();
        var items = new ArrayList<VaultItem>();
        for (var value : itemValues) {
            var item = ItemFormat.parse(value, version);
            if (item.isPresent() && ids.add(item.get().id())) {
                items.add(item.get());
            }
        }
        var bin = new ArrayList<DeletedItem>();
        for (var value : binValues) {
            var deleted = deleted(value, version);
            if (deleted.isPresent() && ids.add(deleted.get().item().id())) {
                bin.add(deleted.get());
            }
        }
        var gone = new ArrayList<GoneItem>();
        for (var one : ExtrasFormat.parse(goneValues)) {
            if (ids.add(one.id())) {
                gone.add(one);
            }
        }
        return new Vault(items, bin, gone);
    }

    private static Optional<DeletedItem> deleted(JsonValue value, long version) {
        if (!(value instanceof JsonObject object)) {
            return Optional.empty();
        }
        var item = ItemFormat.parse(object.get("item").orElse(JsonValue.NULL), version);
        long deletedAt = ItemFormat.time(object, "deletedAt");
        long position = object.number("position").orElse(-1);
        if (item.isEmpty() || deletedAt < 0 || position < 0 || position > Integer.MAX_VALUE) {
            return Optional.empty();
        }
        var by = object.text("replacedBy");
        var replacedBy = by.isPresent() && Ids.isId(by.get()) ? by : Optional.<String>empty();
        return Optional.of(
                new DeletedItem(
                        item.get(),
                        deletedAt,
                        (int) position,
                        version > 1 ? replacedBy : Optional.empty()));
    }
}
