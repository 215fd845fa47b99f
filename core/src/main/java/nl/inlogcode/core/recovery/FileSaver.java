package nl.inlogcode.core.recovery;

/** Hands files to the browser, which puts them where downloads go. */
public interface FileSaver {
    /**
     * Hands over a back-up.
     *
     * @return the name that it was given, with today's date in it
     */
    String save(String backup);
}
