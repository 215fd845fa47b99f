package nl.inlogcode.core.lock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import nl.inlogcode.core.screen.Clock;
import nl.inlogcode.core.vault.Bytes;
import nl.inlogcode.core.vault.VaultSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** When an open vault locks itself. */
class LockingSessionTest {
    private static final long START = 1_800_000_000L;

    private final Memory memory = new Memory();
    private LockAfter chosen = LockAfter.USUAL;
    private long now = START;
    private final LockingSession session =
            new LockingSession(
                    memory,
                    new LockChoice() {
                        @Override
                        public LockAfter read() {
                            return chosen;
                        }

                        @Override
                        public boolean write(LockAfter newlyChosen) {
                            chosen = newlyChosen;
                            return true;
                        }
                    },
                    new Clock() {
                        @Override
                        public long now() {
                            return now * 1000;
                        }

                        @Override
                        public void sleep(int milliseconds) {
                            throw new UnsupportedOperationException();
                        }
                    });

    /** A session that only keeps. */
    private static final class Memory implements VaultSession {
        Optional<Kept> kept = Optional.empty();
        boolean refuses;

        @Override
        public Optional<Kept> read() {
            return kept;
        }

        @Override
        public boolean keep(Kept newKept) {
            kept = Optional.of(newKept);
            return !refuses;
        }

        @Override
        public void used(long epochSecond) {
            var old = kept.orElseThrow();
            kept =
                    Optional.of(
                            new Kept(old.vaultId(), old.vaultKey(), old.unlockedAt(), epochSecond));
        }

        @Override
        public boolean forget() {
            kept = Optional.empty();
            return !refuses;
        }
    }

    @BeforeEach
    void unlock() {
        session.keep(new VaultSession.Kept("a".repeat(32), Bytes.of(new byte[32]), START, START));
    }

    @ParameterizedTest
    @EnumSource
    void locksAfterTheChosenTime(LockAfter after) {
        chosen = after;
        now = START + after.minutes() * 60L - 1;
        assertTrue(session.check());
        now++;
        assertFalse(session.check());
        assertTrue(memory.kept.isEmpty(), "the key is gone");
    }

    @Test
    void isOpenInTheSecondThatItWasOpened() {
        assertTrue(session.check());
        assertTrue(session.read().isPresent());
    }

    @Test
    void keepsAndForgetsWhereTheOtherDoes() {
        var kept = memory.kept.orElseThrow();
        assertTrue(session.forget());
        assertTrue(memory.kept.isEmpty());
        assertTrue(session.keep(kept));
        session.used(START + 3);
        assertEquals(START + 3, memory.kept.orElseThrow().usedAt());
        memory.refuses = true;
        assertFalse(session.keep(kept));
        assertFalse(session.forget());
    }

    @Test
    void knowsTheTimesThatCanBeChosen() {
        for (var one : LockAfter.values()) {
            assertEquals(Optional.of(one), LockAfter.of(one.minutes()));
        }
        assertEquals(Optional.empty(), LockAfter.of(10));
    }

    @Test
    void givesNoKeyTooLateThoughNobodyCheckedBefore() {
        now = START + 15 * 60;
        assertTrue(session.read().isEmpty());
        assertTrue(memory.kept.isEmpty());
    }

    @Test
    void staysOpenWhileItIsUsed() {
        for (int minutes = 10; minutes <= 60; minutes += 10) {
            now = START + minutes * 60;
            assertTrue(session.read().isPresent(), "after " + minutes + " minutes");
        }
        now += 15 * 60;
        assertFalse(session.check());
    }

    @Test
    void aCheckIsNoUse() {
        now = START + 14 * 60;
        assertTrue(session.check());
        now = START + 15 * 60;
        assertFalse(session.check());
    }

    @Test
    void aClockThatWasSetBackLocks() {
        now = START + 60;
        assertTrue(session.read().isPresent());
        now = START + 59;
        assertTrue(session.read().isEmpty());
        assertTrue(memory.kept.isEmpty());
    }

    @Test
    void whatNoClockCanHaveWrittenLocks() {
        memory.kept =
                Optional.of(
                        new VaultSession.Kept(
                                "a".repeat(32), Bytes.of(new byte[32]), START, START - 1));
        assertFalse(session.check());
    }

    @Test
    void notesUseNotAtEachReading() {
        now = START + 5;
        session.read();
        assertEquals(START, memory.kept.orElseThrow().usedAt());
        now = START + 20;
        session.read();
        assertEquals(START + 20, memory.kept.orElseThrow().usedAt());
    }
}
