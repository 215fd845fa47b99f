package nl.inlogcode.core.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import nl.inlogcode.core.codec.Hex;
import nl.inlogcode.core.codec.Utf8;
import nl.inlogcode.core.otp.HashAlgorithm;
import nl.inlogcode.core.otp.SharedSecret;
import nl.inlogcode.core.otpauth.Account;
import nl.inlogcode.core.otpauth.MovingFactor;
import nl.inlogcode.core.vault.keep.MemoryDeviceKey;
import nl.inlogcode.core.vault.keep.NewVault;
import nl.inlogcode.core.vault.keep.World;

/** What a release once wrote, and what it was made of. */
public final class Fixtures {
    /** The secret of RFC 4226 appendix D and RFC 6238 appendix B. */
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    private static final String DEVICE_KEY =
            "a0a1a2a3a4a5a6a7a8a9aaabacadaeafb0b1b2b3b4b5b6b7b8b9babbbcbdbebf";

    private static final String WITNESS =
            "{\"format\":\"inlogcode-witness\",\"vault\":\"000102030405060708090a0b0c0d0e0f\","
                    + "\"generation\":1,\"savedAt\":1700000003}";

    private Fixtures() {}

    /** Random bytes that count: 00 01 02 and so on. */
    public static final class CountingCrypto extends JavaxCrypto {
        private int next;

        @Override
        public byte[] random(int length) {
            var bytes = new byte[length];
            for (int i = 0; i < length; i++) {
                bytes[i] = (byte) next++;
            }
            return bytes;
        }
    }

    /** What version 2 says beyond {@link #vault}. */
    public static Vault vault2() {
        var old = vault();
        var used = old.items().get(0);
        var counting = old.items().get(1);
        var time = HybridTime.parse("018bcfe5680000000a0b0c0d").orElseThrow();
        var later = HybridTime.parse("018bcfe5680000010a0b0c0d").orElseThrow();
        var sites =
                List.of(
                        new KnownSite(
                                "https://login.krachtplan.example",
                                1_700_000_000L,
                                KnownSite.How.ENROLLED),
                        new KnownSite(
                                "https://www.krachtplan.example",
                                1_700_000_050L,
                                KnownSite.How.SAID_YES),
                        new KnownSite(
                                "https://krachtplan-login.example",
                                1_700_000_060L,
                                KnownSite.How.LOOK_ALIKE));
        var extras =
                new ItemExtras(
                        true,
                        List.of("Werk", "Zorg"),
                        "Vraag Els.\nZij weet het.",
                        OptionalInt.of(210));
        var times =
                FieldTimes.NONE
                        .with(FieldTimes.Field.ACCOUNT_NAME, time)
                        .with(FieldTimes.Field.SITES, time)
                        .with(FieldTimes.Field.PINNED, later);
        var full = used.withKnownSites(sites).withExtras(extras).withTimes(times);
        var steam =
                VaultItem.enrolled(
                        "55555555555555555555555555555555",
                        Account.steam("Steam", "jan", new SharedSecret(SECRET)),
                        List.of(),
                        1_700_000_003L);
        var deleted = old.bin().get(0).item();
        var replaced =
                new DeletedItem(
                        deleted.withTimes(FieldTimes.NONE.with(FieldTimes.Field.DELETED, later)),
                        1_700_000_002L,
                        0,
                        Optional.of(used.id()));
        return new Vault(
                List.of(full, counting, steam),
                List.of(replaced),
                List.of(new GoneItem("44444444444444444444444444444444", time)));
    }

    /** What release 0.1 wrote. */
    public static Vault vault() {
        var used =
                new VaultItem(
                        "11111111111111111111111111111111",
                        new Account(
                                "Krachtplan",
                                "jan@voorbeeld.nl",
                                new SharedSecret(SECRET),
                                HashAlgorithm.SHA1,
                                6,
                                new MovingFactor.TimeBased(30)),
                        List.of("https://login.krachtplan.example"),
                        1_700_000_000L,
                        OptionalLong.of(1_700_000_060L),
                        Optional.empty());
        var counting =
                new VaultItem(
                        "22222222222222222222222222222222",
                        new Account(
                                "Bank \"Ë\"",
                                "",
                                new SharedSecret(SECRET),
                                HashAlgorithm.SHA512,
                                8,
                                new MovingFactor.CounterBased(258)),
                        List.of(),
                        1_700_000_001L,
                        OptionalLong.empty(),
                        Optional.of("11111111111111111111111111111111"));
        var deleted =
                new VaultItem(
                        "33333333333333333333333333333333",
                        used.account(),
                        List.of(),
                        1_600_000_000L,
                        OptionalLong.empty(),
                        Optional.empty());
        return new Vault(
                List.of(used, counting), List.of(new DeletedItem(deleted, 1_700_000_002L, 0)));
    }

    public static MemoryDeviceKey deviceKey(VaultCrypto crypto) {
        var key = new MemoryDeviceKey(crypto);
        key.key = Hex.decode(DEVICE_KEY);
        return key;
    }

    /** A file beside this class. */
    public static String text(String name) {
        try (var in = Fixtures.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The mirror of release 0.1, its witness and its device key. */
    public static void putVersion1(World world) {
        world.key.key = Hex.decode(DEVICE_KEY);
        world.storage.mirror = Optional.of(text("vault-v1.inlogcode"));
        world.storage.mirrorWitness = Optional.of(WITNESS);
    }

    /** A document, sealed as the first generation of a vault whose random bytes count. */
    public static String sealed(String document) {
        return sealed(document, 0);
    }

    /**
     * @param later how many generations after the first
     */
    private static String sealed(String document, int later) {
        var crypto = new CountingCrypto();
        var first = NewVault.seal(crypto, deviceKey(crypto), Vault.EMPTY).orElseThrow();
        var sealer = new VaultSealer(crypto, deviceKey(crypto), VaultSession.NONE);
        var keys = ((VaultSealer.Opening.Opened) sealer.open(first)).keys();
        var header = keys.header();
        for (int i = 0; i < later; i++) {
            header = header.next(Bytes.of(crypto.random(VaultCrypto.NONCE_LENGTH)));
        }
        var ciphertext =
                crypto.seal(
                        keys.vaultKey(),
                        header.nonce().toArray(),
                        SealedVault.associatedData(header),
                        Utf8.bytesOf(document));
        return SealedVault.of(header, ciphertext).print();
    }

    /**
     * A vault in whose document a newer release says more: it knows folders, an icon and another
     * hash.
     */
    public static String newerDocument() {
        return sealed(
                VaultFormat.print(vault2(), KeySlots.NONE, VaultFormat.VERSION)
                        .replace("{\"version\":2,", "{\"version\":3,\"folders\":[\"Werk\"],")
                        .replace("\"SHA512\"", "\"SHA3-512\"")
                        .replace("\"sites\"", "\"icon\":\"kp\",\"sites\""),
                1);
    }
}
