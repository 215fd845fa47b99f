package nl.inlogcode.core.vault.keep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import nl.inlogcode.core.vault.keep.StorageFaults.Fault;

/** Both stores in memory, with a fault to inject at the call of one's choice. */
public final class MemoryStorage implements VaultStorage, Erasure {
    public final TreeMap<Long, String> database = new TreeMap<>();
    public final TreeMap<Long, String> snapshots = new TreeMap<>();
    List<String> aside = List.of();
    public Optional<String> databaseWitness = Optional.empty();
    public Optional<String> mirror = Optional.empty();
    public Optional<String> mirrorWitness = Optional.empty();
    Optional<String> sign = Optional.empty();
    boolean erasing;
    public boolean databaseFails;
    public boolean mirrorFails;
    public boolean lockHangs;
    int databaseWrites;

    /** What another window does right after the next reading. */
    public Runnable meanwhile = () -> {};

    final StorageFaults faults = new StorageFaults();
    private final ReentrantLock lock = new ReentrantLock();

    public MemoryStorage(MemoryDeviceKey key) {
        key.faults = faults;
    }

    /** Holds what the other one holds. */
    void copy(MemoryStorage other) {
        database.putAll(other.database);
        snapshots.putAll(other.snapshots);
        databaseWitness = other.databaseWitness;
        mirror = other.mirror;
        mirrorWitness = other.mirrorWitness;
        erasing = other.erasing;
    }

    public void heal() {
        faults.none();
        databaseFails = false;
        mirrorFails = false;
    }

    /** Damages every copy of the vault, but not the snapshots. */
    public void damage() {
        database.replaceAll((generation, text) -> VaultKeeperFixture.damaged(text));
        mirror = mirror.map(VaultKeeperFixture::damaged);
    }

    public boolean isEmpty() {
        return database.isEmpty()
                && snapshots.isEmpty()
                && aside.isEmpty()
                && databaseWitness.isEmpty()
                && mirror.isEmpty()
                && mirrorWitness.isEmpty()
                && sign.isEmpty()
                && !erasing;
    }

    @Override
    public Contents read() {
        var contents = new Contents(readDatabase(), readMirror(), sign);
        var other = meanwhile;
        meanwhile = () -> {};
        other.run();
        return contents;
    }

    @Override
    public StoreContent readDatabase() {
        return reading(
                "database",
                databaseFails,
                new StoreContent.Readable(
                        List.copyOf(database.values()), databaseWitness, erasing));
    }

    private StoreContent readMirror() {
        var copies = new ArrayList<String>();
        mirror.ifPresent(copies::add);
        return reading(
                "mirror", mirrorFails, new StoreContent.Readable(copies, mirrorWitness, false));
    }

    private StoreContent reading(String name, boolean broken, StoreContent content) {
        var fault = faults.nextReading(name);
        if (broken || fault.isPresent() && fault.get() != Fault.READS_NOTHING) {
            return new StoreContent.Failing();
        }
        return fault.isPresent()
                ? new StoreContent.Readable(List.of(), Optional.empty(), false)
                : content;
    }

    @Override
    public StoredSnapshots readSnapshots() {
        var fault = faults.nextReading("snapshots");
        if (databaseFails || fault.isPresent() && fault.get() != Fault.READS_NOTHING) {
            return new StoredSnapshots.Failing();
        }
        if (fault.isPresent()) {
            return new StoredSnapshots.Readable(List.of(), List.of());
        }
        var all = new ArrayList<StoredSnapshot>();
        snapshots.forEach((savedAt, text) -> all.add(new StoredSnapshot(savedAt, text)));
        return new StoredSnapshots.Readable(all, aside);
    }

    @Override
    public WriteOutcome writeDatabase(DatabaseWrite write) {
        databaseWrites++;
        return writing(
                "write database",
                () -> {
                    database.put(write.generation(), write.sealed());
                    database.headMap(write.generation() - write.kept(), true).clear();
                    database.tailMap(write.generation(), false).clear();
                    databaseWitness = Optional.of(write.witness());
                    if (write.snapshots().isPresent()) {
                        snapshots.clear();
                        for (var one : write.snapshots().get()) {
                            snapshots.put(one.savedAt(), one.sealed());
                        }
                    }
                    aside = write.aside().orElse(aside);
                },
                () -> {
                    // Of a first one there would be neither an old nor a new: that is damage.
                    if (!database.isEmpty()) {
                        database.put(write.generation(), half(write.sealed()));
                    }
                });
    }

    @Override
    public WriteOutcome writeMirror(String sealed, String witness) {
        sign = Optional.of(witness);
        return mirroring(
                "write mirror",
                () -> {
                    mirror = Optional.of(sealed);
                    mirrorWitness = Optional.of(witness);
                },
                () -> mirror = Optional.of(half(sealed)));
    }

    private static String half(String text) {
        return text.substring(0, text.length() / 2);
    }

    /** In the database: one that hangs is aborted. */
    private WriteOutcome writing(String name, Runnable write, Runnable tear) {
        return writing(name, databaseFails, write, tear, () -> {});
    }

    /** In the mirror: nothing there can be aborted. */
    private WriteOutcome mirroring(String name, Runnable write, Runnable tear) {
        return writing(name, mirrorFails, write, tear, () -> faults.hang(write));
    }

    private WriteOutcome writing(
            String name, boolean broken, Runnable write, Runnable tear, Runnable hang) {
        if (broken) {
            return WriteOutcome.FAILS;
        }
        var fault = faults.next(StorageFaults.Call.WRITING, name);
        if (fault.isEmpty()) {
            write.run();
            return WriteOutcome.WRITTEN;
        }
        switch (fault.get()) {
            case DIES_AFTER, LIES -> write.run();
            case TEARS, DIES_TORN -> tear.run();
            case HANGS -> hang.run();
            default -> {}
        }
        if (fault.get().kills()) {
            throw new StorageFaults.Died();
        }
        return switch (fault.get()) {
            case FULL -> WriteOutcome.FULL;
            case DOES_NOTHING -> WriteOutcome.WRITTEN;
            default -> WriteOutcome.FAILS;
        };
    }

    @Override
    public boolean mark() {
        return isWritten(writing("mark", () -> erasing = true, () -> {}));
    }

    @Override
    public boolean eraseMirror() {
        return isWritten(
                mirroring(
                        "erase mirror",
                        () -> {
                            mirror = Optional.empty();
                            mirrorWitness = Optional.empty();
                            sign = Optional.empty();
                        },
                        () -> mirror = Optional.empty()));
    }

    @Override
    public boolean eraseDatabase() {
        return isWritten(
                writing(
                        "erase database",
                        () -> {
                            database.clear();
                            snapshots.clear();
                            aside = List.of();
                            databaseWitness = Optional.empty();
                            erasing = false;
                        },
                        () -> {}));
    }

    private static boolean isWritten(WriteOutcome outcome) {
        return outcome == WriteOutcome.WRITTEN;
    }

    @Override
    public <T> Optional<T> locked(Work<T> work) {
        if (lockHangs) {
            return Optional.empty();
        }
        lock.lock();
        try {
            return Optional.of(work.run());
        } finally {
            lock.unlock();
        }
    }
}
