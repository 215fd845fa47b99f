package nl.inlogcode.core.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import nl.inlogcode.core.otp.HashAlgorithm;
import nl.inlogcode.core.otp.SharedSecret;
import nl.inlogcode.core.otpauth.Account;
import nl.inlogcode.core.otpauth.MovingFactor;
import nl.inlogcode.core.otpauth.MovingFactor.CounterBased;
import nl.inlogcode.core.otpauth.MovingFactor.TimeBased;
import nl.inlogcode.core.transfer.Comparison.Match;
import nl.inlogcode.core.vault.KnownSite;
import nl.inlogcode.core.vault.Vault;
import nl.inlogcode.core.vault.VaultItem;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final String BANK = "https://bank.nl";
    private static final Account MINE = account("Bank", "jan", "secret of the bank", 6, every(30));

    private static MovingFactor every(int seconds) {
        return new TimeBased(seconds);
    }

    private static Account account(
            String issuer, String name, String secret, int digits, MovingFactor factor) {
        var bytes = secret.getBytes(StandardCharsets.UTF_8);
        return new Account(
                issuer, name, new SharedSecret(bytes), HashAlgorithm.SHA1, digits, factor);
    }

    private static VaultItem item(int number, Account account, String... sites) {
        var known = Arrays.stream(sites).map(KnownSite::unknown).toList();
        return VaultItem.enrolled("%032x".formatted(number), account, known, 0);
    }

    private static Comparison with(VaultItem... items) {
        return new Comparison(new Vault(List.of(items), List.of()));
    }

    @Test
    void anEmptyVaultHasNothing() {
        assertEquals(new Match.New(), with().of(MINE));
    }

    @Test
    void theSecretComesBeforeTheName() {
        var mine = item(1, MINE);
        var other = item(2, account("Winkel", "jan", "secret of the shop", 6, every(30)));
        var seen = account("Winkel", "jan", "secret of the bank", 6, every(30));
        assertEquals(new Match.Here(mine, true, false, false), with(other, mine).of(seen));
        assertEquals(new Match.Here(mine, false, false, false), with(other, mine).of(MINE));
    }

    @Test
    void ofTheSameSecretItSaysWhatDiffers() {
        var mine = item(1, MINE);
        var longer = account("Bank", "jan", "secret of the bank", 8, every(30));
        var slower = account("Bank", "jan", "secret of the bank", 6, every(60));
        var counted = account("Bank", "jan", "secret of the bank", 6, new CounterBased(3));
        for (var seen : List.of(longer, slower, counted)) {
            assertEquals(new Match.Here(mine, false, true, false), with(mine).of(seen));
            assertFalse(Comparison.sameCodes(MINE, seen));
        }
        var further = account("Bank", "jan", "secret of the bank", 6, new CounterBased(9));
        var here = item(2, counted);
        assertEquals(new Match.Here(here, false, false, true), with(here).of(further));
        assertTrue(Comparison.sameCodes(counted, further));
    }

    @Test
    void ofOneNameWithOtherSecretsTheNewestCounts() {
        var first = item(1, MINE);
        var second = item(2, account("Bank", "jan", "another of the bank", 6, every(30)));
        var seen = account("Bank", "jan", "a third of the bank", 6, every(30));
        assertEquals(new Match.OtherSecret(second), with(first, second).of(seen));
        assertEquals(new Match.OtherSecret(first), with(second, first).of(seen));
    }

    @Test
    void oneNameAtTwoSitesIsTwoAccounts() {
        var mine = item(1, MINE, BANK);
        var seen = account("Bank", "jan", "another of the bank", 6, every(30));
        assertEquals(new Match.New(), with(mine).of(seen, List.of("https://winkel.nl")));
        assertEquals(new Match.OtherSecret(mine), with(mine).of(seen, List.of(BANK)));
        assertEquals(new Match.OtherSecret(mine), with(mine).of(seen));
        var anywhere = item(2, MINE);
        assertEquals(
                new Match.OtherSecret(anywhere),
                with(anywhere).of(seen, List.of("https://winkel.nl")));
    }
}
