package nl.inlogcode.e2e.scenes;

import java.util.EnumMap;
import java.util.Map;
import nl.inlogcode.e2e.browser.BrowserException;
import nl.inlogcode.e2e.journey.Inlogcode;
import nl.inlogcode.e2e.journey.Shots;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * One browser of each kind for all tests: starting one costs more than most scenes do. After a
 * failure there is a picture of the end, and the next test gets a new browser.
 */
final class Stages implements BeforeAllCallback, AfterEachCallback {
    private static final Map<Inlogcode, Scene> SCENES = new EnumMap<>(Inlogcode.class);

    /** An empty vault and one empty tab. */
    static Scene fresh(Inlogcode product) {
        var scene = SCENES.computeIfAbsent(product, Scene::in);
        scene.reset();
        return scene;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        AutoCloseable end = Stages::closeAll;
        context.getRoot()
                .getStore(Namespace.create(Stages.class))
                .getOrComputeIfAbsent("end", key -> end);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (context.getExecutionException().isPresent()) {
            var name = context.getRequiredTestMethod().getName() + context.getDisplayName();
            SCENES.values().forEach(scene -> picture(scene, name.replaceAll("[^A-Za-z0-9]+", "-")));
            closeAll();
        }
    }

    private static void picture(Scene scene, String name) {
        try {
            var shots = Shots.of("failures");
            shots.take(scene.browser().page(), name + "-" + scene.browser().name());
            shots.take(scene.lastPopup().surface(), name + "-" + scene.browser().name() + "-popup");
        } catch (BrowserException | IllegalStateException nothingToSee) {
            // The failure itself is what counts.
        }
    }

    private static void closeAll() {
        SCENES.values().forEach(Scene::quit);
        SCENES.clear();
    }
}
