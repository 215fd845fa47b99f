package nl.inlogcode.core.vault;

import java.util.Optional;

/** One fault, at the storage call of one's choice; calls are counted over all stores. */
final class StorageFaults {
    /** What may go wrong at a call. One that hangs fails: the port's promise. */
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
        DOES_NOTHING,
        /** The call did half of it and answers that it failed: more than stores promise. */
        TEARS,
        /** The call did half of it and dies. */
        DIES_TORN;

        boolean kills() {
            return this == DIES_BEFORE || this == DIES_AFTER || this == DIES_TORN;
        }

        /** Whether what was not called saved may be there all the same. */
        boolean mayHaveDoneIt() {
            return this == LIES || this == DIES_AFTER;
        }
    }

    /** The page's end. */
    static final class Died extends RuntimeException {}

    int calls;
    private int faultyCall = -1;
    private Fault fault = Fault.FAILS;

    /** The fault comes at this call from now, 0 for the next one. */
    void at(int call, Fault kind) {
        calls = 0;
        faultyCall = call;
        fault = kind;
    }

    void none() {
        faultyCall = -1;
    }

    /** The fault of this call. */
    Optional<Fault> next() {
        return calls++ == faultyCall ? Optional.of(fault) : Optional.empty();
    }

    /** Whether this reading fails; reading does nothing that could be done by half. */
    boolean failsReading() {
        var now = next();
        if (now.isPresent() && now.get().kills()) {
            throw new Died();
        }
        return now.isPresent();
    }
}
