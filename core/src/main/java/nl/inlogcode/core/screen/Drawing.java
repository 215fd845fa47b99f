package nl.inlogcode.core.screen;

/**
 * The modules of a QR code, without the quiet zone.
 *
 * @param side how many there are in a row, and how many rows
 * @param modules row by row from the top, {@code '1'} for dark and {@code '0'} for light
 */
public record Drawing(int side, String modules) {
    public Drawing {
        if (modules.length() != side * side) {
            throw new IllegalArgumentException("not " + side + " rows of " + side);
        }
    }

    public boolean isDark(int x, int y) {
        return modules.charAt(y * side + x) == '1';
    }

    /** Without the modules: they may say a secret. */
    @Override
    public String toString() {
        return "Drawing[" + side + "]";
    }
}
