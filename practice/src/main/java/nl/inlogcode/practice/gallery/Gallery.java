package nl.inlogcode.practice.gallery;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All pages, by their paths under {@code /gallery/}. */
public final class Gallery {
    /** Pages of their own time: scripts in the page, and templates that are compiled there. */
    private static final String POLICY =
            "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline';"
                    + " img-src 'self' data:; font-src 'self' data:";

    private final Map<String, Exhibit> bySlug = new LinkedHashMap<>();

    private final Optional<Path> bundles;

    /**
     * The gallery.
     *
     * @param bundles the folder of what {@code e2e/shapes} builds; without it the pages of {@link
     *     #shapes()} are empty
     */
    public Gallery(Optional<Path> bundles) {
        this.bundles = bundles;
        forms().forEach(this::add);
        traps().forEach(this::add);
        shapes().forEach(this::add);
    }

    private void add(Exhibit exhibit) {
        if (bySlug.put(exhibit.slug(), exhibit) != null) {
            throw new IllegalStateException("twice: " + exhibit.slug());
        }
    }

    /** The forms of real products, traps among them; each line of the facts is one. */
    public static List<Exhibit> forms() {
        var templates = Template.read();
        var found = new ArrayList<Exhibit>();
        for (var facts : Facts.read()) {
            var name = facts.product() + " | " + facts.page();
            var template = templates.get(name);
            if (template == null) {
                throw new IllegalStateException("no template for " + name);
            }
            if (template.expected() != Expected.HEURISTIC) {
                var body = template.with(facts.attributes());
                found.add(
                        new Exhibit(
                                Exhibit.slug(name),
                                facts.product(),
                                facts.page(),
                                template.language(),
                                template.expected(),
                                body.matches("(?s).*data-right[^>]*one-time-code.*"),
                                body));
            }
        }
        return found;
    }

    /** Pages that have no field for a code, and may look as if. */
    public static List<Exhibit> traps() {
        return Trap.read();
    }

    /** Fields that the real libraries draw. */
    public static List<Exhibit> shapes() {
        return Shapes.all();
    }

    /** Adds the pages to a web server. */
    public void addTo(Javalin app) {
        app.get("/gallery/shapes/{file}", this::giveBundle);
        app.get("/gallery/{slug}", this::show);
        app.post("/gallery/sent", Gallery::showSent);
    }

    private void show(Context context) {
        var exhibit = bySlug.get(context.pathParam("slug"));
        if (exhibit == null) {
            throw new NotFoundResponse();
        }
        answer(context, exhibit.html());
    }

    private void giveBundle(Context context) throws IOException {
        var name = context.pathParam("file");
        var file = bundles.map(folder -> folder.resolve(name)).filter(Files::isRegularFile);
        if (file.isEmpty() || !name.matches("[a-z0-9-]+\\.js")) {
            throw new NotFoundResponse();
        }
        context.contentType("text/javascript; charset=utf-8")
                .result(Files.readAllBytes(file.get()));
    }

    /** Keeps what the page before it saw; see gallery.js. */
    private static void showSent(Context context) {
        answer(
                context,
                """
                <!doctype html><html lang="en"><meta charset="utf-8"><title>Sent</title>
                <p>Sent</p>
                <script>var gallery = {state: () => ({
                    right: sessionStorage.gallery ?? '', wrong: [], fields: 0, enters: 0,
                    pressed: [], taken: '', enabled: true})};</script></html>""");
    }

    private static void answer(Context context, String html) {
        context.header("Content-Security-Policy", POLICY);
        context.header("Cache-Control", "no-store");
        context.html(html);
    }
}
