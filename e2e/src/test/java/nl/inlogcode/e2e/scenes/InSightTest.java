package nl.inlogcode.e2e.scenes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.inlogcode.e2e.journey.Inlogcode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** By itself only a field is filled that a person who looks at the page sees. */
class InSightTest {
    private static final String FIELD =
            "<label>Code <input id=code name=totp autocomplete=one-time-code></label>";

    /** Asks the script in the page, all frames of it, as the product does. */
    private static final String ASK =
            """
            (async () => {
                const api = globalThis.browser ?? globalThis.chrome;
                const [tab] = await api.tabs.query({active: true, currentWindow: true});
                const frames = await api.scripting.executeScript({
                    target: {tabId: tab.id, allFrames: true},
                    func: async () => {
                        const reply = await globalThis.inlogcode?.find({});
                        return reply?.kind === 'FIELD' ? String(reply.inSight) : 'none';
                    }});
                return frames.map(frame => frame.result ?? 'none')
                    .filter(said => said !== 'none').join();
            })()""";

    private static List<String[]> rows() throws IOException {
        try (var in = InSightTest.class.getResourceAsStream("/gallery/in-sight.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" \\| ", 3))
                    .toList();
        }
    }

    @ParameterizedTest
    @EnumSource
    void seesWhatAPersonSees(Inlogcode product) throws IOException {
        var scene = Scene.in(product, product.options().withSites("http://localhost/*"));
        try (scene;
                var pages = new FillPages(scene).put(FIELD).enrol()) {
            pages.put("/vak", FIELD).open();
            pages.popup().startByItself().close();
            var wrong = new ArrayList<String>();
            for (var row : rows()) {
                pages.put(row[2].replace("{f}", FIELD));
                pages.open();
                var said = scene.browser().evalInBackground(ASK).getAsString();
                // What is hidden by the plainest means is no field at all.
                boolean right =
                        row[1].equals("seen")
                                ? said.equals("true")
                                : said.equals("false") || said.isEmpty();
                if (!right) {
                    wrong.add(row[0] + ": " + said);
                }
            }
            assertEquals(List.of(), wrong);
        } finally {
            scene.quit();
        }
    }

    /** A covered field stays empty; as soon as the cover goes, it is filled. */
    @ParameterizedTest
    @EnumSource
    void waitsUntilTheFieldIsUncovered(Inlogcode product) {
        var covered =
                """
                <div id=box style="clip-path:inset(0 0 0 100%%)">%s</div>
                <script>
                var early = 'nothing';
                code.addEventListener('input', () => {
                    if (box.style.clipPath !== 'none') { early = 'filled unseen'; }
                });
                setTimeout(() => { box.style.clipPath = 'none'; }, 2500);
                </script>"""
                        .formatted(FIELD);
        var scene = Scene.in(product, product.options().withSites("http://localhost/*"));
        try (scene;
                var pages = new FillPages(scene).put(FIELD).enrol()) {
            pages.open();
            pages.popup().startByItself().close();
            pages.put(covered);
            var page = pages.open();
            page.waitFor("/^[0-9]{6}$/.test(code.value)", Duration.ofSeconds(90));
            assertEquals("nothing", page.text("early"));
            assertTrue(page.text("box.style.clipPath").equals("none"));
        } finally {
            scene.quit();
        }
    }
}
