package nl.inlogcode.e2e.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.TreeSet;
import nl.inlogcode.e2e.browser.Surface;
import nl.inlogcode.e2e.browser.Wait;
import nl.inlogcode.e2e.journey.LongRun;
import nl.inlogcode.e2e.journey.PopupScreen;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The files that hold the device key and nothing else are damaged while the browser does not run:
 * one at a time, then all of them. Nobody sees it: the third place is in a store of many things.
 */
class KeyFilesTest {
    private interface Harm {
        void to(Path file) throws IOException;
    }

    private static final int KEY_LENGTH = 32;

    private static final List<Harm> HARMS =
            List.of(
                    Files::delete,
                    file -> Files.write(file, new byte[0]),
                    file -> Files.write(file, new byte[KEY_LENGTH]));

    /** In the ordinary run another one in each engine. */
    private static List<Harm> harms(Engine engine) {
        return LongRun.isOn() ? HARMS : List.of(HARMS.get(engine.ordinal() % HARMS.size()));
    }

    @TempDir Path profile;

    /** Chromium's SQLite keeps the key within its database: only one file is the key's own. */
    @ParameterizedTest
    @EnumSource
    void oneIsEnough(Engine engine) throws IOException {
        try (var browser = engine.product().install(engine.options().withProfile(profile))) {
            var page = browser.openExtensionPage("popup.html");
            ByHand.add(page, ByHand.key(0), "Een", "1", 1);
            var key = Base64.getDecoder().decode(page.text(Scripts.DEVICE_KEY));
            int files = engine == Engine.CHROMIUM_SQLITE ? 1 : 2;
            Engine.stop(browser);
            for (var harm : harms(engine)) {
                for (int which = 0; which < files; which++) {
                    var found = files(key);
                    assertEquals(files, found.size(), found.toString());
                    harm.to(found.get(which));
                    browser.restart();
                    page = engine.popup(browser);
                    new PopupScreen(page).awaitAccounts(1);
                    assertEquals(0, page.eval(TROUBLES).getAsInt());
                    Wait.until(
                            "the key to be mended",
                            Surface.PATIENCE,
                            () -> files(key).size() == files);
                    Engine.stop(browser);
                }
            }
            if (files == 2) {
                for (var file : files(key)) {
                    Files.delete(file);
                }
                browser.restart();
                page = engine.popup(browser);
                new PopupScreen(page).awaitAccounts(1);
                assertEquals(0, page.eval(TROUBLES).getAsInt());
                Wait.until(
                        "the key to be mended", Surface.PATIENCE, () -> files(key).size() == files);
            }
        }
    }

    private static final String TROUBLES = "document.querySelectorAll('.trouble').length";

    /** The files that hold the key and nothing else, in the order of their names. */
    private List<Path> files(byte[] key) {
        var found = new TreeSet<Path>();
        try {
            Files.walkFileTree(
                    profile,
                    new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes about) {
                            if (about.size() == key.length && holds(file, key)) {
                                found.add(file);
                            }
                            return FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFileFailed(Path file, IOException error) {
                            // A browser that runs removes files too.
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(found);
    }

    private static boolean holds(Path file, byte[] key) {
        try {
            return Arrays.equals(Files.readAllBytes(file), key);
        } catch (IOException e) {
            // As above.
            return false;
        }
    }
}
