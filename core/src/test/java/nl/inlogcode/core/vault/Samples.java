package nl.inlogcode.core.vault;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import nl.inlogcode.core.codec.Hex;
import nl.inlogcode.core.otp.HashAlgorithm;
import nl.inlogcode.core.otp.SharedSecret;
import nl.inlogcode.core.otpauth.Account;
import nl.inlogcode.core.otpauth.MovingFactor;

/** Vaults to test with. */
public final class Samples {
    private Samples() {}

    public static String id(int number) {
        var bytes = new byte[16];
        bytes[14] = (byte) (number >> 8);
        bytes[15] = (byte) number;
        return Hex.encode(bytes);
    }

    public static VaultItem item(int number) {
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

    /** The same without what saves noted of changes. */
    public static Vault bare(Vault vault) {
        var bin = new ArrayList<DeletedItem>();
        for (var deleted : vault.bin()) {
            bin.add(deleted.withItem(deleted.item().withTimes(FieldTimes.NONE)));
        }
        var items = new ArrayList<VaultItem>();
        for (var item : vault.items()) {
            items.add(item.withTimes(FieldTimes.NONE));
        }
        return new Vault(items, bin);
    }

    public static HybridTime time(int number) {
        return HybridTime.after(Optional.empty(), 1_700_000_000_000L + number, "0badcafe");
    }

    /** Everything that a document can say. */
    public static Vault everything() {
        var old = everythingOfVersion1();
        var times = FieldTimes.NONE;
        for (var field : FieldTimes.Field.values()) {
            times = times.with(field, time(field.ordinal()));
        }
        var sites = new ArrayList<KnownSite>();
        for (var how : KnownSite.How.values()) {
            sites.add(new KnownSite("https://" + how.ordinal() + ".nl", how.ordinal(), how));
        }
        var extras =
                new ItemExtras(
                        true,
                        List.of("Werk", "Thuis \"2\""),
                        "Eén regel\nen nog één: \\ \u0001 😀",
                        OptionalInt.of(359));
        var full =
                item(4).usedAt(1_800_000_001L)
                        .withKnownSites(sites)
                        .withExtras(extras)
                        .withTimes(times);
        var replaced =
                new DeletedItem(
                        item(10).withTimes(FieldTimes.NONE.with(FieldTimes.Field.DELETED, time(1))),
                        1_799_999_999L,
                        0,
                        Optional.of(id(4)));
        var bin = new ArrayList<>(old.bin());
        bin.add(replaced);
        var steam = item(5).withAccount(Account.steam("Steam", "", item(5).account().secret()));
        return new Vault(
                old.add(full).add(steam).items(), bin, List.of(new GoneItem(id(11), time(2))));
    }

    /** Everything that version 1 of it could say. */
    public static Vault everythingOfVersion1() {
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
        var used =
                item(2).withKnownSites(
                                List.of(
                                        KnownSite.unknown("https://a.nl"),
                                        KnownSite.unknown("http://127.0.0.1:8080")));
        var slow = item(3).withAccount(item(3).account().at(new MovingFactor.TimeBased(3600)));
        return new Vault(
                List.of(hotp, item(1), used.usedAt(1_800_000_000L), slow),
                List.of(new DeletedItem(item(9), 1_799_999_999L, 2)));
    }

    public static Vault of(int items) {
        var vault = Vault.EMPTY;
        for (int i = 1; i <= items; i++) {
            vault = vault.add(item(i));
        }
        return vault;
    }
}
