package nl.inlogcode.core.vault.keep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One fault, at the storage call of one's choice; calls are counted over all stores. */
public final class StorageFaults {
    /** What may go wrong at a call. */
    public enum Fault {
        /** The call answers that it failed, and did nothing. */
        FAILS,
        /**
         * The call does not answer in time, which the port calls failed. A transaction is aborted
         * then; what cannot be aborted happens after all, when nobody waits for it any more.
         */
        HANGS,
        /** The call answers that there is no room, and did nothing. */
        FULL,
        /** The call dies before it did anything: the page is gone. */
        DIES_BEFORE,
        /** The call dies after it did everything. */
        DIES_AFTER,
        /** The call did everything and answers that it failed. */
        LIES,
        /** The call did nothing and answers that all went well. */
        DOES_NOTHING,
        /** The call did half of it and answers that it failed: more than stores promise. */
        TEARS,
        /** The call did half of it and dies. */
        DIES_TORN,
        /** The reading answers that there is nothing: as Chromium reads a store that is damaged. */
        READS_NOTHING;

        public boolean kills() {
            return this == DIES_BEFORE || this == DIES_AFTER || this == DIES_TORN;
        }

        /** Whether what was not called saved may be there all the same. */
        public boolean mayHaveDoneIt() {
            return this == LIES || this == DIES_AFTER || this == READS_NOTHING;
        }

        /** Whether it is a fault of its own there: a reading does nothing that could be torn. */
        boolean mayHappenAt(Call call) {
            return switch (this) {
                case FAILS, HANGS, DIES_BEFORE -> true;
                case READS_NOTHING -> call == Call.READING;
                case DIES_AFTER, LIES, DOES_NOTHING -> call != Call.READING;
                case FULL, TEARS, DIES_TORN -> call == Call.WRITING;
            };
        }
    }

    /** What kind of call a fault may come at. */
    public enum Call {
        /** Of a store, the session or the device key. */
        READING,
        /** To the database or the mirror. */
        WRITING,
        /** Of the session's key or the device key: whole, or not at all. */
        KEEPING
    }

    /** The page's end. */
    public static final class Died extends RuntimeException {}

    /** The calls since the fault was set. */
    final List<Call> calls = new ArrayList<>();

    /** What they were. */
    final List<String> names = new ArrayList<>();

    private final List<Runnable> late = new ArrayList<>();
    private int faultyCall = -1;
    private Fault fault = Fault.FAILS;

    /** The fault comes at this call from now, 0 for the next one. */
    void at(int call, Fault kind) {
        calls.clear();
        names.clear();
        faultyCall = call;
        fault = kind;
    }

    /** No fault any more, and what hung happens. */
    void none() {
        at(-1, Fault.FAILS);
        late.forEach(Runnable::run);
        late.clear();
    }

    /** Hangs until the fault is over. */
    public void hang(Runnable call) {
        late.add(call);
    }

    /**
     * The fault of this call.
     *
     * @param name what is called, as in "write mirror"
     */
    public Optional<Fault> next(Call call, String name) {
        names.add(name);
        calls.add(call);
        return calls.size() - 1 == faultyCall ? Optional.of(fault) : Optional.empty();
    }

    /** The fault of a reading. */
    public Optional<Fault> nextReading(String name) {
        var now = next(Call.READING, "read " + name);
        if (now.isPresent() && now.get().kills()) {
            throw new Died();
        }
        return now;
    }

    /** Whether this reading fails, or else finds nothing. */
    public boolean failsReading(String name) {
        return nextReading(name).isPresent();
    }
}
