package nl.inlogcode.core.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import nl.inlogcode.core.otp.SharedSecret;
import nl.inlogcode.core.otpauth.Account;
import nl.inlogcode.core.otpauth.MovingFactor;
import nl.inlogcode.core.recovery.Restore.Choice;
import nl.inlogcode.core.recovery.Restore.Verdict;
import nl.inlogcode.core.settings.FakeSettings;
import nl.inlogcode.core.vault.ItemExtras;
import nl.inlogcode.core.vault.KnownSite;
import nl.inlogcode.core.vault.Vault;
import nl.inlogcode.core.vault.VaultItem;
import org.junit.jupiter.api.Test;

class RestoreTest {
    private static final long NOW = FakeSettings.NOW;

    private int ids = 900;

    private static Vault vault(VaultItem... items) {
        return new Vault(List.of(items), List.of());
    }

    /** The account with this number's key and another's name. */
    private static VaultItem named(int number, String issuer) {
        var item = FakeSettings.item(number);
        return item.withAccount(item.account().named(issuer, "jan@voorbeeld.nl"));
    }

    private Vault applied(Restore restore, Vault vault) {
        return restore.applyTo(vault, NOW, () -> "%032x".formatted(++ids));
    }

    private static List<String> issuers(Vault vault) {
        return vault.items().stream().map(item -> item.account().issuer()).toList();
    }

    @Test
    void anEmptyVaultGetsTheWholeFile() {
        var file =
                vault(FakeSettings.item(1), FakeSettings.item(2), FakeSettings.item(3))
                        .delete(FakeSettings.item(2).id(), NOW - 5);
        var restore = Restore.of(file, Vault.EMPTY);
        assertEquals(2, restore.changes());
        assertEquals(file, applied(restore, Vault.EMPTY));
    }

    @Test
    void whatIsHereStaysAsItIs() {
        var used = FakeSettings.item(1).usedAt(NOW).withSite(KnownSite.unknown("https://a.nl"));
        var restore = Restore.of(vault(FakeSettings.item(1)), vault(used));
        assertTrue(restore.rows().get(0).verdict() instanceof Verdict.Same);
        assertEquals(0, restore.changes());
        assertEquals(vault(used), applied(restore, vault(used)));
    }

    @Test
    void theNewComesBehind() {
        var here = vault(FakeSettings.item(1));
        var restore = Restore.of(vault(FakeSettings.item(2), FakeSettings.item(1)), here);
        assertEquals(List.of("Site 1", "Site 2"), issuers(applied(restore, here)));
    }

    @Test
    void ofTwoKeysUnderOneNameBothStayUnlessChosenOtherwise() {
        var here = vault(named(1, "Bank"), FakeSettings.item(3));
        var file = vault(named(2, "Bank"));
        var restore = Restore.of(file, here);
        assertTrue(restore.rows().get(0).mayKeepBoth());
        assertEquals(List.of("Bank", "Site 3", "Bank"), issuers(applied(restore, here)));
        assertEquals(here, applied(restore.choosing(0, Choice.MINE), here));
        assertEquals(0, restore.choosing(0, Choice.MINE).changes());
        var replaced = applied(restore.choosing(0, Choice.FILE), here);
        assertEquals(List.of(named(2, "Bank"), FakeSettings.item(3)), replaced.items());
        assertEquals(named(1, "Bank"), replaced.bin().get(0).item());
    }

    @Test
    void ofOneKeyUnderTwoNamesMineStaysUnlessChosenOtherwise() {
        var here = vault(named(1, "Mijn bank").withSite(KnownSite.unknown("https://bank.nl")));
        var restore = Restore.of(vault(named(1, "Bank")), here);
        var differs = (Verdict.Differs) restore.rows().get(0).verdict();
        assertTrue(differs.names());
        assertFalse(differs.codes());
        assertFalse(restore.rows().get(0).mayKeepBoth());
        assertEquals(here, applied(restore, here));
        var chosen = applied(restore.choosing(0, Choice.FILE), here);
        assertEquals(
                vault(named(1, "Bank").withSite(KnownSite.unknown("https://bank.nl"))), chosen);
    }

