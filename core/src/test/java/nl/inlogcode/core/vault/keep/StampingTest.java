package nl.inlogcode.core.vault.keep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import nl.inlogcode.core.otp.HashAlgorithm;
import nl.inlogcode.core.otpauth.Account;
import nl.inlogcode.core.otpauth.MovingFactor;
import nl.inlogcode.core.vault.FieldTimes;
import nl.inlogcode.core.vault.FieldTimes.Field;
import nl.inlogcode.core.vault.GoneItem;
import nl.inlogcode.core.vault.HybridTime;
import nl.inlogcode.core.vault.ItemExtras;
import nl.inlogcode.core.vault.KnownSite;
import nl.inlogcode.core.vault.Samples;
import nl.inlogcode.core.vault.TestClock;
import nl.inlogcode.core.vault.Vault;
import nl.inlogcode.core.vault.VaultItem;
import org.junit.jupiter.api.Test;

/** vault-format.md section 2.3: each save notes what it changed, and when. */
class StampingTest extends VaultKeeperFixture {
    private static final String NOON_TEXT = "01a319380a00";

    private Vault vault() {
        return ((OpenResult.Opened) keeper.open()).vault();
    }

    private VaultItem item(int number) {
        return vault().find(Samples.id(number)).orElseThrow();
    }

    private void change(int number, UnaryOperator<VaultItem> change) {
        keeper.update(
                vault -> vault.replace(change.apply(vault.find(Samples.id(number)).orElseThrow())));
    }

    private static List<Field> fields(VaultItem item) {
        return item.times().all().stream().map(FieldTimes.FieldTime::field).toList();
    }

    private void assertStamps(List<Field> fields, UnaryOperator<VaultItem> change) {
        var before = item(1).times();
        clock.now++;
        change(1, change);
        var stamped = new ArrayList<Field>();
        for (var one : item(1).times().all()) {
            if (!before.of(one.field()).equals(Optional.of(one.time()))) {
                stamped.add(one.field());
            }
        }
        assertEquals(fields, stamped);
    }

    @Test
    void whatIsNewHasNoChanges() {
        keeper.update(vault -> Samples.of(3));
        save(4);
        assertOpens(Samples.of(4));
    }

    @Test
    void eachFieldHasATimeOfItsOwn() {
        keeper.update(vault -> Samples.of(3));
        assertStamps(List.of(Field.ISSUER), one -> named(one, "Nieuw", "jan@voorbeeld.nl"));
        assertStamps(List.of(Field.ACCOUNT_NAME), one -> named(one, "Nieuw", "piet"));
        assertStamps(List.of(Field.ISSUER, Field.ACCOUNT_NAME), one -> named(one, "A", "b"));
        assertStamps(
                List.of(Field.CODES),
                one -> one.withAccount(one.account().at(new MovingFactor.TimeBased(60))));
        assertStamps(List.of(Field.CODES), StampingTest::withOtherHash);
        assertStamps(List.of(), one -> one.withSite(KnownSite.unknown("https://b.nl")));
        assertStamps(List.of(Field.SITES), one -> one.withoutSite("https://login.voorbeeld.nl"));
        assertStamps(List.of(Field.PINNED), one -> extras(one, true, List.of(), "", -1));
        assertStamps(List.of(Field.GROUPS), one -> extras(one, true, List.of("a"), "", -1));
        assertStamps(List.of(Field.NOTE), one -> extras(one, true, List.of("a"), "n", -1));
        assertStamps(List.of(Field.COLOUR), one -> extras(one, true, List.of("a"), "n", 7));
        assertStamps(List.of(), one -> one.usedAt(clock.now));
        assertEquals(FieldTimes.NONE, item(2).times());
    }

    private static VaultItem named(VaultItem item, String issuer, String name) {
        return item.withAccount(item.account().named(issuer, name));
    }

    private static VaultItem withOtherHash(VaultItem item) {
        var old = item.account();
        return item.withAccount(
                new Account(
                        old.issuer(),
                        old.accountName(),
                        old.secret(),
                        HashAlgorithm.SHA256,
                        old.digits(),
                        old.movingFactor()));
    }

    private static VaultItem extras(
            VaultItem item, boolean pinned, List<String> groups, String note, int colour) {
        var hue = colour < 0 ? OptionalInt.empty() : OptionalInt.of(colour);
        return item.withExtras(new ItemExtras(pinned, groups, note, hue));
    }

    /** The higher counter is the later one: it needs no time. */
    @Test
    void aCounterGoesOnByItself() {
        keeper.update(vault -> Samples.everythingOfVersion1());
        var id = Samples.id(300);
        var before = vault().find(id).orElseThrow();
        var counter = new MovingFactor.CounterBased(7);
        keeper.update(v -> v.replace(before.withAccount(before.account().at(counter))));
        assertEquals(FieldTimes.NONE, vault().find(id).orElseThrow().times());
        var timed = new MovingFactor.TimeBased(30);
        keeper.update(v -> v.replace(before.withAccount(before.account().at(timed))));
        assertEquals(List.of(Field.CODES), fields(vault().find(id).orElseThrow()));
    }

