package nl.inlogcode.e2e.browser;

import java.util.ArrayList;
import java.util.List;

/**
 * A key with the modifiers that are held down, written as "Alt+Shift+I".
 *
 * @param modifiers held down in this order
 * @param key pressed meanwhile
 */
record Chord(List<Modifier> modifiers, Key key) {
    /** A key to hold down: its bit in the DevTools protocol and its character in WebDriver. */
    enum Modifier {
        Alt(1, 18, '\uE00A'),
        Control(2, 17, '\uE009'),
        Shift(8, 16, '\uE008');

        final int bit;
        final int virtualKey;
        final char webDriver;

        Modifier(int bit, int virtualKey, char webDriver) {
            this.bit = bit;
            this.virtualKey = virtualKey;
            this.webDriver = webDriver;
        }
    }

    Chord {
        modifiers = List.copyOf(modifiers);
    }

    static Chord parse(String text) {
        String[] parts = text.split("\\+");
        var modifiers = new ArrayList<Modifier>();
        for (int i = 0; i < parts.length - 1; i++) {
            modifiers.add(Modifier.valueOf(parts[i]));
        }
        return new Chord(modifiers, Key.parse(parts[parts.length - 1]));
    }

    /** The modifiers as the DevTools protocol counts them. */
    int bits() {
        return modifiers.stream().mapToInt(modifier -> modifier.bit).sum();
    }

    /** Whether the key types nothing, because Alt or Control makes it a command. */
    boolean isCommand() {
        return modifiers.contains(Modifier.Alt) || modifiers.contains(Modifier.Control);
    }
}
