package nl.inlogcode.manifest;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts what several pages share into them: a line {@code <!-- part: accounts.html -->} stands for
 * the lines of {@code parts/accounts.html}. The parts themselves are not packed.
 */
final class Parts {
    private static final String FOLDER = "parts/";
    private static final Pattern MARK = Pattern.compile("(?m)^( *)<!-- part: ([a-z.]+) -->\n");

    private Parts() {}

    /**
     * @param files by name; changed
     * @throws IllegalArgumentException if a page names a part that is not there
     */
    static void putInto(SortedMap<String, byte[]> files) {
        var parts = Map.copyOf(files.subMap(FOLDER, FOLDER + '\uffff'));
        files.keySet().removeAll(parts.keySet());
        files.replaceAll((name, file) -> name.endsWith(".html") ? filled(name, file, parts) : file);
    }

    private static byte[] filled(String name, byte[] page, Map<String, byte[]> parts) {
        var text = new String(page, StandardCharsets.UTF_8);
        return MARK.matcher(text)
                .replaceAll(
                        mark ->
                                Matcher.quoteReplacement(
                                        part(name, mark.group(2), parts)
                                                .indent(mark.group(1).length())))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String part(String page, String name, Map<String, byte[]> parts) {
        var part = parts.get(FOLDER + name);
        if (part == null) {
            throw new IllegalArgumentException(page + " names " + name + ", which is no part");
        }
        return new String(part, StandardCharsets.UTF_8);
    }
}
