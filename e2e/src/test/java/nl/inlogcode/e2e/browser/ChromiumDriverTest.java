package nl.inlogcode.e2e.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

final class ChromiumDriverTest extends DriverTest {
    private static final int THREADS = 8;
    private static final int CALLS = 400;

    @Override
    Browser launch() {
        return Browsers.chromium(LaunchOptions.of(Probe.zip("chromium")));
    }

    /** A preloaded script is handed over by the thread that hears of the popup. */
    @Test
    void sendsCommandsOfSeveralThreads() throws Exception {
        var page = browser.openPage("about:blank");
        // Long ones are under way for a while.
        var ballast = "/*" + "x".repeat(100_000) + "*/";
        var pool = Executors.newFixedThreadPool(THREADS);
        try {
            var calls = new ArrayList<Callable<Integer>>();
            for (int i = 0; i < CALLS; i++) {
                var expression = i + ballast;
                calls.add(() -> page.eval(expression).getAsInt());
            }
            int expected = 0;
            for (var answer : pool.invokeAll(calls)) {
                assertEquals(expected, answer.get());
                expected++;
            }
        } finally {
            pool.shutdown();
            page.close();
        }
    }

    /** It is painted no more: who waits for that would wait for ever. */
    @Test
    void isReadyWithAPageThatIsHiddenBeforeItIsPainted() {
        browser.evalInBackground(
                "void setTimeout(() => chrome.tabs.create({url: 'about:blank'}), 500)");
        var page =
                browser.openPage(
                        "data:text/html,<script>window.requestAnimationFrame = () => {}</script>");
        assertEquals("hidden", page.text("document.visibilityState"));
        page.close();
    }
}
