package nl.inlogcode.core.transfer;

/**
 * A note that outlives the popup and not the browser: which parts of an export were added. Calls
 * block.
 */
public interface ImportNote {
    /**
     * @return empty text if there is none
     */
    String read();

    void write(String text);
}
