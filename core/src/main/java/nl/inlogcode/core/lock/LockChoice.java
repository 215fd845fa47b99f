package nl.inlogcode.core.lock;

/** The user's choice, kept in the browser. Calls may block. */
public interface LockChoice {
    /** What was chosen; {@link LockAfter#USUAL} if nothing was, or if it cannot be read. */
    LockAfter read();

    /**
     * @return false if it was not kept
     */
    boolean write(LockAfter chosen);
}
