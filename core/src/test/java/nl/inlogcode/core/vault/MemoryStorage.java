package nl.inlogcode.core.vault;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;

/** Both stores in memory, with a fault to inject at the call of one's choice. */
public final class MemoryStorage implements VaultStorage {
    /** What may go wrong at a call. */
    enum Fault {
        /** The call answers that it failed, and did nothing. */
        FAILS,
        /** The call answers that there is no room, and did nothing. */
        FULL,
        /** The call dies before it did anything: the page is gone. */
        DIES_BEFORE,
        /** The call dies after it did everything. */
        DIES_AFTER,
        /** The call did everything and answers that it failed. */
        LIES,
        /** The call did nothing and answers that all went well. */
        DOES_NOTHING
    }

    /** The page's end. */
    static final class Died extends RuntimeException {}

    final TreeMap<Long, String> database = new TreeMap<>();
    Optional<String> databaseWitness = Optional.empty();
    Optional<String> mirror = Optional.empty();
    Optional<String> mirrorWitness = Optional.empty();
    boolean databaseFails;
    boolean mirrorFails;
    int calls;

    private final ReentrantLock lock = new ReentrantLock();
    private int faultyCall = -1;
    private Fault fault = Fault.FAILS;

    /** The fault comes at this call from now, 0 for the next one. */
    void fail(int call, Fault kind) {
        calls = 0;
        faultyCall = call;
        fault = kind;
    }

    void heal() {
        faultyCall = -1;
        databaseFails = false;
        mirrorFails = false;
    }

    @Override
    public Contents read() {
        return new Contents(readDatabase(), readMirror());
    }

    @Override
    public StoreContent readDatabase() {
        return reading(
                databaseFails,
                new StoreContent.Readable(
                        List.copyOf(database.values()), databaseWitness.isPresent()));
    }

    private StoreContent readMirror() {
        var copies = new ArrayList<String>();
        mirror.ifPresent(copies::add);
        return reading(mirrorFails, new StoreContent.Readable(copies, mirrorWitness.isPresent()));
    }

    private StoreContent reading(boolean broken, StoreContent content) {
        if (!isFaulty()) {
            return broken ? new StoreContent.Failing() : content;
        }
        if (fault == Fault.DIES_BEFORE || fault == Fault.DIES_AFTER) {
            throw new Died();
        }
        return new StoreContent.Failing();
    }

    @Override
    public WriteOutcome writeDatabase(long generation, String sealed, String witness) {
        return writing(
                databaseFails,
                () -> {
                    database.put(generation, sealed);
                    database.headMap(generation - GENERATIONS, true).clear();
                    database.tailMap(generation, false).clear();
                    databaseWitness = Optional.of(witness);
                });
    }

    @Override
    public WriteOutcome replaceDatabase(long generation, String sealed, String witness) {
        return writing(
                databaseFails,
                () -> {
                    database.clear();
                    database.put(generation, sealed);
                    databaseWitness = Optional.of(witness);
                });
    }

    @Override
    public WriteOutcome writeMirror(String sealed, String witness) {
        return writing(
                mirrorFails,
                () -> {
                    mirror = Optional.of(sealed);
                    mirrorWitness = Optional.of(witness);
                });
    }

    private WriteOutcome writing(boolean broken, Runnable write) {
        if (broken) {
            return WriteOutcome.FAILS;
        }
        if (!isFaulty()) {
            write.run();
            return WriteOutcome.WRITTEN;
        }
        if (fault == Fault.DIES_AFTER || fault == Fault.LIES) {
            write.run();
        }
        return switch (fault) {
            case FULL -> WriteOutcome.FULL;
            case FAILS, LIES -> WriteOutcome.FAILS;
            case DOES_NOTHING -> WriteOutcome.WRITTEN;
            case DIES_BEFORE, DIES_AFTER -> throw new Died();
        };
    }

    private boolean isFaulty() {
        return calls++ == faultyCall;
    }

    @Override
    public <T> T locked(Work<T> work) {
        lock.lock();
        try {
            return work.run();
        } finally {
            lock.unlock();
        }
    }
}
