package nl.inlogcode.core.vault;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.codec.Json;
import nl.inlogcode.core.codec.JsonValue.JsonNumber;
import nl.inlogcode.core.codec.JsonValue.JsonObject;

/**
 * Everything of a sealed vault but its ciphertext (vault-format.md section 3): the associated data.
 *
 * @param vaultId 32 lower-case hex digits, random, the vault's for life
 * @param generation one more with each save, from 1
 * @param slots 1 to {@value #MAX_SLOTS}
 * @param nonce random with each save
 */
public record VaultHeader(String vaultId, long generation, List<KeySlot> slots, Bytes nonce) {
    static final String FORMAT = "inlogcode-vault";
    static final int VERSION = 1;
    static final int MAX_SLOTS = 16;

    public VaultHeader {
        slots = List.copyOf(slots);
        if (!Ids.isId(vaultId) || generation < 1 || generation > JsonNumber.MAX) {
            throw new IllegalArgumentException("vault id or generation");
        }
        if (slots.isEmpty() || slots.size() > MAX_SLOTS) {
            throw new IllegalArgumentException(slots.size() + " slots");
        }
        if (nonce.length() != VaultCrypto.NONCE_LENGTH) {
            throw new IllegalArgumentException("nonce of " + nonce.length() + " bytes");
        }
    }

    /** The header of the next save. */
    VaultHeader next(Bytes freshNonce) {
        return new VaultHeader(vaultId, generation + 1, slots, freshNonce);
    }

    /** The slots that the user opens, not the browser by itself. */
    public List<KeySlot> userSlots() {
        var found = new ArrayList<KeySlot>();
        for (var slot : slots) {
            if (!(slot instanceof KeySlot.Device)) {
                found.add(slot);
            }
        }
        return found;
    }

    /** The first slot that this browser's own key may open. */
    public Optional<KeySlot.Device> deviceSlot() {
        for (var slot : slots) {
            if (slot instanceof KeySlot.Device device) {
                return Optional.of(device);
            }
        }
        return Optional.empty();
    }

    /** Canonical JSON. */
    String print() {
        var printed = new ArrayList<JsonObject>();
        for (var slot : slots) {
            printed.add(SlotFormat.print(slot));
        }
        return Json.print(
                JsonObject.builder()
                        .put("format", FORMAT)
                        .put("version", VERSION)
                        .put("vault", vaultId)
                        .put("generation", generation)
                        .put("slots", printed)
                        .put("nonce", nonce.print())
                        .build());
    }

    /**
     * Reads what {@link #print} prints.
     *
     * @return empty for anything else
     */
    static Optional<VaultHeader> parse(String text) {
        var object = Json.parseObject(text);
        if (object.isEmpty()) {
            return Optional.empty();
        }
        var id = object.get().text("vault");
        var generation = object.get().number("generation").orElse(0);
        var elements = object.get().array("slots").orElse(List.of());
        var nonce =
                Bytes.parse(
                        object.get().text("nonce").orElse(""),
                        VaultCrypto.NONCE_LENGTH,
                        VaultCrypto.NONCE_LENGTH);
        var slots = new ArrayList<KeySlot>();
        for (var element : elements) {
            var slot = SlotFormat.parse(element);
            if (slot.isEmpty()) {
                return Optional.empty();
            }
            slots.add(slot.get());
        }
        if (!Ids.isId(id.orElse(""))
                || generation < 1
                || slots.isEmpty()
                || slots.size() > MAX_SLOTS
                || nonce.isEmpty()) {
            return Optional.empty();
        }
        var header = new VaultHeader(id.get(), generation, slots, nonce.get());
        // Whatever else the text says or says otherwise shows here: one text for each header.
        return header.print().equals(text) ? Optional.of(header) : Optional.empty();
    }
}
