package nl.inlogcode.e2e.browser;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * How to start a browser. {@link #of} gives what most tests want; each {@code with…} changes one
 * thing.
 *
 * @param extension the zip that ships
 * @param profile a folder to use and keep; empty for a fresh one that is removed at the end
 * @param language of the browser, of the extension's words and of what it asks of sites
 * @param colorScheme what the system is said to prefer
 * @param headless without windows; {@code false} needs a display
 * @param window the outer size of the window
 * @param textPercent the size of text that the user chose, 100 to 300
 * @param camera a film (Motion JPEG) that stands in for the camera, which the user then allows
 *     unasked; Firefox shows a test picture of its own instead. Empty for no camera
 * @param allHostsHere every host name leads to this machine, so that tests can give their servers
 *     any name; nothing is asked of a name server
 * @param sites match patterns of what the user allows the extension when it asks: Chromium has
 *     granted them before it starts, Firefox grants whatever is asked. Empty: nobody answers
 * @param features of Chromium that are tried on some users before all have them, by their names;
 *     Firefox has none of these
 * @param networkLog whether everything is noted that leaves over the network, for {@link
 *     Browser#asked}
 */
public record LaunchOptions(
        Path extension,
        Optional<Path> profile,
        Language language,
        ColorScheme colorScheme,
        boolean headless,
        WindowSize window,
        int textPercent,
        Optional<Path> camera,
        boolean allHostsHere,
        List<String> sites,
        List<String> features,
        boolean networkLog) {

    /** Two languages of the extension, and some that it may have no words in. */
    public enum Language {
        NL("nl"),
        EN("en-US"),
        DE("de"),
        FR("fr"),
        PL("pl");

        private final String tag;

        Language(String tag) {
            this.tag = tag;
        }

        /** The language tag as browsers know it. */
        public String tag() {
            return tag;
        }
    }

    /** The values of the media feature {@code prefers-color-scheme}. */
    public enum ColorScheme {
        LIGHT,
        DARK
    }

    /**
     * A window's size.
     *
     * @param width device-independent pixels
     * @param height device-independent pixels
     */
    public record WindowSize(int width, int height) {
        /** Drawn sooner than the others: most tests need no more. */
        public static final WindowSize SMALL = new WindowSize(900, 700);

        /** Store pictures have this size. */
        public static final WindowSize STORE = new WindowSize(1280, 800);

        /** The laptop that most visitors have. */
        public static final WindowSize LAPTOP = new WindowSize(1366, 768);
    }

    public LaunchOptions {
        if (textPercent < 100 || textPercent > 300) {
            throw new IllegalArgumentException("text of " + textPercent + " %");
        }
    }

    /** Headless, Dutch, light, a small window, a fresh profile. */
    public static LaunchOptions of(Path extension) {
        return new LaunchOptions(
                extension,
                Optional.empty(),
                Language.NL,
                ColorScheme.LIGHT,
                true,
                WindowSize.SMALL,
                100,
                Optional.empty(),
                false,
                List.of(),
                List.of(),
                false);
    }

    private LaunchOptions with(Consumer<Draft> change) {
        var draft = new Draft(this);
        change.accept(draft);
        return draft.options();
    }

    public LaunchOptions withProfile(Path folder) {
        return with(draft -> draft.profile = Optional.of(folder));
    }

    public LaunchOptions withLanguage(Language value) {
        return with(draft -> draft.language = value);
    }

    public LaunchOptions withColorScheme(ColorScheme value) {
        return with(draft -> draft.colorScheme = value);
    }

    public LaunchOptions withHeadless(boolean value) {
        return with(draft -> draft.headless = value);
    }

    public LaunchOptions withWindow(WindowSize value) {
        return with(draft -> draft.window = value);
    }

    public LaunchOptions withTextPercent(int value) {
        return with(draft -> draft.textPercent = value);
    }

    public LaunchOptions withCamera(Path film) {
        return with(draft -> draft.camera = Optional.of(film));
    }

    public LaunchOptions withAllHostsHere() {
        return with(draft -> draft.allHostsHere = true);
    }

    public LaunchOptions withSites(String... patterns) {
        return with(draft -> draft.sites = List.of(patterns));
    }

    public LaunchOptions withFeatures(String... names) {
        return with(draft -> draft.features = List.of(names));
    }

    public LaunchOptions withNetworkLog() {
        return with(draft -> draft.networkLog = true);
    }

    /** The same options, to be changed. */
    private static final class Draft {
        private final Path extension;
        private Optional<Path> profile;
        private Language language;
        private ColorScheme colorScheme;
        private boolean headless;
        private WindowSize window;
        private int textPercent;
        private Optional<Path> camera;
        private boolean allHostsHere;
        private List<String> sites;
        private List<String> features;
        private boolean networkLog;

        Draft(LaunchOptions from) {
            extension = from.extension;
            profile = from.profile;
            language = from.language;
            colorScheme = from.colorScheme;
            headless = from.headless;
            window = from.window;
            textPercent = from.textPercent;
            camera = from.camera;
            allHostsHere = from.allHostsHere;
            sites = from.sites;
            features = from.features;
            networkLog = from.networkLog;
        }

        LaunchOptions options() {
            return new LaunchOptions(
                    extension,
                    profile,
                    language,
                    colorScheme,
                    headless,
                    window,
                    textPercent,
                    camera,
                    allHostsHere,
                    sites,
                    features,
                    networkLog);
        }
    }
}
