package nl.inlogcode.e2e.browser;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.inlogcode.e2e.browser.LaunchOptions.ColorScheme;

/** The command line, environment and first preferences of Chromium. */
final class ChromiumLauncher {
    private static final String PORT_FILE = "DevToolsActivePort";
    private static final int DEFAULT_FONT_SIZE = 16;

    /** A browser with its wire. */
    record Running(BrowserProcess process, DevTools tools) {}

    private ChromiumLauncher() {}

    /**
     * @param extension the folder that it will be loaded from
     */
    static Running start(LaunchOptions options, Profile profile, Path extension) {
        if (!Files.exists(profile.file("Default/Preferences"))) {
            profile.write("Default/Preferences", preferences(options, extension));
        }
        profile.remove(PORT_FILE);
        // Debian's Chromium takes its language from here; --lang alone changes only half of it.
        var environment = Map.of("LANGUAGE", options.language().tag());
        var process = BrowserProcess.start(command(options, profile), environment, profile.log());
        try {
            List<String> port = process.awaitPortFile(profile.file(PORT_FILE), 2);
            var address = URI.create("ws://127.0.0.1:" + port.get(0) + port.get(1));
            return new Running(process, new DevTools(address));
        } catch (RuntimeException e) {
            process.kill9();
            throw e;
        }
    }

    /**
     * Developer mode, or an unpacked extension is switched off when it reloads itself; and its
     * button in the toolbar, where a user pins it.
     */
    private static String preferences(LaunchOptions options, Path extension) {
        int fontSize = DEFAULT_FONT_SIZE * options.textPercent() / 100;
        return Json.object(
                        // No bubble over the popup that offers to keep a password.
                        "credentials_enable_service",
                        false,
                        "extensions",
                        Map.of(
                                "ui",
                                Map.of("developer_mode", true),
                                "pinned_extensions",
                                List.of(idOf(extension))),
                        "webkit",
                        Map.of("webprefs", Map.of("default_font_size", fontSize)))
                .toString();
    }

    /** The id that Chromium derives from a folder: its path's SHA-256, sixteen bytes, as a to p. */
    private static String idOf(Path folder) {
        try {
            var hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(folder.toString().getBytes(StandardCharsets.UTF_8));
            var id = new StringBuilder();
            for (int i = 0; i < 16; i++) {
                id.append((char) ('a' + (hash[i] >> 4 & 15))).append((char) ('a' + (hash[i] & 15)));
            }
            return id.toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** What the network service noted, in the profile's folder. */
    static final String NETWORK_LOG = "network.json";

    private static List<String> command(LaunchOptions options, Profile profile) {
        var command =
                new ArrayList<>(
                        List.of(
                                System.getProperty("inlogcode.chromium", "/usr/bin/chromium"),
                                "--user-data-dir=" + profile.folder(),
                                "--remote-debugging-port=0",
                                "--window-size="
                                        + options.window().width()
                                        + ","
                                        + options.window().height(),
                                "--lang=" + options.language().tag(),
                                // 0 is dark and 1 is light (blink::mojom::PreferredColorScheme).
                                "--blink-settings=preferredColorScheme="
                                        + (options.colorScheme() == ColorScheme.DARK ? 0 : 1),
                                "--no-first-run",
                                "--no-default-browser-check",
                                "--disable-search-engine-choice-screen",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--disable-quic",
                                // Plain HTTP stays what it is, under whatever name.
                                "--disable-features=Translate,MediaRouter,OptimizationHints,"
                                        + "HttpsUpgrades",
                                "--password-store=basic"));
        if (!options.features().isEmpty()) {
            command.add("--enable-features=" + String.join(",", options.features()));
        }
        if (options.networkLog()) {
            command.add("--log-net-log=" + profile.file(NETWORK_LOG));
        }
        if (options.headless()) {
            command.addAll(List.of("--headless=new", "--disable-gpu", "--hide-scrollbars"));
        }
        if (options.allHostsHere()) {
            command.addAll(List.of("--host-resolver-rules=MAP * 127.0.0.1", "--no-proxy-server"));
        }
        options.camera()
                .ifPresent(
                        film ->
                                command.addAll(
                                        List.of(
                                                "--use-fake-ui-for-media-stream",
                                                "--use-fake-device-for-media-stream",
                                                "--use-file-for-fake-video-capture=" + film)));
        if (System.getProperty("user.name").equals("root")) {
            // Chromium's sandbox refuses to run for root; --test-type hides its warning bar.
            command.addAll(List.of("--no-sandbox", "--test-type"));
        }
        command.add("about:blank");
        return command;
    }
}
