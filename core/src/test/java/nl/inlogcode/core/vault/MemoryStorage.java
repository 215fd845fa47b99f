package nl.inlogcode.core.vault;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;

/** Both stores in memory, with a fault to inject at the call of one's choice. */
public final class MemoryStorage implements VaultStorage, Erasure {
    final TreeMap<Long, String> database = new TreeMap<>();
    final TreeMap<Long, String> snapshots = new TreeMap<>();
    List<String> aside = List.of();
    Optional<String> databaseWitness = Optional.empty();
    Optional<String> mirror = Optional.empty();
    Optional<String> mirrorWitness = Optional.empty();
    boolean erasing;
    public boolean databaseFails;
    public boolean mirrorFails;
    boolean lockHangs;
    int databaseWrites;

    final StorageFaults faults = new StorageFaults();
    private final ReentrantLock lock = new ReentrantLock();

    public MemoryStorage(MemoryDeviceKey key) {
        key.faults = faults;
    }

    void heal() {
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
                && !erasing;
    }

    @Override
    public Contents read() {
        return new Contents(readDatabase(), readMirror());
    }

    @Override
    public StoreContent readDatabase() {
        return faults.failsReading() || databaseFails
                ? new StoreContent.Failing()
                : new StoreContent.Readable(
                        List.copyOf(database.values()), databaseWitness, erasing);
    }

    private StoreContent readMirror() {
        var copies = new ArrayList<String>();
        mirror.ifPresent(copies::add);
        return faults.failsReading() || mirrorFails
                ? new StoreContent.Failing()
                : new StoreContent.Readable(copies, mirrorWitness, false);
    }

    @Override
    public StoredSnapshots readSnapshots() {
        if (faults.failsReading() || databaseFails) {
            return new StoredSnapshots.Failing();
        }
        var all = new ArrayList<StoredSnapshot>();
        snapshots.forEach((savedAt, text) -> all.add(new StoredSnapshot(savedAt, text)));
        return new StoredSnapshots.Readable(all, aside);
    }

    @Override
    public WriteOutcome writeDatabase(DatabaseWrite write) {
        databaseWrites++;
        return writing(
                databaseFails,
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
        return writing(
                mirrorFails,
                () -> {
                    mirror = Optional.of(sealed);
                    mirrorWitness = Optional.of(witness);
                },
                () -> mirror = Optional.of(half(sealed)));
    }

    private static String half(String text) {
        return text.substring(0, text.length() / 2);
    }

    private WriteOutcome writing(boolean broken, Runnable write, Runnable tear) {
        if (broken) {
            return WriteOutcome.FAILS;
        }
        var fault = faults.next();
        if (fault.isEmpty()) {
            write.run();
            return WriteOutcome.WRITTEN;
        }
        switch (fault.get()) {
            case DIES_AFTER, LIES -> write.run();
            case TEARS, DIES_TORN -> tear.run();
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
        return erasing(databaseFails, () -> erasing = true, () -> {});
    }

    @Override
    public boolean eraseMirror() {
        return erasing(
                mirrorFails,
                () -> {
                    mirror = Optional.empty();
                    mirrorWitness = Optional.empty();
                },
                () -> mirror = Optional.empty());
    }

    @Override
    public boolean eraseDatabase() {
        return erasing(
                databaseFails,
                () -> {
                    database.clear();
                    snapshots.clear();
                    aside = List.of();
                    databaseWitness = Optional.empty();
                    erasing = false;
                },
                () -> {});
    }

    private boolean erasing(boolean broken, Runnable erase, Runnable tear) {
        return writing(broken, erase, tear) == WriteOutcome.WRITTEN;
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
