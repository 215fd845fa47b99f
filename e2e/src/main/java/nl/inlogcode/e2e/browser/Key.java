package nl.inlogcode.e2e.browser;

import java.util.List;

/**
 * One key of the keyboard, in the words of both protocols.
 *
 * @param name {@code KeyboardEvent.key}
 * @param code {@code KeyboardEvent.code}; empty where a character has no key of its own
 * @param virtualKey the Windows virtual key code that the DevTools protocol wants; 0 for none
 * @param webDriver the character that stands for it in WebDriver (section 17.4.2)
 * @param text what it types; empty if nothing
 */
record Key(String name, String code, int virtualKey, char webDriver, String text) {
    private static final List<Key> NAMED =
            List.of(
                    new Key("Enter", "Enter", 13, '\uE007', "\r"),
                    new Key("Tab", "Tab", 9, '\uE004', ""),
                    new Key("Escape", "Escape", 27, '\uE00C', ""),
                    new Key("Space", "Space", 32, ' ', " "),
                    new Key("Backspace", "Backspace", 8, '\uE003', ""),
                    new Key("Delete", "Delete", 46, '\uE017', ""),
                    new Key("Home", "Home", 36, '\uE011', ""),
                    new Key("End", "End", 35, '\uE010', ""),
                    new Key("PageUp", "PageUp", 33, '\uE00E', ""),
                    new Key("PageDown", "PageDown", 34, '\uE00F', ""),
                    new Key("ArrowLeft", "ArrowLeft", 37, '\uE012', ""),
                    new Key("ArrowUp", "ArrowUp", 38, '\uE013', ""),
                    new Key("ArrowRight", "ArrowRight", 39, '\uE014', ""),
                    new Key("ArrowDown", "ArrowDown", 40, '\uE015', ""));

    /** The key that types a character. */
    static Key of(char character) {
        String text = String.valueOf(character);
        char upper = Character.toUpperCase(character);
        if (upper >= 'A' && upper <= 'Z') {
            return new Key(text, "Key" + upper, upper, character, text);
        }
        if (character >= '0' && character <= '9') {
            return new Key(text, "Digit" + character, character, character, text);
        }
        return new Key(text, "", 0, character, text);
    }

    /** A key by its name, such as "Enter", or the single character that it types. */
    static Key parse(String name) {
        if (name.length() == 1) {
            return of(name.charAt(0));
        }
        return NAMED.stream()
                .filter(key -> key.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no key named " + name));
    }
}