    /** What somebody noted on an account, and how its sites came to be known. */
    @Test
    void whatWasNotedComesAlong() {
        var extras = new ItemExtras(true, List.of("Werk"), "Vraag Els.", OptionalInt.of(7));
        var site = new KnownSite("https://a.nl", 5, KnownSite.How.ENROLLED);
        var item = FakeSettings.item(1).withExtras(extras).withSite(site);
        var file = vault(item, FakeSettings.item(2)).delete(FakeSettings.item(2).id(), NOW - 5);
        assertEquals(file, applied(Restore.of(file, Vault.EMPTY), Vault.EMPTY));
        // Under another id, where its own is taken.
        var taken = vault(item.withAccount(FakeSettings.item(3).account()));
        var beside = applied(Restore.of(file, taken), taken).items().get(1);
        assertFalse(beside.id().equals(item.id()));
        assertEquals(extras, beside.extras());
        assertEquals(List.of(site), beside.knownSites());
        // The file's name is chosen: what is noted here stays, and comes along where nothing is.
        var renamed = vault(item.withAccount(named(1, "Bank").account()));
        var bare = vault(FakeSettings.item(1));
        var here = vault(item.withExtras(new ItemExtras(false, List.of(), "hier", none())));
        var chosen = Restore.of(renamed, bare).choosing(0, Choice.FILE);
        assertEquals(extras, applied(chosen, bare).items().get(0).extras());
        chosen = Restore.of(renamed, here).choosing(0, Choice.FILE);
        assertEquals("hier", applied(chosen, here).items().get(0).extras().note());
    }

    private static OptionalInt none() {
        return OptionalInt.empty();
    }

    @Test
    void aCounterIsNotSetBackUnasked() {
        var item = FakeSettings.item(1);
        var later = item.withAccount(item.account().at(new MovingFactor.CounterBased(9)));
        var earlier = item.withAccount(item.account().at(new MovingFactor.CounterBased(4)));
        var restore = Restore.of(vault(earlier), vault(later));
        assertTrue(((Verdict.Differs) restore.rows().get(0).verdict()).codes());
        assertEquals(vault(later), applied(restore, vault(later)));
    }

    @Test
    void oneIdIsNeverUsedTwice() {
        var taken = named(7, "Ander");
        var sameId =
                new VaultItem(
                        FakeSettings.item(1).id(),
                        taken.account(),
                        taken.sites(),
                        taken.createdAt(),
                        taken.usedAt(),
                        taken.replaces());
        var here = vault(FakeSettings.item(1)).delete(FakeSettings.item(1).id(), NOW);
        var restored = applied(Restore.of(vault(sameId), here), here);
        assertEquals("%032x".formatted(901), restored.items().get(0).id());
        assertEquals(here.bin(), restored.bin());
    }

    @Test
    void itIsComparedAgainWhenItIsBroughtIn() {
        var restore = Restore.of(vault(named(2, "Bank"), FakeSettings.item(3)), Vault.EMPTY);
        // Meanwhile another window added one of the two, and one of the other's name.
        var now = vault(named(1, "Bank"), FakeSettings.item(3));
        assertEquals(List.of("Bank", "Site 3", "Bank"), issuers(applied(restore, now)));
    }

    @Test
    void twoOfTheFileMayShareAName() {
        var file = vault(named(1, "Bank"), named(2, "Bank"));
        assertEquals(file, applied(Restore.of(file, Vault.EMPTY), Vault.EMPTY));
    }

    @Test
    void theFilesBinIsEmptiedOfWhatIsOld() {
        var file =
                vault(FakeSettings.item(1), FakeSettings.item(2))
                        .delete(FakeSettings.item(1).id(), NOW - Vault.BIN_SECONDS)
                        .delete(FakeSettings.item(2).id(), NOW - Vault.BIN_SECONDS + 1);
        var bin = applied(Restore.of(file, Vault.EMPTY), Vault.EMPTY).bin();
        assertEquals(List.of(FakeSettings.item(2)), List.of(bin.get(0).item()));
        assertEquals(1, bin.size());
    }

    @Test
    void namesOfAStrangerAreMadeFitToBeShown() {
        var account = FakeSettings.item(1).account();
        var hostile =
                new Account(
                        "Bank\u202Egpj.exe",
                        "a\nb",
                        account.secret(),
                        account.algorithm(),
                        account.digits(),
                        account.movingFactor());
        var restore = Restore.of(vault(FakeSettings.item(1).withAccount(hostile)), Vault.EMPTY);
        assertEquals("Bankgpj.exe", restore.rows().get(0).item().account().issuer());
        assertEquals("a b", applied(restore, Vault.EMPTY).items().get(0).account().accountName());
    }

    @Test
    void thousandsAreComparedAtOnce() {
        var items = new ArrayList<VaultItem>();
        for (int i = 0; i < 10_000; i++) {
            var item = FakeSettings.item(i);
            var secret = new byte[] {(byte) i, (byte) (i >> 8), 1, 2, 3, 4, 5, 6, 7, 8};
            var account =
                    new Account(
                            "Site " + i,
                            "jan",
                            new SharedSecret(secret),
                            item.account().algorithm(),
                            6,
                            item.account().movingFactor());
            items.add(item.withAccount(account));
        }
        var many = new Vault(items, List.of());
        assertEquals(0, Restore.of(many, many).changes());
        assertEquals(many, applied(Restore.of(many, Vault.EMPTY), Vault.EMPTY));
    }
}
