package nl.inlogcode.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nl.inlogcode.core.codec.Hex;
import nl.inlogcode.core.otp.HashAlgorithm;
import nl.inlogcode.core.otp.SharedSecret;
import nl.inlogcode.core.otpauth.Account;
import nl.inlogcode.core.otpauth.MovingFactor;
import nl.inlogcode.core.vault.Vault;
import nl.inlogcode.core.vault.VaultCrypto;
import nl.inlogcode.core.vault.VaultItem;
import nl.inlogcode.core.vault.keep.OpenResult;
import nl.inlogcode.core.vault.keep.SaveResult;

/**
 * Vaults of 4 kB, sealed by the platform's own cryptography: whatever bit is flipped, and whatever
 * members are put into each other's place, none opens. Eight checks of one bit of each character,
 * so that a slow browser says how far it came.
 */
final class TamperVectors {
    private static final int LENGTH = 4096;

    private TamperVectors() {}

    /**
     * @param step 1 to flip every bit; 8 to flip one bit of each byte
     */
    static List<Check> all(VaultCrypto crypto, int step) {
        var checks = new ArrayList<Check>();
        for (int i = 0; i < 8; i++) {
            int bit = i;
            var name = "Vault of 4 kB, bit " + bit + " of each byte flipped";
            checks.add(new Check(name, () -> refusesFlips(crypto, bit, step)));
        }
        checks.add(new Check("Vault, members of two vaults mixed", () -> refusesMixtures(crypto)));
        checks.add(
                new Check(
                        "Vault, members of two generations mixed",
                        () -> refusesMixedGenerations(crypto)));
        checks.add(new Check("Vault, members in other places", () -> refusesOrders(crypto)));
        return checks;
    }

    private static void refusesFlips(VaultCrypto crypto, int bit, int step) {
        var text = made(crypto, OneVault.none());
        opens(crypto, text);
        for (int i = bit % step; i < text.length(); i += step) {
            char flipped = (char) (text.charAt(i) ^ 1 << bit);
            refused(crypto, text.substring(0, i) + flipped + text.substring(i + 1));
        }
    }

    /** All 126 that take some members from the one and some from the other. */
    private static void refusesMixtures(VaultCrypto crypto) {
        var storage = OneVault.none();
        made(crypto, storage);
        var one = Parts.of(grown(crypto, storage));
        var other = Parts.of(made(crypto, OneVault.none()));
        Expect.same(126, refusesMixtures(crypto, one, other));
    }

    /** Vault, slot and key are the same there; generation, nonce and ciphertext are not. */
    private static void refusesMixedGenerations(VaultCrypto crypto) {
        var storage = OneVault.none();
        var first = Parts.of(made(crypto, storage));
        var next = Parts.of(grown(crypto, storage));
        Expect.same(6, refusesMixtures(crypto, first, next));
    }

    private static int refusesMixtures(VaultCrypto crypto, Parts one, Parts other) {
        opens(crypto, one.print());
        opens(crypto, other.print());
        var tried = new ArrayList<String>();
        for (int choice = 0; choice < 1 << Parts.COUNT; choice++) {
            var text = one.mixed(other, choice).print();
            if (!text.equals(one.print()) && !text.equals(other.print()) && !tried.contains(text)) {
                tried.add(text);
                refused(crypto, text);
            }
        }
        return tried.size();
    }

    /** Any two members change places, with their names and without. */
    private static void refusesOrders(VaultCrypto crypto) {
        var parts = Parts.of(made(crypto, OneVault.none()));
        var members = parts.members();
        for (int i = 0; i < members.size(); i++) {
            for (int j = 0; j < i; j++) {
                refused(crypto, Parts.printed(exchanged(members, i, j)));
            }
        }
        for (int i = 0; i < Parts.COUNT; i++) {
            for (int j = 0; j < i; j++) {
                refused(crypto, new Parts(exchanged(parts.values(), i, j)).print());
            }
        }
    }

    private static List<String> exchanged(List<String> all, int i, int j) {
        var copy = new ArrayList<>(all);
        copy.set(i, all.get(j));
        copy.set(j, all.get(i));
        return copy;
    }

