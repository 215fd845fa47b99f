package nl.inlogcode.core.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nl.inlogcode.core.codec.Hex;
import nl.inlogcode.core.otp.HashAlgorithm;
import nl.inlogcode.core.otp.SharedSecret;
import nl.inlogcode.core.otpauth.Account;
import nl.inlogcode.core.otpauth.MovingFactor;
import org.junit.jupiter.api.Test;

/**
 * The test vector of vault-format.md section 7: a vault of each released version opens for ever.
 */
class FixturesTest {
    /** The secret of RFC 4226 appendix D and RFC 6238 appendix B. */
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    private static final String DEVICE_KEY =
            "a0a1a2a3a4a5a6a7a8a9aaabacadaeafb0b1b2b3b4b5b6b7b8b9babbbcbdbebf";

    /** Random bytes that count: 00 01 02 and so on. */
    private static final class CountingCrypto extends JavaxCrypto {
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

    private static Vault vault() {
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

    private static MemoryDeviceKey deviceKey(VaultCrypto crypto) {
        var key = new MemoryDeviceKey(crypto);
        key.key = Hex.decode(DEVICE_KEY);
        return key;
    }

    private static String fixture() throws IOException {
        try (var in = FixturesTest.class.getResourceAsStream("vault-v1.inlogcode")) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        }
    }

    @Test
    void version1Opens() throws IOException {
        var crypto = new JavaxCrypto();
        var key = deviceKey(crypto);
        var storage = new MemoryStorage(key);
        storage.mirror = Optional.of(fixture());
        var ports =
                new VaultPorts(storage, crypto, key, VaultSession.NONE, storage, new TestClock());
        var opened = new OpenResult.Opened(vault(), OpenResult.Health.MENDABLE);
        assertEquals(opened, new VaultKeeper(ports).open());
    }

    @Test
    void version1IsSealedJustSo() throws IOException {
        var crypto = new CountingCrypto();
        var sealed = NewVault.seal(crypto, deviceKey(crypto), vault()).orElseThrow();
        assertEquals(fixture(), sealed.print());
    }

    @Test
    void theSpecificationShowsTheSameBytes() throws IOException {
        var specification = Files.readString(Path.of("vault-format.md"));
        assertTrue(specification.contains("\n" + fixture() + "\n"));
        var document = new String(VaultFormat.encode(vault()), StandardCharsets.UTF_8);
        assertTrue(specification.contains("\n" + document + "\n"));
    }
}
