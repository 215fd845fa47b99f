package nl.inlogcode.e2e.browser;

import com.google.gson.JsonElement;
import java.time.Duration;

/**
 * Something on the screen that runs a document: a tab or the popup. Keys and clicks are trusted.
 */
public interface Surface {
    /** How long anything here may take. Two busy cores need more than they should. */
    Duration PATIENCE = Duration.ofSeconds(40);

    /**
     * Evaluates one JavaScript expression, which may use {@code await}; a promise is awaited.
     *
     * @return its value as JSON; {@code JsonNull} for undefined
     * @throws BrowserException if it throws, or if the document goes away meanwhile
     */
    JsonElement eval(String expression);

    /** The value of {@link #eval} as text. */
    default String text(String expression) {
        return eval(expression).getAsString();
    }

    /** Waits until an expression is true. While the document loads it just is not true yet. */
    default void waitFor(String expression) {
        waitFor(expression, PATIENCE);
    }

    /** Waits until an expression is true, at most so long. */
    default void waitFor(String expression, Duration patience) {
        Wait.until(expression, patience, () -> Js.isTrue(eval(expression)));
    }

    /** Waits until an element is there and can be hit, and clicks its centre with the mouse. */
    void click(String selector);

    /** Types into what has the focus, character by character. */
    void type(String text);

    /** Presses one key or chord, such as "Enter", "Shift+Tab" or "Control+a". */
    void press(String chord);

    /** Clicks an element and types into it. */
    default void typeInto(String selector, String text) {
        click(selector);
        type(text);
    }

    /** What is seen of it now, as a PNG. */
    byte[] screenshot();
}
