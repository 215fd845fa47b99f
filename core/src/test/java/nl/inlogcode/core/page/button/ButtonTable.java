package nl.inlogcode.core.page.button;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads next-buttons.txt, which says at its head how it is written. */
public final class ButtonTable {
    private static final Pattern LINE =
            Pattern.compile("(\\* )?(submit|button|image|link|reset) \"([^\"]*)\"(.*)");
    private static final Pattern WORD =
            Pattern.compile(" (?:([a-z]+)=(?:\"([^\"]*)\"|(\\S+))|([a-z]+))");

    /** One form: its buttons, and which of them is right, or -1. */
    public record Form(
            String product,
            String page,
            String ideal,
            String today,
            List<ButtonTraits> buttons,
            int right) {
        @Override
        public String toString() {
            return product + ", " + page;
        }
    }

    private ButtonTable() {}

    public static List<Form> read() {
        var forms = new ArrayList<Form>();
        var lines = new ArrayList<String>();
        try (var in = ButtonTable.class.getResourceAsStream("next-buttons.txt")) {
            lines.addAll(
                    new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (int i = 0; i < lines.size(); ) {
            int end = i + 1;
            while (end < lines.size() && lines.get(end).startsWith(" ")) {
                end++;
            }
            forms.add(form(lines.get(i), lines.subList(i + 1, end)));
            i = end;
        }
        return forms;
    }

    private static Form form(String head, List<String> lines) {
        var cells = head.split(" *\\| *");
        var buttons = new ArrayList<ButtonTraits>();
        int right = -1;
        boolean after = false;
        for (var line : lines) {
            if (line.strip().equals("field")) {
                after = true;
                continue;
            }
            var parts = LINE.matcher(line.strip());
            if (!parts.matches()) {
                throw new IllegalArgumentException(line);
            }
            if (parts.group(1) != null) {
                right = buttons.size();
            }
            buttons.add(button(parts.group(2), parts.group(3), after, words(parts.group(4))));
        }
        return new Form(cells[0], cells[1], cells[3], cells[cells.length - 1], buttons, right);
    }

    private static Map<String, String> words(String text) {
        var words = new TreeMap<String, String>();
        var found = WORD.matcher(text);
        int end = 0;
        while (found.find()) {
            if (found.start() != end) {
                throw new IllegalArgumentException(text);
            }
            end = found.end();
            if (found.group(4) != null) {
                words.put(found.group(4), "yes");
            } else {
                words.put(found.group(1), found.group(2) == null ? found.group(3) : found.group(2));
            }
        }
        if (end != text.length()) {
            throw new IllegalArgumentException(text);
        }
        return words;
    }

    private static ButtonTraits button(
            String kind, String text, boolean after, Map<String, String> words) {
        var distance = Integer.parseInt(words.getOrDefault("distance", after ? "20" : "-60"));
        return new ButtonTraits(
                ButtonTraits.Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
                new ButtonTraits.Words(
                        text,
                        words.getOrDefault("label", ""),
                        words.getOrDefault("title", ""),
                        words.getOrDefault("name", ""),
                        words.getOrDefault("id", ""),
                        words.getOrDefault("value", "")),
                new ButtonTraits.State(
                        !words.containsKey("hidden"), !words.containsKey("disabled")),
                new ButtonTraits.Place(
                        ButtonTraits.Form.valueOf(
                                words.getOrDefault("form", "same").toUpperCase(Locale.ROOT)),
                        after,
                        distance,
                        words.containsKey("default")));
    }
}
