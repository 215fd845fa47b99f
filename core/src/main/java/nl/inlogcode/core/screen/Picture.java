package nl.inlogcode.core.screen;

/** A picture that the user brought: a file, something pasted, a look at a window. */
public interface Picture {
    /** The file's own name, as a stranger wrote it; empty if it has none. */
    String name();

    /** Reads the QR codes in it. Blocks. */
    PictureResult read();
}
