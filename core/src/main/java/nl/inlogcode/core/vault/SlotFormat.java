package nl.inlogcode.core.vault;

import java.util.Optional;
import nl.inlogcode.core.codec.Json;
import nl.inlogcode.core.codec.JsonValue;
import nl.inlogcode.core.codec.JsonValue.Builder;
import nl.inlogcode.core.codec.JsonValue.JsonObject;
import nl.inlogcode.core.codec.Utf8;
import nl.inlogcode.core.vault.KeySlot.Argon2id;
import nl.inlogcode.core.vault.KeySlot.WrappedKey;

/** Key slots to JSON and back (vault-format.md section 4). */
public final class SlotFormat {
    private static final String DEVICE = "device";
    private static final String PASSPHRASE = "passphrase";
    private static final String RECOVERY = "recovery";
    private static final String PASSKEY = "passkey";

    private SlotFormat() {}

    static JsonObject print(KeySlot slot) {
        return unkeyed(slot).put("key", slot.key().sealed().print()).build();
    }

    /**
     * What a slot's wrapped key is bound to: the vault, and all of the slot but the key. So a slot
     * moved to another vault, or given another kind, id or parameters, opens nothing.
     */
    public static byte[] associatedData(String vaultId, KeySlot slot) {
        return Utf8.bytesOf(
                Json.print(
                        JsonObject.builder()
                                .put("format", "inlogcode-slot")
                                .put("version", VaultHeader.VERSION)
                                .put("vault", vaultId)
                                .put("slot", unkeyed(slot).build())
                                .build()));
    }

    private static Builder open(String type, String id) {
        return JsonObject.builder().put("type", type).put("id", id);
    }

    private static Builder unkeyed(KeySlot slot) {
        var object =
                switch (slot) {
                    case KeySlot.Device device -> open(DEVICE, slot.id());
                    case KeySlot.Passphrase passphrase -> {
                        var parameters = passphrase.parameters();
                        yield open(PASSPHRASE, slot.id())
                                .put("salt", parameters.salt().print())
                                .put("memory", parameters.memory())
                                .put("passes", parameters.passes())
                                .put("lanes", parameters.lanes());
                    }
                    case KeySlot.Recovery recovery ->
                            open(RECOVERY, slot.id()).put("salt", recovery.salt().print());
                    case KeySlot.Passkey passkey -> {
                        var opened =
                                open(PASSKEY, slot.id())
                                        .put("credential", passkey.credential().print());
                        if (passkey.rpId().isPresent()) {
                            opened.put("rpId", passkey.rpId().get());
                        }
                        yield opened.put("salt", passkey.salt().print());
                    }
                };
        return object.put("nonce", slot.key().nonce().print());
    }

    /**
     * @return empty if it is no slot of version 1; what else it may say shows when it is printed
     */
    static Optional<KeySlot> parse(JsonValue value) {
        if (!(value instanceof JsonObject object)) {
            return Optional.empty();
        }
        var id = object.text("id").orElse("");
        var nonce = bytes(object, "nonce", VaultCrypto.NONCE_LENGTH, VaultCrypto.NONCE_LENGTH);
        var sealed = bytes(object, "key", WrappedKey.LENGTH, WrappedKey.LENGTH);
        if (!Ids.isId(id) || nonce.isEmpty() || sealed.isEmpty()) {
            return Optional.empty();
        }
        var key = new WrappedKey(nonce.get(), sealed.get());
        return switch (object.text("type").orElse("")) {
            case DEVICE -> Optional.of(new KeySlot.Device(id, key));
            case PASSPHRASE -> passphrase(object, id, key);
            case RECOVERY -> recovery(object, id, key);
            case PASSKEY -> passkey(object, id, key);
            default -> Optional.empty();
        };
    }

    private static Optional<KeySlot> passphrase(JsonObject object, String id, WrappedKey key) {
        var salt = bytes(object, "salt", Argon2id.SALT_LENGTH, Argon2id.SALT_LENGTH);
        int memory = number(object, "memory", Argon2id.MIN_MEMORY, Argon2id.MAX_MEMORY);
        int passes = number(object, "passes", Argon2id.MIN_PASSES, Argon2id.MAX_PASSES);
        int lanes = number(object, "lanes", 1, Argon2id.MAX_LANES);
        if (salt.isEmpty() || memory == 0 || passes == 0 || lanes == 0) {
            return Optional.empty();
        }
        var parameters = new Argon2id(salt.get(), memory, passes, lanes);
        return Optional.of(new KeySlot.Passphrase(id, parameters, key));
    }

    private static Optional<KeySlot> recovery(JsonObject object, String id, WrappedKey key) {
        int length = KeySlot.Recovery.SALT_LENGTH;
        var salt = bytes(object, "salt", length, length);
        return salt.isEmpty()
                ? Optional.empty()
                : Optional.of(new KeySlot.Recovery(id, salt.get(), key));
    }

    private static Optional<KeySlot> passkey(JsonObject object, String id, WrappedKey key) {
        int length = KeySlot.Passkey.SALT_LENGTH;
        var salt = bytes(object, "salt", length, length);
        var credential = bytes(object, "credential", 1, KeySlot.Passkey.MAX_CREDENTIAL);
        var rpId = object.text("rpId");
        if (salt.isEmpty()
                || credential.isEmpty()
                || rpId.orElse("").length() > KeySlot.Passkey.MAX_RP_ID) {
            return Optional.empty();
        }
        return Optional.of(new KeySlot.Passkey(id, credential.get(), rpId, salt.get(), key));
    }

    private static Optional<Bytes> bytes(JsonObject object, String name, int min, int max) {
        return Bytes.parse(object.text(name).orElse(""), min, max);
    }

    /** The number of that name, or 0 if there is none within the bounds. */
    private static int number(JsonObject object, String name, int min, int max) {
        long number = object.number(name).orElse(0);
        return number >= min && number <= max ? (int) number : 0;
    }
}
