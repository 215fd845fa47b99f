package nl.inlogcode.core.vault;

import java.util.List;
import java.util.Optional;

/**
 * The wrapping keys of all slots but the device's, as the sealed document keeps them
 * (vault-format.md section 2.2): with them each slot can hold a new vault key without the user
 * having to type or touch anything.
 */
public record KeySlots(List<WrappingKey> all) {
    public static final KeySlots NONE = new KeySlots(List.of());

    public KeySlots {
        all = List.copyOf(all);
    }

    /**
     * One slot's wrapping key. Hidden in {@link #toString}.
     *
     * @param slotId 32 lower-case hex digits
     * @param key {@value VaultCrypto#KEY_LENGTH} bytes
     */
    public record WrappingKey(String slotId, Bytes key) {
        public WrappingKey {
            if (!Ids.isId(slotId) || key.length() != VaultCrypto.KEY_LENGTH) {
                throw new IllegalArgumentException("slot id or wrapping key");
            }
        }

        @Override
        public String toString() {
            return "WrappingKey[hidden]";
        }
    }

    public Optional<Bytes> key(String slotId) {
        for (var way : all) {
            if (way.slotId().equals(slotId)) {
                return Optional.of(way.key());
            }
        }
        return Optional.empty();
    }

    /** Whether these are the ways of these slots, in their order, all of them and no others. */
    public boolean fit(List<KeySlot> slots) {
        int next = 0;
        for (var slot : slots) {
            if (slot instanceof KeySlot.Device) {
                continue;
            }
            if (next == all.size() || !all.get(next).slotId().equals(slot.id())) {
                return false;
            }
            next++;
        }
        return next == all.size();
    }
}
