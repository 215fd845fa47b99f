package nl.inlogcode.e2e.scenes;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.inlogcode.e2e.browser.Surface;

/** Deque's axe-core: what keeps people from using a page, as far as a program can tell. */
final class Axe {
    private static final String RUN =
            """
            window.axe.run(document, {resultTypes: ['violations'], rules: {
                'label-content-name-mismatch': {enabled: true}}}).then(found => JSON.stringify({
                passes: found.passes.length,
                violations: found.violations.flatMap(rule => rule.nodes.map(node =>
                    rule.id + ' at ' + node.target + ': ' + node.failureSummary))}))
            """;

    private final String source;
    private final List<String> found = new ArrayList<>();

    /** Reads the file that the build names; {@code npm ci} puts it there. */
    Axe() {
        var file = Path.of(System.getProperty("inlogcode.axe"));
        try {
            source = Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("run npm ci first", e);
        }
    }

    /** Looks at what is on the screen now. */
    void judge(Surface surface, String name) {
        violations(surface).forEach(one -> found.add(name + ": " + one));
    }

    /** What was wrong with all that was judged. */
    List<String> found() {
        return found;
    }

    /**
     * @throws IllegalStateException if hardly a rule applied: then it did not see the page
     */
    private List<String> violations(Surface surface) {
        // In one go: in Firefox each evaluation has a world of its own.
        var found =
                JsonParser.parseString(
                                surface.text("(() => {" + source + "\n; return " + RUN + ";})()"))
                        .getAsJsonObject();
        if (found.get("passes").getAsInt() < 10) {
            throw new IllegalStateException("too few rules applied: " + found);
        }
        var violations = new ArrayList<String>();
        found.getAsJsonArray("violations").forEach(one -> violations.add(one.getAsString()));
        return violations;
    }
}