    private static void opens(VaultCrypto crypto, String text) {
        Expect.yes(OneVault.of(crypto, text).open() instanceof OpenResult.Opened);
    }

    private static void refused(VaultCrypto crypto, String text) {
        Expect.yes(OneVault.of(crypto, text).open() instanceof OpenResult.Unreadable);
    }

    /** At least {@value #LENGTH} characters. */
    private static String made(VaultCrypto crypto, OneVault storage) {
        do {
            grown(crypto, storage);
        } while (storage.sealed().length() < LENGTH);
        return storage.sealed();
    }

    private static String grown(VaultCrypto crypto, OneVault storage) {
        var saved = OneVault.keeper(crypto, storage).update(vault -> vault.add(item(vault)));
        Expect.yes(saved instanceof SaveResult.Saved);
        return storage.sealed();
    }

    private static VaultItem item(Vault vault) {
        var id = new byte[16];
        id[15] = (byte) vault.items().size();
        var secret = new byte[20];
        secret[0] = id[15];
        var account =
                new Account(
                        "Voorbeeld",
                        "jan@voorbeeld.nl",
                        new SharedSecret(secret),
                        HashAlgorithm.SHA1,
                        6,
                        new MovingFactor.TimeBased(30));
        return new VaultItem(
                Hex.encode(id),
                account,
                List.of(),
                1_700_000_000L,
                OptionalLong.empty(),
                Optional.empty());
    }

    /**
     * What differs from vault to vault in one with a device slot (vault-format.md sections 3, 4).
     *
     * @param values vault, generation, the slot's id, nonce and key, nonce, ciphertext
     */
    private record Parts(List<String> values) {
        static final int COUNT = 7;

        /** What stands before each of them, and after the last. */
        private static final List<String> BETWEEN =
                List.of(
                        "{\"format\":\"inlogcode-vault\",\"version\":1,\"vault\":\"",
                        "\",\"generation\":",
                        ",\"slots\":[{\"type\":\"device\",\"id\":\"",
                        "\",\"nonce\":\"",
                        "\",\"key\":\"",
                        "\"}],\"nonce\":\"",
                        "\",\"ciphertext\":\"",
                        "\"}");

        static Parts of(String text) {
            var values = new ArrayList<String>();
            int start = BETWEEN.get(0).length();
            for (int i = 1; i < BETWEEN.size(); i++) {
                int end = text.indexOf(BETWEEN.get(i), start);
                values.add(text.substring(start, end));
                start = end + BETWEEN.get(i).length();
            }
            var parts = new Parts(values);
            Expect.same(text, parts.print());
            return parts;
        }

        String print() {
            var text = new StringBuilder();
            for (int i = 0; i < COUNT; i++) {
                text.append(BETWEEN.get(i)).append(values.get(i));
            }
            return text.append(BETWEEN.get(COUNT)).toString();
        }

        /** Of the other where the choice has a bit. */
        Parts mixed(Parts other, int choice) {
            var mixed = new ArrayList<String>();
            for (int i = 0; i < COUNT; i++) {
                mixed.add((choice >> i & 1) == 0 ? values.get(i) : other.values.get(i));
            }
            return new Parts(mixed);
        }

        List<String> members() {
            var slot =
                    "{\"type\":\"device\",\"id\":\""
                            + values.get(2)
                            + "\",\"nonce\":\""
                            + values.get(3)
                            + "\",\"key\":\""
                            + values.get(4)
                            + "\"}";
            return List.of(
                    "\"format\":\"inlogcode-vault\"",
                    "\"version\":1",
                    "\"vault\":\"" + values.get(0) + "\"",
                    "\"generation\":" + values.get(1),
                    "\"slots\":[" + slot + "]",
                    "\"nonce\":\"" + values.get(5) + "\"",
                    "\"ciphertext\":\"" + values.get(6) + "\"");
        }

        static String printed(List<String> members) {
            return "{" + String.join(",", members) + "}";
        }
    }
}
