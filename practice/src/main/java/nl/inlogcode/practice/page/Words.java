package nl.inlogcode.practice.page;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/** The words of the site in one language, from {@code words_<code>.properties}. */
public final class Words {
    private static final Map<Language, Words> ALL = readAll();

    private final Properties words;

    private Words(Properties words) {
        this.words = words;
    }

    /** The words in a language. */
    public static Words in(Language language) {
        return ALL.get(language);
    }

    /**
     * One text.
     *
     * @param values what stands for {0}, {1} and so on
     * @throws IllegalArgumentException when the key has no text
     */
    public String say(String key, String... values) {
        var text = words.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("No words for " + key);
        }
        for (var i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", values[i]);
        }
        return text;
    }

    /** All keys. */
    public Set<String> keys() {
        return words.stringPropertyNames();
    }

    private static Map<Language, Words> readAll() {
        var all = new EnumMap<Language, Words>(Language.class);
        for (var language : Language.values()) {
            all.put(language, new Words(read(language)));
        }
        return all;
    }

    private static Properties read(Language language) {
        var path = "/nl/inlogcode/practice/words_" + language.code() + ".properties";
        var properties = new Properties();
        try (var stream = Words.class.getResourceAsStream(path);
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
