package nl.inlogcode.core.page.field;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads code-fields.txt, which says at its head how it is written. */
public final class FormTable {
    private static final Pattern WORD =
            Pattern.compile("(\\*)(?= )|([\\w\\[\\]-]+)=(\"[^\"]*\"|\\S+)|([a-z-]+)(?:\\*(\\d+))?");

    /** One form: what it is, what would be right, what we do; which fields are right. */
    public record Form(
            String product,
            String page,
            String evidence,
            String ideal,
            String today,
            List<FieldTraits> fields,
            List<Integer> right) {
        @Override
        public String toString() {
            return product + ", " + page;
        }
    }

    private FormTable() {}

    public static List<Form> read() {
        var forms = new ArrayList<Form>();
        for (var line : lines()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith(" ")) {
                var form = forms.get(forms.size() - 1);
                addFields(line.strip(), form);
            } else {
                var cells = line.split(" *\\| *");
                forms.add(
                        new Form(
                                cells[0],
                                cells[1],
                                cells[2],
                                cells[3],
                                cells[cells.length - 1],
                                new ArrayList<>(),
                                new ArrayList<>()));
            }
        }
        return forms;
    }

    private static List<String> lines() {
        try (var in = FormTable.class.getResourceAsStream("code-fields.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addFields(String line, Form form) {
        boolean right = false;
        String type = null;
        int count = 1;
        Map<String, String> attributes = new TreeMap<>();
        var words = WORD.matcher(line);
        int end = 0;
        while (words.find()) {
            if (!line.substring(end, words.start()).isBlank()) {
                throw new IllegalArgumentException(line);
            }
            end = words.end();
            if (words.group(1) != null) {
                right = true;
            } else if (words.group(2) != null) {
                attributes.put(words.group(2), words.group(3).replace("\"", ""));
            } else if (type == null) {
                type = words.group(4);
                count = words.group(5) == null ? 1 : Integer.parseInt(words.group(5));
            } else {
                attributes.put(words.group(4), "yes");
            }
        }
        if (end != line.length()) {
            throw new IllegalArgumentException(line);
        }
        for (int i = 0; i < count; i++) {
            if (right) {
                form.right().add(form.fields().size());
            }
            form.fields().add(field(type, count, i, form.fields().size(), attributes));
        }
    }

    private static FieldTraits field(
            String type, int count, int i, int index, Map<String, String> attributes) {
        var given = new TreeMap<String, String>();
        attributes.forEach((name, value) -> given.put(name, value.replace("#", "" + i)));
        var width = number(given, "width", count > 1 ? 40 : 240);
        return new FieldTraits(
                type,
                new FieldTraits.Words(
                        text(given, "name"),
                        text(given, "id"),
                        text(given, "label"),
                        text(given, "placeholder"),
                        text(given, "title"),
                        text(given, "nearby"),
                        given.containsKey("near") ? text(given, "near") : text(given, "context"),
                        text(given, "context")),
                new FieldTraits.Shape(
                        text(given, "autocomplete"),
                        text(given, "inputmode"),
                        text(given, "pattern"),
                        number(given, "maxlength", -1),
                        text(given, "max")),
                new FieldTraits.State(
                        !given.containsKey("hidden"),
                        !given.containsKey("readonly") && !given.containsKey("disabled"),
                        given.containsKey("focused"),
                        given.containsKey("holds")),
                new FieldTraits.Place(
                        number(given, "form", 1),
                        20 + (count > 1 ? i * (width + 8) : 0),
                        count > 1 ? 300 : 40 * index,
                        width));
    }

    private static String text(Map<String, String> attributes, String name) {
        return attributes.getOrDefault(name, "");
    }

    private static int number(Map<String, String> attributes, String name, int otherwise) {
        var value = attributes.get(name);
        return value == null ? otherwise : Integer.parseInt(value);
    }
}
