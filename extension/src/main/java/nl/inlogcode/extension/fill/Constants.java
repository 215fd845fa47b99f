package nl.inlogcode.extension.fill;

/** Constants of the core, as the page script names them. */
final class Constants {
    private Constants() {}

    /**
     * @throws IllegalStateException if none has this name
     */
    static <T extends Enum<T>> T named(String name, T[] constants) {
        for (var constant : constants) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw new IllegalStateException("an answer that the page script does not give");
    }
}
