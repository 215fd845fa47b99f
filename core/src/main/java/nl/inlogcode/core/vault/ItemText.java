package nl.inlogcode.core.vault;

import java.util.Optional;
import nl.inlogcode.core.codec.Json;

/** One item as text, as it stands in the vault's document. Holds the secret: for memory only. */
public final class ItemText {
    private ItemText() {}

    public static String print(VaultItem item) {
        return Json.print(ItemFormat.print(item, VaultFormat.VERSION));
    }

    /** Reads what {@link #print} wrote; empty if it is anything else. */
    public static Optional<VaultItem> parse(String text) {
        var value = Json.parse(text);
        return value.isPresent()
                ? ItemFormat.parse(value.get(), VaultFormat.VERSION)
                : Optional.empty();
    }
}
