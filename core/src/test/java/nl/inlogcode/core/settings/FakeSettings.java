package nl.inlogcode.core.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import nl.inlogcode.core.lock.LockAfter;
import nl.inlogcode.core.lock.LockChoice;
import nl.inlogcode.core.lock.Unlock;
import nl.inlogcode.core.otp.HashAlgorithm;
import nl.inlogcode.core.otp.SharedSecret;
import nl.inlogcode.core.otpauth.Account;
import nl.inlogcode.core.otpauth.MovingFactor;
import nl.inlogcode.core.popup.FakeLock;
import nl.inlogcode.core.recovery.FileSaver;
import nl.inlogcode.core.screen.Camera;
import nl.inlogcode.core.screen.Clock;
import nl.inlogcode.core.screen.Notice;
import nl.inlogcode.core.screen.Sentence;
import nl.inlogcode.core.vault.Bytes;
import nl.inlogcode.core.vault.JavaxCrypto;
import nl.inlogcode.core.vault.KeySlot;
import nl.inlogcode.core.vault.Vault;
import nl.inlogcode.core.vault.VaultItem;
import nl.inlogcode.core.vault.VaultSession;
import nl.inlogcode.core.vault.keep.Eraser;
import nl.inlogcode.core.vault.keep.MemoryDeviceKey;
import nl.inlogcode.core.vault.keep.MemoryStorage;
import nl.inlogcode.core.vault.keep.OpenResult;
import nl.inlogcode.core.vault.keep.Rescue;
import nl.inlogcode.core.vault.keep.SaveResult;
import nl.inlogcode.core.vault.keep.Snapshots;
import nl.inlogcode.core.vault.keep.VaultPorts;
import nl.inlogcode.core.vault.keep.VaultStore;
import nl.inlogcode.core.vault.slots.PasswordStrength.Estimate;
import nl.inlogcode.core.vault.slots.PasswordStrength.Weakness;

/** The settings page over ports that answer at once with what the test put in. */
public final class FakeSettings implements VaultStore, LockChoice, Clock, FileSaver {
    public static final long NOW = 1_700_000_000L;

    public static final KeySlot.Argon2id PARAMETERS =
            new KeySlot.Argon2id(Bytes.of(new byte[16]), 19_456, 3, 1);

    public static final JavaxCrypto CRYPTO = new JavaxCrypto();

    static final VaultPorts NOTHING = nothing();

    LockAfter lockAfter = LockAfter.USUAL;
    public boolean keepsChoice = true;
    public OpenResult vault = new OpenResult.Absent();
    public Optional<SaveResult.Cause> refuses = Optional.empty();
    public long now = NOW * 1000;
    public static final String FILE_NAME = "inlogcode-2023-11-14.inlogcode";
    public final List<String> saved = new ArrayList<>();
    private int ids = 1000;
    public final List<SettingsState> states = new ArrayList<>();
    public final FakeLock lock = new FakeLock(this);
    public final Settings page =
            new Settings(
                    new Settings.Ports(
                            this,
                            new Unlock.Ports(lock, lock, lock, CRYPTO, lock.note, this),
                            this,
                            () -> Optional.of(PARAMETERS),
                            FakeSettings::judge,
                            this,
                            this,
                            () -> "%032x".formatted(++ids),
                            text -> Optional.empty(),
                            () -> new Camera.Start.Refused(Camera.Cause.NONE),
                            new Snapshots(NOTHING),
                            new Rescue(NOTHING),
                            new Eraser(NOTHING)),
                    states::add);

    /** A browser in which nothing was ever stored. */
    private static VaultPorts nothing() {
        var key = new MemoryDeviceKey(CRYPTO);
        var storage = new MemoryStorage(key);
        return new VaultPorts(storage, CRYPTO, key, VaultSession.NONE, storage, () -> NOW);
    }

    public static VaultItem item(int number) {
        var account =
                new Account(
                        "Site " + number,
                        "jan@voorbeeld.nl",
                        new SharedSecret(new byte[] {(byte) number, 2, 3, 4, 5, 6, 7, 8, 9, 10}),
                        HashAlgorithm.SHA1,
                        6,
                        new MovingFactor.TimeBased(30));
        return new VaultItem(
                "%032x".formatted(number),
                account,
                List.of(),
                NOW,
                OptionalLong.empty(),
                Optional.empty());
    }

    public FakeSettings with(Vault content) {
        vault = new OpenResult.Opened(content);
        page.refresh();
        return this;
    }

    public Vault content() {
        return vault instanceof OpenResult.Opened opened ? opened.vault() : Vault.EMPTY;
    }

    public Optional<Sentence> notice() {
        return page.state().notice().map(Notice::sentence);
    }

    public boolean asksNothing() {
        return page.state().dialog() instanceof Dialog.Nothing;
    }

    @Override
    public OpenResult open() {
        return vault;
    }

    @Override
    public SaveResult updateForGood(UnaryOperator<Vault> change) {
        return update(change);
    }

    @Override
    public void mend() {
        throw new UnsupportedOperationException();
    }

    @Override
    public SaveResult update(UnaryOperator<Vault> change) {
        if (refuses.isPresent()) {
            return new SaveResult.NotSaved(refuses.get());
        }
        // Twice, as when another window wrote in between: a change must bear that.
        change.apply(content());
        vault = new OpenResult.Opened(change.apply(content()));
        return new SaveResult.Saved(content());
    }

    @Override
    public long now() {
        return now;
    }

    @Override
    public void sleep(int milliseconds) {
        now += milliseconds;
    }

    @Override
    public LockAfter read() {
        return lockAfter;
    }

    @Override
    public boolean write(LockAfter chosen) {
        if (keepsChoice) {
            lockAfter = chosen;
        }
        return keepsChoice;
    }

    @Override
    public String save(String backup) {
        saved.add(backup);
        return FILE_NAME;
    }

    /** Everything is good but what everyone takes, and what is the user's own. */
    public static Optional<Estimate> judge(String password, List<String> own) {
        boolean easy = password.startsWith("wachtwoord") || own.contains(password);
        return Optional.of(new Estimate(easy ? 3 : 14, Weakness.COMMON));
    }
}
