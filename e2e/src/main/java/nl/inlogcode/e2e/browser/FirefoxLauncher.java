package nl.inlogcode.e2e.browser;

import com.google.gson.Gson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.inlogcode.e2e.browser.LaunchOptions.ColorScheme;

/** The command line, environment and preferences of Firefox. */
final class FirefoxLauncher {
    private static final String PORT_FILE = "MarionetteActivePort";

    /** A browser with its wire. */
    record Running(BrowserProcess process, Marionette marionette) {}

    private FirefoxLauncher() {}

    static Running start(LaunchOptions options, Profile profile) {
        profile.write("user.js", preferences(options));
        profile.remove(PORT_FILE);
        var process =
                BrowserProcess.start(
                        command(options, profile), environment(options), profile.log());
        try {
            String port = process.awaitPortFile(profile.file(PORT_FILE), 1).get(0);
            return new Running(process, new Marionette(Integer.parseInt(port.trim())));
        } catch (RuntimeException e) {
            process.kill9();
            throw e;
        }
    }

    private static List<String> command(LaunchOptions options, Profile profile) {
        var command =
                new ArrayList<>(
                        List.of(
                                System.getProperty("inlogcode.firefox", "/usr/bin/firefox-esr"),
                                "--profile",
                                profile.folder().toString(),
                                "--no-remote",
                                "--new-instance",
                                "--marionette",
                                // Scripts in the browser's own window need this.
                                "--remote-allow-system-access",
                                "--width",
                                String.valueOf(options.window().width()),
                                "--height",
                                String.valueOf(options.window().height())));
        if (options.headless()) {
            command.add("--headless");
        }
        return command;
    }

    private static Map<String, String> environment(LaunchOptions options) {
        return Map.of(
                "MOZ_CRASHREPORTER_DISABLE",
                "1",
                "MOZ_HEADLESS_WIDTH",
                String.valueOf(options.window().width()),
                "MOZ_HEADLESS_HEIGHT",
                String.valueOf(options.window().height()));
    }

    private static String preferences(LaunchOptions options) {
        boolean dark = options.colorScheme() == ColorScheme.DARK;
        var all = new LinkedHashMap<String, Object>();
        all.put("marionette.port", 0);
        // The zip that ships is not signed until Mozilla's shop has signed it.
        all.put("xpinstall.signatures.required", false);
        all.put("extensions.langpacks.signatures.required", false);
        all.put("intl.locale.requested", options.language().tag());
        all.put("ui.systemUsesDarkTheme", dark ? 1 : 0);
        all.put("layout.css.prefers-color-scheme.content-override", dark ? 0 : 1);
        all.put("ui.textScaleFactor", options.textPercent());
        if (options.camera().isPresent()) {
            all.put("media.navigator.streams.fake", true);
            all.put("media.navigator.permission.disabled", true);
        }
        if (options.allHostsHere()) {
            all.put("network.dns.forceResolve", "127.0.0.1");
            all.put("network.proxy.type", 0);
            // Plain HTTP stays what it is, under whatever name.
            all.put("dom.security.https_first", false);
            all.put("network.stricttransportsecurity.preloadlist", false);
        }
        if (!options.sites().isEmpty()) {
            all.put("extensions.webextOptionalPermissionPrompts", false);
        }
        // Passkeys of a device that a test plugs in, never of one that is really there.
        all.put("security.webauth.webauthn_enable_softtoken", true);
        all.put("security.webauth.webauthn_enable_usbtoken", false);
        // Quiet: no welcome, no surveys, no updates, no talk with servers.
        all.put("app.normandy.enabled", false);
        all.put("browser.aboutwelcome.enabled", false);
        all.put("browser.shell.checkDefaultBrowser", false);
        all.put("browser.startup.page", 0);
        all.put("browser.sessionstore.resume_from_crash", false);
        all.put("datareporting.policy.dataSubmissionEnabled", false);
        all.put("extensions.update.enabled", false);
        all.put("network.captive-portal-service.enabled", false);
        all.put("network.connectivity-service.enabled", false);
        all.put("services.settings.server", "data:,#remote-settings-dummy/v1");
        all.put("toolkit.startup.max_resumed_crashes", -1);
        var gson = new Gson();
        var file = new StringBuilder();
        all.forEach(
                (name, value) ->
                        file.append("user_pref(")
                                .append(gson.toJson(name))
                                .append(", ")
                                .append(gson.toJson(value))
                                .append(");\n"));
        return file.toString();
    }
}
