package nl.inlogcode.core.lock;

import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.lock.PasswordDialog.Problem;
import nl.inlogcode.core.screen.SaveSentence;
import nl.inlogcode.core.screen.VaultView;
import nl.inlogcode.core.settings.SettingsModel;
import nl.inlogcode.core.settings.SettingsRoom;
import nl.inlogcode.core.vault.Bytes;
import nl.inlogcode.core.vault.KeySlot;
import nl.inlogcode.core.vault.KeySlot.Argon2id;
import nl.inlogcode.core.vault.slots.PasswordAdvice;
import nl.inlogcode.core.vault.slots.PasswordStrength;
import nl.inlogcode.core.vault.slots.RecoveryCode;
import nl.inlogcode.core.vault.slots.SlotChange;
import nl.inlogcode.core.vault.slots.UnlockResult;
import nl.inlogcode.core.vault.slots.WrappingKeys;

/** The section of the password: set it, change it, remove it, and when the vault locks. */
public final class Password implements SettingsRoom {
    private final SettingsModel model;
    private final Unlock.Ports ports;
    private final LockChoice choice;
    private final Parameters parameters;
    private final PasswordStrength strength;
    private LockAfter lockAfter = LockAfter.USUAL;

    /** How hard a new password is made to try. */
    public interface Parameters {
        /**
         * So hard that this machine needs about a second, with a fresh salt. Blocks while it is
         * found out.
         *
         * @return empty if this machine cannot compute it at all, or the user stopped it
         */
        Optional<Argon2id> fresh();
    }

    public Password(
            SettingsModel model,
            Unlock.Ports ports,
            LockChoice choice,
            Parameters parameters,
            PasswordStrength strength) {
        this.model = model;
        this.ports = ports;
        this.choice = choice;
        this.parameters = parameters;
        this.strength = strength;
    }

    @Override
    public void read(VaultView vault, List<KeySlot> slots) {
        lockAfter = choice.read();
    }

    /** Whether the vault opens with a password. */
    public boolean isSet() {
        return slot().isPresent();
    }

    private Optional<KeySlot.Passphrase> slot() {
        for (var slot : model.state().slots()) {
            if (slot instanceof KeySlot.Passphrase passphrase) {
                return Optional.of(passphrase);
            }
        }
        return Optional.empty();
    }

    /** Asks which password it shall be. */
    public void ask() {
        model.ask(new PasswordDialog.Choose(isSet(), false, Optional.empty()));
    }

    /** Asks whether it shall go. */
    public void askRemoval() {
        model.ask(new PasswordDialog.Remove(false, Optional.empty()));
    }

    /**
     * Sets or changes it.
     *
     * @param current the password or the recovery code that there is; anything if there is none
     */
    public void choose(PasswordDialog.Choose asked, String current, String password, String again) {
        var problem = problemOf(password, again);
        if (problem.isPresent()) {
            model.ask(asked.with(problem.get()));
            return;
        }
        model.ask(asked.tried());
        if (asked.change() && !opens(asked, current)) {
            return;
        }
        var fresh = parameters.fresh();
        var key =
                fresh.isPresent()
                        ? ports.kdf().derive(password, fresh.get())
                        : Optional.<Bytes>empty();
        if (key.isEmpty()) {
            model.ask(
                    ports.kdf().wasStopped()
                            ? asked.stopped()
                            : asked.with(Problem.TOO_LITTLE_MEMORY));
            return;
        }
        model.change(
                new SlotChange.SetPassword(fresh.get(), key.get()),
                asked.change() ? LockSentence.PASSWORD_CHANGED : LockSentence.PASSWORD_SET);
    }

    /** What to say of a password while it is being typed. */
    public PasswordAdvice advice(String password) {
        return PasswordAdvice.of(strength, password, model.state().content());
    }

    private Optional<Problem> problemOf(String password, String again) {
        var refusal = advice(password).refusal();
        if (refusal.isPresent()) {
            return Optional.of(
                    switch (refusal.get()) {
                        case TOO_SHORT -> Problem.TOO_SHORT;
                        case PIN -> Problem.PIN;
                        case COMMON -> Problem.COMMON;
                    });
        }
        return password.equals(again) ? Optional.empty() : Optional.of(Problem.DIFFERENT);
    }

    /**
     * Takes it away.
     *
     * @param current the password or the recovery code
     */
    public void remove(PasswordDialog.Remove asked, String current) {
        model.ask(asked.tried());
        if (opens(asked, current)) {
            model.change(new SlotChange.RemovePassword(), LockSentence.PASSWORD_REMOVED);
        }
    }

    /** Whether this is the password or the recovery code; if not, the user is told. */
    private boolean opens(PasswordDialog asked, String current) {
        if (RecoveryCode.read(current) instanceof RecoveryCode.Reading.Read read) {
            for (var slot : model.state().slots()) {
                if (slot instanceof KeySlot.Recovery recovery) {
                    var key =
                            WrappingKeys.ofRecovery(
                                    ports.crypto(), read.code().bytes(), recovery.salt());
                    if (opens(slot, key)) {
                        ports.sheetNote().use(slot.id());
                        return true;
                    }
                }
            }
        }
        var slot = slot();
        var key =
                slot.isPresent()
                        ? ports.kdf().derive(current, slot.get().parameters())
                        : Optional.<Bytes>empty();
        if (key.isPresent() && opens(slot.get(), key.get())) {
            return true;
        }
        if (slot.isPresent() && key.isEmpty() && ports.kdf().wasStopped()) {
            model.ask(asked.stopped());
            return false;
        }
        model.ask(
                asked.with(
                        slot.isPresent() && key.isEmpty()
                                ? Problem.TOO_LITTLE_MEMORY
                                : Problem.WRONG_CURRENT));
        return false;
    }

    private boolean opens(KeySlot slot, Bytes key) {
        return ports.ways().check(slot.id(), key) instanceof UnlockResult.Unlocked;
    }

    /** Locks the vault at once. */
    public void lock() {
        if (ports.ways().lock()) {
            model.open();
        } else {
            model.tell(SaveSentence.STORAGE_FAILS);
        }
    }

    /** After how long without use it locks. */
    public LockAfter lockAfter() {
        return lockAfter;
    }

    /** The user chooses another time. */
    public void lockAfter(LockAfter chosen) {
        boolean kept = choice.write(chosen);
        model.open();
        model.tell(kept ? LockSentence.LOCK_AFTER_CHOSEN : SaveSentence.STORAGE_FAILS);
    }
}
