package nl.inlogcode.core.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nl.inlogcode.core.otp.HashAlgorithm;
import nl.inlogcode.core.otp.SharedSecret;
import nl.inlogcode.core.otpauth.Account;
import nl.inlogcode.core.otpauth.MovingFactor;
import nl.inlogcode.core.popup.FakeNote;
import nl.inlogcode.core.recovery.SheetReminder.Call;
import nl.inlogcode.core.screen.Clock;
import nl.inlogcode.core.vault.Vault;
import nl.inlogcode.core.vault.VaultItem;
import org.junit.jupiter.api.Test;

class SheetReminderTest implements Clock {
    private static final long DAY = 24L * 60 * 60 * 1000;

    private final FakeNote note = new FakeNote();
    private final SheetReminder reminder = new SheetReminder(note, this);
    private long now = 1_700_000_000_000L;

    @Override
    public long now() {
        return now;
    }

    @Override
    public void sleep(int milliseconds) {
        now += milliseconds;
    }

    private VaultItem item(int number) {
        var account =
                new Account(
                        "Site",
                        "jan",
                        new SharedSecret(new byte[] {(byte) number, 2, 3, 4, 5, 6, 7, 8, 9, 10}),
                        HashAlgorithm.SHA1,
                        6,
                        new MovingFactor.TimeBased(30));
        return new VaultItem(
                "%032x".formatted(number),
                account,
                List.of(),
                now / 1000,
                OptionalLong.empty(),
                Optional.empty());
    }

    private Call call(Vault vault) {
        reminder.look();
        return reminder.call(vault);
    }

    private Vault one() {
        return Vault.EMPTY.add(item(1));
    }

    private Vault used() {
        return one().used(item(1).id(), now / 1000);
    }

    @Test
    void saysNothingBeforeItLooked() {
        assertEquals(Call.NONE, reminder.call(used()));
    }

    @Test
    void offersASheetOnceTheFirstAccountIsReady() {
        assertEquals(Call.NONE, call(Vault.EMPTY));
        assertEquals(Call.NONE, call(one()), "its first code is what counts now");
        assertEquals(Call.OFFER, call(used()));
        assertEquals(Call.OFFER, call(used().add(item(2))));
    }

    @Test
    void laterIsAnAnswerForAWeek() {
        var vault = used();
        assertEquals(Call.OFFER, call(vault));
        reminder.later();
        assertEquals(Call.NONE, reminder.call(vault));
        assertEquals(Call.NONE, call(vault));
        now += 7 * DAY;
        assertEquals(Call.REMINDER, call(vault), "it was offered already");
        // "Later" was said while the clock was a year ahead.
        note.quietUntil = (int) (now / DAY) + 365;
        assertEquals(Call.REMINDER, call(vault));
    }

    @Test
    void remindsOfAccountsWhoseCodesAreReadFromTheScreen() {
        var vault = one();
        now += DAY;
        assertEquals(Call.REMINDER, call(vault));
        assertEquals(Call.REMINDER, call(Vault.EMPTY.add(item(1)).add(item(2))));
    }

    @Test
    void aSheetThatWorksIsEnoughUntilItWasUsed() {
        note.prove("slot");
        assertEquals(Call.NONE, call(used()));
        note.use("slot");
        assertEquals(Call.RENEW, call(used()));
        reminder.later();
        assertEquals(Call.NONE, call(used()));
        now += 7 * DAY;
        assertEquals(Call.RENEW, call(used()));
        note.forget();
        assertEquals(Call.REMINDER, call(used()));
    }
}
