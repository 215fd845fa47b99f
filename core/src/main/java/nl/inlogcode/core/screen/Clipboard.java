package nl.inlogcode.core.screen;

/** The system's clipboard. */
public interface Clipboard {
    /**
     * @return false if the browser refused
     */
    boolean copy(String text);
}
