package nl.inlogcode.e2e.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.inlogcode.e2e.browser.Folders;
import nl.inlogcode.e2e.journey.Inlogcode;

/** What browsers and cleaning programs take away, by the folders of a profile that does not run. */
enum Clearing {
    /** IndexedDB. */
    DATABASE(false, "IndexedDB", "idb"),
    /** The origin private file system. */
    FILES(false, "File System", "fs"),
    /** localStorage. */
    SIGN(false, "Local Storage", "ls"),
    /** storage.local. */
    MIRROR(true, "Local Extension Settings", ""),
    /** "Clear site data": the first three at once. */
    SITE_DATA(false, "", ""),
    /** All that the extension has. */
    EVERYTHING(false, "", "");

    private final boolean mirror;
    private final String inChromium;
    private final String inFirefox;

    Clearing(boolean mirror, String inChromium, String inFirefox) {
        this.mirror = mirror;
        this.inChromium = inChromium;
        this.inFirefox = inFirefox;
    }

    /** Deletes; says how many folders there were. */
    int in(Inlogcode product, Path profile) throws IOException {
        return switch (this) {
            case SITE_DATA ->
                    DATABASE.in(product, profile)
                            + FILES.in(product, profile)
                            + SIGN.in(product, profile);
            case EVERYTHING -> SITE_DATA.in(product, profile) + MIRROR.in(product, profile);
            default -> delete(folders(product, profile));
        };
    }

    private List<Path> folders(Inlogcode product, Path profile) throws IOException {
        if (product == Inlogcode.CHROMIUM) {
            return List.of(profile.resolve("Default").resolve(inChromium));
        }
        var found = new ArrayList<Path>();
        try (var all = Files.list(profile.resolve("storage/default"))) {
            for (var one : all.toList()) {
                var name = one.getFileName().toString();
                if (name.startsWith("moz-extension") && name.contains("^userContextId") == mirror) {
                    found.add(one.resolve(inFirefox));
                }
            }
        }
        return found;
    }

    private static int delete(List<Path> folders) {
        int there = 0;
        for (var folder : folders) {
            if (Files.exists(folder)) {
                there++;
                Folders.delete(folder);
            }
        }
        return there;
    }
}
