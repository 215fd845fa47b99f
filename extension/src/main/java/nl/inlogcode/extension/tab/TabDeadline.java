package nl.inlogcode.extension.tab;

import nl.inlogcode.core.screen.Clock;

/** A moment by which something must be done. */
final class TabDeadline {
    private final Clock clock;
    private final long end;

    TabDeadline(Clock clock, int milliseconds) {
        this.clock = clock;
        end = clock.now() + milliseconds;
    }

    /** Milliseconds left, 0 if it has passed. */
    int left() {
        return (int) Math.max(0, end - clock.now());
    }
}
