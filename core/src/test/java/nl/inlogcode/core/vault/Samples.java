package nl.inlogcode.core.vault;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nl.inlogcode.core.codec.Hex;
import nl.inlogcode.core.otp.HashAlgorithm;
import nl.inlogcode.core.otp.SharedSecret;
import nl.inlogcode.core.otpauth.Account;
import nl.inlogcode.core.otpauth.MovingFactor;

/** Vaults to test with. */
final class Samples {
    private Samples() {}

    static String id(int number) {
        var bytes = new byte[16];
        bytes[14] = (byte) (number >> 8);
        bytes[15] = (byte) number;
        return Hex.encode(bytes);
    }

    static VaultItem item(int number) {
        var secret = new byte[20];
        secret[0] = (byte) number;
        var account =
                new Account(
                        "Voorbeeld " + number,
                        "jan@voorbeeld.nl",
                        new SharedSecret(secret),
                        HashAlgorithm.SHA1,
                        6,
                        new MovingFactor.TimeBased(30));
        return new VaultItem(
                id(number),
                account,
                List.of("https://login.voorbeeld.nl"),
                1_700_000_000L + number,
                OptionalLong.empty(),
                Optional.empty());
    }

    /** Everything that a document can say. */
    static Vault everything() {
        var counter =
                new Account(
                        "Bank \"De Ë\\uro\" \u0001 😀",
                        "",
                        new SharedSecret("12345678901234567890".getBytes()),
                        HashAlgorithm.SHA512,
                        10,
                        new MovingFactor.CounterBased(Long.MAX_VALUE));
        var hotp =
                new VaultItem(
                        id(300), counter, List.of(), 0, OptionalLong.of(0), Optional.of(id(1)));
        var used = item(2).withSites(List.of("https://a.nl", "http://127.0.0.1:8080"));
        var slow = item(3).withAccount(item(3).account().at(new MovingFactor.TimeBased(3600)));
        return new Vault(
                List.of(hotp, item(1), used.usedAt(1_800_000_000L), slow),
                List.of(new DeletedItem(item(9), 1_799_999_999L, 2)));
    }

    static Vault of(int items) {
        var vault = Vault.EMPTY;
        for (int i = 1; i <= items; i++) {
            vault = vault.add(item(i));
        }
        return vault;
    }
}
