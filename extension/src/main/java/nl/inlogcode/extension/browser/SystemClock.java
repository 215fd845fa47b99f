package nl.inlogcode.extension.browser;

import nl.inlogcode.core.screen.Clock;

/** The computer's clock. */
public final class SystemClock implements Clock {
    @Override
    public long now() {
        // Before 1970 there are no codes.
        return Math.max(0, System.currentTimeMillis());
    }

    @Override
    public void sleep(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts a browser's thread", e);
        }
    }
}
