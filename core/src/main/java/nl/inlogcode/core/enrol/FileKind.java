package nl.inlogcode.core.enrol;

import nl.inlogcode.core.codec.Ascii;

/** How a file that the user brought has to be opened. */
public enum FileKind {
    /** Pixels, or what the browser may know as such. */
    PICTURE,
    /** Lines and areas without a size of their own: SVG. */
    VECTOR,
    PDF;

    /**
     * By what the browser says that it is, or else by its name's ending: Windows without a program
     * for PDF gives no type.
     *
     * @param type a MIME type; may be empty
     */
    public static FileKind of(String name, String type) {
        var known = Ascii.lower(type);
        var ending = Ascii.lower(name.substring(name.lastIndexOf('.') + 1));
        if (known.equals("application/pdf") || known.isEmpty() && ending.equals("pdf")) {
            return PDF;
        }
        return known.equals("image/svg+xml") || known.isEmpty() && ending.equals("svg")
                ? VECTOR
                : PICTURE;
    }
}
