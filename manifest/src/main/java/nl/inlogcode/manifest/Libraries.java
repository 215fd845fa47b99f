package nl.inlogcode.manifest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What ships of libraries that come from npm: Argon2id, what judges passwords, and the Public
 * Suffix List (decisions 0019, 0020 and 0030). Only files whose hash is in {@code libraries.txt}
 * are taken.
 */
final class Libraries {
    /**
     * How many of the commonest passwords ship, of 49,000: what is rarer is judged by its letters.
     */
    static final int PASSWORDS = 20_000;

    private static final String ARGON2 = "argon2id/";
    private static final String ZXCVBN = "@zxcvbn-ts/core/dist/zxcvbn-ts.js";
    private static final String COMMON = "@zxcvbn-ts/language-common/dist/passwords.json.mjs";
    private static final String GRAPHS = "@zxcvbn-ts/language-common/dist/adjacencyGraphs.json.mjs";
    private static final String UNPACK = "@zxcvbn-ts/dictionary-compression/dist/decompress.mjs";
    private static final String SUFFIXES = "tldts/dist/index.esm.min.js";
    private static final String DUTCH = "@zxcvbn-ts/language-nl-be/dist/";

    /** How the library for scripts that are no modules begins, and how a module does. */
    private static final String GLOBAL =
            "this.zxcvbnts = this.zxcvbnts || {};\nthis.zxcvbnts.core = (function";

    private static final String MODULE = "export default (function";

    private final Path modules;
    private final Map<String, String> hashes;

    /**
     * @param modules the folder node_modules
     * @param known for each file its SHA-256 in hex, two spaces and its path in there
     */
    Libraries(Path modules, String known) {
        this.modules = modules;
        this.hashes = new TreeMap<>();
        known.lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> hashes.put(line.substring(66), line.substring(0, 64)));
    }

    /** The files as they ship. */
    SortedMap<String, byte[]> files() throws IOException {
        var files = new TreeMap<String, byte[]>();
        for (var name : new String[] {"setup.js", "argon2id.js", "blake2b.js"}) {
            files.put(ARGON2 + name, read(ARGON2 + "lib/" + name));
        }
        files.put(
                ARGON2 + "wasm.js",
                bytes(binary("simd", "simd.wasm") + binary("noSimd", "no-simd.wasm")));
        var core = text(ZXCVBN);
        if (!core.startsWith(GLOBAL)) {
            throw new IllegalStateException(ZXCVBN + " begins otherwise");
        }
        files.put("strength/zxcvbn.js", bytes(MODULE + unmapped(core.substring(GLOBAL.length()))));
        files.put("strength/unpack.js", bytes(unmapped(text(UNPACK))));
        files.put("strength/keyboards.js", bytes(unmapped(text(GRAPHS))));
        files.put("strength/words.js", bytes(words()));
        files.put("suffix/tldts.js", bytes(unmapped(text(SUFFIXES))));
        return files;
    }

    /** A binary as a module: to fetch a file, pages of ours would need leave to connect. */
    private String binary(String name, String file) throws IOException {
        return "export const "
                + name
                + " = Uint8Array.from(atob('"
                + Base64.getEncoder().encodeToString(read(ARGON2 + "dist/" + file))
                + "'), c => c.charCodeAt(0));\n";
    }

    private String words() throws IOException {
        return "export const passwords = \""
                + first(PASSWORDS, literal(COMMON))
                + "\";\nexport const words = \""
                + literal(DUTCH + "commonWords.json.esm.js")
                + "\";\nexport const names = \""
                + literal(DUTCH + "girlsFirstnames.json.esm.js")
                + ","
                + literal(DUTCH + "boysFirstnames.json.esm.js")
                + "\";\n";
    }

    /** The first words of a packed list: a capital letter is where each begins. */
    static String first(int words, String packed) {
        int at = 0;
        for (int i = 0; i < packed.length(); i++) {
            if (packed.charAt(i) >= 'A' && packed.charAt(i) <= 'Z' && at++ == words) {
                return packed.substring(0, i);
            }
        }
        return packed;
    }

    /** The one text in double quotes that a file of words holds. */
    private String literal(String file) throws IOException {
        var text = text(file);
        int start = text.indexOf('"') + 1;
        int end = text.indexOf('"', start);
        if (start == 0 || end < start || text.substring(start, end).contains("\\")) {
            throw new IllegalStateException(file + " is written otherwise");
        }
        return text.substring(start, end);
    }

    private static String unmapped(String script) {
        int at = script.lastIndexOf("//# sourceMappingURL=");
        return at < 0 ? script : script.substring(0, at);
    }

    private String text(String file) throws IOException {
        return new String(read(file), StandardCharsets.UTF_8);
    }

    private byte[] read(String file) throws IOException {
        var path = modules.resolve(file);
        if (!Files.exists(path)) {
            throw new IllegalStateException(file + " is not in node_modules: run npm ci");
        }
        var content = Files.readAllBytes(path);
        if (!hash(content).equals(hashes.get(file))) {
            throw new IllegalStateException(
                    file + " is not the one in libraries.txt; its hash is " + hash(content));
        }
        return content;
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
