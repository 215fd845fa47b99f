package nl.inlogcode.core.lock;

import java.util.Optional;
import nl.inlogcode.core.codec.Spaces;
import nl.inlogcode.core.screen.Clock;
import nl.inlogcode.core.screen.Lock;
import nl.inlogcode.core.screen.Lock.Problem;
import nl.inlogcode.core.screen.VaultView;
import nl.inlogcode.core.vault.Bytes;
import nl.inlogcode.core.vault.KeySlot;
import nl.inlogcode.core.vault.VaultCrypto;
import nl.inlogcode.core.vault.slots.KdfCalibration;
import nl.inlogcode.core.vault.slots.PasswordKdf;
import nl.inlogcode.core.vault.slots.RecoveryCode;
import nl.inlogcode.core.vault.slots.SheetNote;
import nl.inlogcode.core.vault.slots.UnlockResult;
import nl.inlogcode.core.vault.slots.WaysChange;
import nl.inlogcode.core.vault.slots.WaysStore;
import nl.inlogcode.core.vault.slots.WrappingKeys;

/** The user opens a vault that does not open by itself; every screen that shows one has this. */
public final class Unlock {
    private final Ports ports;
    private final Host host;

    /** What it reaches vault and browser through. */
    public record Ports(
            WaysStore ways,
            PasswordKdf kdf,
            Passkeys passkeys,
            VaultCrypto crypto,
            SheetNote sheetNote,
            Clock clock) {}

    /** The screen that shows the lock. */
    public interface Host {
        VaultView vault();

        void show(VaultView.Locked locked);

        /** It is open, or is another vault now: read it anew. */
        void opened();
    }

    public Unlock(Ports ports, Host host) {
        this.ports = ports;
        this.host = host;
    }

    /** Whether this browser can use passkeys. */
    public boolean offersPasskeys() {
        return ports.passkeys().areOffered();
    }

    /** The user takes another way. */
    public void enter(Lock.Way way) {
        var lock = lock();
        if (lock.isPresent()) {
            show(lock.get().at(way));
        }
    }

    /**
     * @param password as typed
     */
    public void withPassword(String password) {
        var lock = lock();
        if (lock.isEmpty()) {
            return;
        }
        if (password.isEmpty()) {
            show(lock.get().with(Problem.NOTHING_TYPED));
            return;
        }
        show(lock.get().tried());
        for (var slot : lock.get().slots()) {
            if (slot instanceof KeySlot.Passphrase passphrase) {
                long start = ports.clock().now();
                var key = ports.kdf().derive(password, passphrase.parameters());
                long time = ports.clock().now() - start;
                if (key.isPresent()) {
                    if (unlock(lock.get(), slot, key.get(), Problem.WRONG_PASSWORD)) {
                        makeDearer(password, passphrase, time);
                    }
                } else {
                    show(
                            ports.kdf().wasStopped()
                                    ? lock.get().at(lock.get().way())
                                    : lock.get().with(Problem.TOO_LITTLE_MEMORY));
                }
                return;
            }
        }
    }

    /**
     * Where guessing the password costs less than half of what it should, wraps the vault key anew.
     * After the codes are on the screen; should it fail, all is as it was.
     */
    private void makeDearer(String password, KeySlot.Passphrase slot, long time) {
        var dearer = KdfCalibration.dearer(ports.crypto(), slot.parameters(), time);
        if (dearer.isEmpty()) {
            return;
        }
        var key = ports.kdf().derive(password, dearer.get());
        if (key.isPresent()) {
            ports.ways()
                    .change(
                            new WaysChange.SetPassword(dearer.get(), key.get()),
                            ports.clock().now() / 1000);
        }
    }

    /**
     * @param text the recovery code as typed
     */
    public void withRecoveryCode(String text) {
        var lock = lock();
        if (lock.isEmpty()) {
            return;
        }
        if (Spaces.isBlank(text)) {
            show(lock.get().with(Problem.NOTHING_TYPED));
            return;
        }
        switch (RecoveryCode.read(text)) {
            case RecoveryCode.Reading.WrongGroups wrong ->
                    show(lock.get().mistyped(wrong.groups()));
            case RecoveryCode.Reading.WrongLength wrong ->
                    show(lock.get().with(Problem.WRONG_LENGTH));
            case RecoveryCode.Reading.Read read -> withCode(lock.get(), read.code());
        }
    }

    private void withCode(Lock lock, RecoveryCode code) {
        show(lock.tried());
        for (var slot : lock.slots()) {
            if (slot instanceof KeySlot.Recovery recovery) {
                var key = WrappingKeys.ofRecovery(ports.crypto(), code.bytes(), recovery.salt());
                unlock(lock, slot, key, Problem.WRONG_CODE);
                return;
            }
        }
    }

    /** Asks for the passkey; with several, the first that answers. */
    public void withPasskey() {
        var lock = lock();
        if (lock.isEmpty()) {
            return;
        }
        show(lock.get().tried());
        for (var slot : lock.get().slots()) {
            if (slot instanceof KeySlot.Passkey passkey) {
                var output =
                        ports.passkeys().use(passkey.credential(), passkey.rpId(), passkey.salt());
                if (output.isPresent()) {
                    var key = WrappingKeys.ofPasskey(ports.crypto(), output.get());
                    unlock(lock.get(), slot, key, Problem.WRONG_PASSKEY);
                    return;
                }
            }
        }
        show(lock.get().with(Problem.NO_PASSKEY));
    }

    /** Says whether it is open. */
    private boolean unlock(Lock lock, KeySlot slot, Bytes key, Problem ifWrong) {
        boolean open;
        switch (ports.ways().unlock(slot.id(), key, ports.clock().now() / 1000)) {
            case UnlockResult.Wrong wrong -> {
                show(lock.with(wrong.unsure() ? Problem.WRONG_OR_DAMAGED : ifWrong));
                return false;
            }
            case UnlockResult.Damaged() -> {
                show(lock.with(Problem.DAMAGED));
                return false;
            }
            case UnlockResult.Fails() -> {
                show(lock.with(Problem.FAILS));
                return false;
            }
            case UnlockResult.Unlocked unlocked -> {
                if (slot instanceof KeySlot.Recovery) {
                    ports.sheetNote().use(slot.id());
                }
                open = true;
            }
            // What there is now is looked at anew.
            case UnlockResult.Gone() -> open = false;
            case UnlockResult.TooNew() -> open = false;
        }
        host.opened();
        return open;
    }

    private void show(Lock lock) {
        host.show(new VaultView.Locked(lock));
    }

    /** Empty if another window has opened the vault meanwhile. */
    private Optional<Lock> lock() {
        return host.vault() instanceof VaultView.Locked locked
                ? Optional.of(locked.lock())
                : Optional.empty();
    }
}
