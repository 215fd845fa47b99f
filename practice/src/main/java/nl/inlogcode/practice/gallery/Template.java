package nl.inlogcode.practice.gallery;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands around the field of one form: a block of {@code forms.txt}, which says at its head
 * how it is written.
 */
record Template(String language, Expected expected, String body) {
    private static final Pattern FIELD =
            Pattern.compile("\\{field((?:\\s+[\\w-]+=(?:\"[^\"]*\"|[^\\s}]*))*)}");
    private static final Pattern BOXES =
            Pattern.compile("\\{boxes (\\d+)((?:\\s+[\\w-]+=(?:\"[^\"]*\"|[^\\s}]*))*)}");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("([\\w-]+)=(?:\"([^\"]*)\"|([^\\s}]*))");
    private static final Pattern SHADOW = Pattern.compile("\\{shadow ([a-z0-9 >-]+)}|\\{/shadow}");

    /** The templates by "product | page". */
    static Map<String, Template> read() {
        var found = new TreeMap<String, Template>();
        String name = null;
        Template template = null;
        for (var line : Resource.lines("forms.txt")) {
            if (line.startsWith("#")) {
                continue;
            }
            if (line.isBlank()) {
                name = null;
            } else if (name == null) {
                var cells = line.split(" \\| ");
                name = cells[0] + " | " + cells[1];
                template = new Template(cells[2], Expected.of(cells[3]), "");
                found.put(name, template);
            } else {
                template =
                        new Template(
                                template.language, template.expected, template.body + line + "\n");
                found.put(name, template);
            }
        }
        return found;
    }

    /** The page's body, its field having these attributes. */
    String with(Map<String, String> attributes) {
        var html = body.replace("{form}", "<form method=\"post\" action=\"/gallery/sent\">");
        html =
                BOXES.matcher(html)
                        .replaceAll(
                                match -> quote(boxes(match.group(1), match.group(2), attributes)));
        html =
                FIELD.matcher(html)
                        .replaceAll(match -> quote(input(attributes, match.group(1), "")));
        return shadows(html);
    }

    private static String quote(String text) {
        return Matcher.quoteReplacement(text);
    }

    private static String boxes(String count, String own, Map<String, String> attributes) {
        var html = new StringBuilder();
        for (int i = 0; i < Integer.parseInt(count); i++) {
            html.append(input(attributes, own.replace("#", "" + i), "box"));
        }
        return html.toString();
    }

    private static String input(Map<String, String> attributes, String own, String css) {
        var all = new LinkedHashMap<>(attributes);
        var matcher = ATTRIBUTE.matcher(own);
        while (matcher.find()) {
            all.put(
                    matcher.group(1),
                    matcher.group(2) == null ? matcher.group(3) : matcher.group(2));
        }
        if (!css.isEmpty()) {
            all.put("class", css);
        }
        var html = new StringBuilder("<input data-right");
        all.forEach(
                (name, value) ->
                        html.append(' ')
                                .append(name)
                                .append("=\"")
                                .append(escaped(value))
                                .append('"'));
        return html.append('>').toString();
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }

    /** Open shadow roots, one in the other, as the parser itself makes them. */
    private static String shadows(String html) {
        var open = new java.util.ArrayDeque<String>();
        return SHADOW.matcher(html)
                .replaceAll(
                        match -> {
                            var out = new StringBuilder();
                            if (match.group(1) == null) {
                                for (var host : open.pop().split(" > ")) {
                                    out.insert(0, "</" + host + ">").insert(0, "</template>");
                                }
                                return quote(out.toString());
                            }
                            open.push(match.group(1));
                            for (var host : match.group(1).split(" > ")) {
                                out.append('<')
                                        .append(host)
                                        .append("><template shadowrootmode=\"open\">");
                            }
                            return quote(out.toString());
                        });
    }
}
