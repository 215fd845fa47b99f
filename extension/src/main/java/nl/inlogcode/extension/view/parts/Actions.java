package nl.inlogcode.extension.view.parts;

import nl.inlogcode.extension.browser.Tasks;

/**
 * Lets event handlers call a screen, whose methods block.
 *
 * @param <T> the screen
 */
public class Actions<T> {
    /** One thing that the user can do. */
    public interface Action<T> {
        void on(T screen);
    }

    private final T screen;
    private final Runnable brokeDown;

    /**
     * @param brokeDown tells the user that something broke that no result describes
     */
    public Actions(T screen, Runnable brokeDown) {
        this.screen = screen;
        this.brokeDown = brokeDown;
    }

    public final Runnable of(Action<T> action) {
        return blocking(() -> action.on(screen));
    }

    /** For what is not the screen's: opening another page. */
    public final Runnable blocking(Tasks.Blocking task) {
        return () -> Tasks.run(task, brokeDown);
    }
}
