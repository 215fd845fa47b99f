package nl.inlogcode.core.lock;

import java.util.ArrayList;
import java.util.List;
import nl.inlogcode.core.lock.PasskeyDialog.Problem;
import nl.inlogcode.core.lock.Passkeys.Made;
import nl.inlogcode.core.settings.SettingsModel;
import nl.inlogcode.core.settings.SettingsRoom;
import nl.inlogcode.core.vault.Bytes;
import nl.inlogcode.core.vault.KeySlot;
import nl.inlogcode.core.vault.slots.SlotChange;
import nl.inlogcode.core.vault.slots.WrappingKeys;

/** The section of the passkeys: only where the browser can use them. */
public final class PasskeySlots implements SettingsRoom {
    private final SettingsModel model;
    private final Unlock.Ports ports;

    public PasskeySlots(SettingsModel model, Unlock.Ports ports) {
        this.model = model;
        this.ports = ports;
    }

    /** Whether there is anything to show: they can be used here, or the vault has one. */
    public boolean areShown() {
        return ports.passkeys().areOffered() || !all().isEmpty();
    }

    /** Whether one more can be made. */
    public boolean canAdd() {
        return ports.passkeys().areOffered() && all().size() < KeySlot.Passkey.MAX_SLOTS;
    }

    /** Those that open the vault. */
    public List<KeySlot.Passkey> all() {
        var all = new ArrayList<KeySlot.Passkey>();
        for (var slot : model.state().slots()) {
            if (slot instanceof KeySlot.Passkey passkey) {
                all.add(passkey);
            }
        }
        return all;
    }

    /**
     * Makes one, on the device of the user's choice. It counts only after it gave the same key
     * twice.
     */
    public void add() {
        model.ask(new PasskeyDialog.Making());
        var salt = Bytes.of(ports.crypto().random(KeySlot.Passkey.SALT_LENGTH));
        Problem problem;
        switch (ports.passkeys().make(salt)) {
            case Made.Done done -> {
                add(done, salt);
                return;
            }
            case Made.Unfit() -> problem = Problem.UNFIT;
            case Made.Stopped() -> problem = Problem.STOPPED;
        }
        model.ask(new PasskeyDialog.NotMade(problem));
    }

    private void add(Made.Done done, Bytes salt) {
        var key = WrappingKeys.ofPasskey(ports.crypto(), done.output());
        if (!ports.passkeys()
                .use(done.credential(), done.rpId(), salt)
                .map(output -> WrappingKeys.ofPasskey(ports.crypto(), output).equals(key))
                .orElse(false)) {
            model.ask(new PasskeyDialog.NotMade(Problem.DOES_NOT_OPEN));
            return;
        }
        model.change(
                new SlotChange.AddPasskey(done.credential(), done.rpId(), salt, key, true),
                LockSentence.PASSKEY_ADDED);
    }

    /** Asks whether this one shall go. */
    public void askRemoval(KeySlot.Passkey passkey) {
        boolean other = false;
        for (var slot : model.state().slots()) {
            other |=
                    switch (slot) {
                        case KeySlot.Passphrase passphrase -> true;
                        case KeySlot.Passkey one -> !one.id().equals(passkey.id());
                        case KeySlot.Device device -> false;
                        case KeySlot.Recovery recovery -> false;
                    };
        }
        model.ask(new PasskeyDialog.Remove(passkey.id(), !other));
    }

    /** The answer is yes. */
    public void remove(PasskeyDialog.Remove asked) {
        model.change(new SlotChange.RemovePasskey(asked.slotId()), LockSentence.PASSKEY_REMOVED);
    }
}
