package nl.inlogcode.e2e.scenes;

import com.google.gson.Gson;
import java.util.Base64;
import java.util.List;
import nl.inlogcode.e2e.browser.Surface;

/**
 * What is dropped on a page and pasted into it. The events are made by script: no protocol reaches
 * the system's clipboard and file manager in a browser without a window.
 */
final class Brought {
    private static final Gson GSON = new Gson();

    private static final String TRANSFER =
            """
            const transfer = new DataTransfer();
            for (const one of %s) {
                const bytes = Uint8Array.from(atob(one.data), c => c.charCodeAt(0));
                transfer.items.add(new File([bytes], one.name, {type: one.type}));
            }
            if (%s) transfer.setData('text/plain', %s);
            """;

    private Brought() {}

    /** A file, with its content in base 64. */
    record Sent(String name, String type, String data) {}

    static Sent file(String name, String type, byte[] content) {
        var data = Base64.getEncoder().encodeToString(content);
        return new Sent(name, type, data);
    }

    static void drop(Surface page, Sent... files) {
        send(page, List.of(files), "", "drop", "dataTransfer");
    }

    static void dropText(Surface page, String text) {
        send(page, List.of(), text, "drop", "dataTransfer");
    }

    static void paste(Surface page, Sent... files) {
        send(page, List.of(files), "", "paste", "clipboardData");
    }

    static void pasteText(Surface page, String text) {
        send(page, List.of(), text, "paste", "clipboardData");
    }

    // Firefox lets no script put a clipboard into its own event.
    private static void send(
            Surface page, List<Sent> files, String text, String type, String holder) {
        var literal = GSON.toJson(text);
        page.eval(
                "(() => {"
                        + TRANSFER.formatted(GSON.toJson(files), literal, literal)
                        + """
                        const event = new Event('%s', {bubbles: true, cancelable: true});
                        Object.defineProperty(event, '%s', {value: transfer});
                        return document.body.dispatchEvent(event);
                        })()"""
                                .formatted(type, holder));
    }
}