    @Test
    void deletedPutBackAndGone() {
        keeper.update(vault -> Samples.of(3));
        keeper.update(vault -> vault.delete(Samples.id(2), clock.now));
        var deleted = vault().bin().get(0).item().times().of(Field.DELETED).orElseThrow();
        clock.now++;
        keeper.update(vault -> vault.restore(Samples.id(2)));
        var back = item(2).times().of(Field.DELETED).orElseThrow();
        assertTrue(back.compareTo(deleted) > 0);
        assertEquals(List.of(), vault().gone());
        keeper.update(vault -> vault.delete(Samples.id(2), clock.now));
        keeper.updateForGood(vault -> vault.discard(Samples.id(2)));
        var gone = vault().gone().get(0);
        assertEquals(Samples.id(2), gone.id());
        assertTrue(gone.at().compareTo(back) > 0);
        clock.now += 31 * TestClock.DAY;
        keeper.update(vault -> vault.delete(Samples.id(1), clock.now - 31 * TestClock.DAY));
        assertEquals(List.of(gone.id(), Samples.id(1)), ids(vault().gone()));
        // It comes back, from a file say: no longer gone, and later than that.
        keeper.update(vault -> vault.add(Samples.item(2)));
        assertEquals(List.of(Samples.id(1)), ids(vault().gone()));
        assertTrue(item(2).times().of(Field.DELETED).orElseThrow().compareTo(gone.at()) > 0);
    }

    private static List<String> ids(List<GoneItem> gone) {
        return gone.stream().map(GoneItem::id).toList();
    }

    @Test
    void whatAReplacementTookThePlaceOfSaysSo() {
        keeper.update(vault -> Samples.of(1));
        var renewal = Samples.item(2).replacing(Optional.of(Samples.id(1)));
        keeper.update(vault -> vault.add(renewal));
        keeper.update(vault -> vault.used(Samples.id(2), clock.now));
        assertEquals(Optional.of(Samples.id(2)), vault().bin().get(0).replacedBy());
        keeper.update(vault -> vault.delete(Samples.id(2), clock.now));
        assertEquals(Optional.empty(), vault().bin().get(1).replacedBy());
    }

    /** Later than all before, even where the clock was set back; all of one save alike. */
    @Test
    void timesOnlyGoForward() {
        keeper.update(vault -> Samples.of(2));
        change(1, one -> named(one, "A", "a"));
        var device = item(1).times().all().get(0).time().text().substring(16);
        var sealed = storage.mirror.orElseThrow();
        assertEquals(sealed.substring(sealed.indexOf("\"vault\":\"") + 9).substring(0, 8), device);
        assertEquals(NOON_TEXT + "0000" + device, time(1));
        change(2, one -> named(one, "A", "a"));
        assertEquals(NOON_TEXT + "0001" + device, time(2));
        clock.now -= 1000 * TestClock.DAY;
        change(1, one -> named(one, "B", "b"));
        assertEquals(NOON_TEXT + "0002" + device, time(1));
        clock.now = TestClock.NOON + 1;
        change(1, one -> named(one, "C", "c"));
        assertEquals("01a319380de8" + "0000" + device, time(1));
        assertEquals(item(1).times().all().get(0).time(), item(1).times().all().get(1).time());
    }

    private String time(int number) {
        return item(number).times().of(Field.ISSUER).orElseThrow().text();
    }

    @Test
    void aFullCounterGoesIntoTheNextMillisecond() {
        var full = HybridTime.parse("000000000007ffff0a0b0c0d");
        assertEquals("00000000000800000a0b0c0e", HybridTime.after(full, 7, "0a0b0c0e").text());
        var last = HybridTime.parse("ffffffffffffffff0a0b0c0d");
        assertEquals(last.orElseThrow(), HybridTime.after(last, 7, "0a0b0c0d"));
        var none = HybridTime.after(Optional.empty(), -1, "0a0b0c0d");
        assertEquals("00000000000000000a0b0c0d", none.text());
    }

    /** An earlier version is a change of today, or another copy would undo it. */
    @Test
    void restoringAnEarlierVersionIsAChange() {
        keeper.update(vault -> Samples.of(2));
        clock.now += TestClock.DAY;
        change(1, one -> named(one, "Nieuw", "nieuw"));
        save(3);
        var renamed = item(1).times().of(Field.ISSUER).orElseThrow();
        clock.now += TestClock.DAY;
        new Snapshots(ports).restore(TestClock.NOON);
        assertTrue(item(1).times().of(Field.ISSUER).orElseThrow().compareTo(renamed) > 0);
        assertEquals(List.of(Samples.id(3)), ids(vault().gone()));
        assertEquals(Samples.of(2), Samples.bare(vault()));
    }

    @Test
    void aFileCannotSetTheClockAhead() {
        var times = FieldTimes.NONE.with(Field.NOTE, Samples.time(0));
        var ahead = times.with(Field.COLOUR, HybridTime.parse("f".repeat(24)).orElseThrow());
        var item = Samples.item(1).withTimes(ahead).changedUntil(TestClock.NOON);
        assertEquals(times, item.times());
        assertEquals(FieldTimes.NONE, item.withId(Samples.id(2)).times());
    }
}
