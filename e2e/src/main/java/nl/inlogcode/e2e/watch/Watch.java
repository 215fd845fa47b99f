package nl.inlogcode.e2e.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.inlogcode.e2e.browser.Browser;
import nl.inlogcode.e2e.browser.BrowserException;
import nl.inlogcode.e2e.browser.Folders;
import nl.inlogcode.e2e.browser.LaunchOptions;
import nl.inlogcode.e2e.journey.Inlogcode;
import nl.inlogcode.e2e.watch.Sources.Effect;
import nl.inlogcode.manifest.Packager;
import nl.inlogcode.practice.PracticeSite;

/** Opens a browser with Inlogcode, and shows each change of the sources in it. */
public final class Watch {
    private static final long LOOK_AGAIN_MILLIS = 300;

    private final Path root;
    private final Inlogcode product;
    private final Sources sources;
    private final Compiler compiler;

    /** Ctrl+C leaves it behind: here it goes with the next start. */
    private final Path profile;

    private Watch(Path root, Inlogcode product) throws IOException {
        this.root = root;
        this.product = product;
        sources = new Sources(root);
        var work = product.zip().toAbsolutePath().getParent();
        compiler = new Compiler(root, work);
        profile = work.resolve("profile-" + product.name().toLowerCase(Locale.ROOT));
        Folders.delete(profile);
    }

    /**
     * @param arguments "chromium" or "firefox", and the folder of the whole project
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var product = arguments[0].equals("firefox") ? Inlogcode.FIREFOX : Inlogcode.CHROMIUM;
        var watch = new Watch(Path.of(arguments[1]).toRealPath(), product);
        boolean display =
                System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null;
        watch.begin();
        try (var site = PracticeSite.start(0);
                var browser = product.install(watch.options().withHeadless(!display))) {
            browser.openPage(site.address().toString());
            say("Inlogcode is in " + browser.name() + (display ? "." : ", without a window."));
            say("The practice site is at " + site.address() + ".");
            say("Change core, extension or a manifest. Close the browser or press Ctrl+C to stop.");
            var loop = new Thread(() -> watch.loop(browser), "watch");
            loop.setDaemon(true);
            loop.start();
            browser.awaitExit();
            say("The browser has ended.");
        } catch (BrowserException e) {
            say("This did not work: " + e.getMessage());
            System.exit(1);
        }
    }

    private LaunchOptions options() {
        return product.options().withProfile(profile);
    }

    /** What is wrong at the start can be put right while it waits. */
    private void begin() throws IOException, InterruptedException {
        var began = System.nanoTime();
        say("Compiling all bundles …");
        while (!compiler.compile()) {
            say("Waiting for a change.");
            began = System.nanoTime();
            awaitChange();
        }
        pack();
        say("Ready in " + seconds(began) + ".");
    }

    private void loop(Browser browser) {
        try {
            while (true) {
                show(awaitChange(), browser);
            }
        } catch (InterruptedException e) {
            say("Watching has ended.");
        } catch (Error e) {
            e.printStackTrace();
            say("The compiler itself failed: start again.");
            System.exit(1);
        }
    }

    private void show(Set<Path> changed, Browser browser) {
        var began = System.nanoTime();
        say(changed.stream().map(Path::toString).collect(Collectors.joining(", ")));
        try {
            var effect = changed.stream().map(Sources::effect).max(Comparator.naturalOrder());
            if (effect.equals(Optional.of(Effect.START_AGAIN))) {
                say("This is read at the start only: stop, and start again.");
                return;
            }
            boolean toCompile = effect.equals(Optional.of(Effect.COMPILE)) || compiler.isBehind();
            boolean toJoin = effect.equals(Optional.of(Effect.BUNDLE));
            if (toCompile && !compiler.compile() || !toCompile && toJoin && !compiler.join()) {
                say("The browser has what it had.");
                return;
            }
            pack();
            browser.update();
            say("Seen in " + browser.name() + " after " + seconds(began) + ".");
        } catch (IOException | RuntimeException e) {
            say("This did not work: " + e);
        }
    }

    /** Waits for a change, and until an editor or a checkout has written all of it. */
    private Set<Path> awaitChange() throws InterruptedException {
        var changed = new TreeSet<Path>();
        Set<Path> more;
        do {
            Thread.sleep(LOOK_AGAIN_MILLIS);
            more = sources.changes();
            changed.addAll(more);
        } while (changed.isEmpty() || !more.isEmpty());
        return changed;
    }

    private void pack() throws IOException {
        Files.createDirectories(product.zip().getParent());
        Packager.packUnchecked(
                product == Inlogcode.FIREFOX ? "firefox" : "chrome",
                System.getProperty("inlogcode.version"),
                root,
                compiler.bundles(),
                product.zip());
    }

    static void say(String line) {
        System.out.println(line);
    }

    static String seconds(long began) {
        return String.format(Locale.ROOT, "%.1f s", (System.nanoTime() - began) / 1e9);
    }
}
