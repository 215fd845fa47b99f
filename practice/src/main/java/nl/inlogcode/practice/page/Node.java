package nl.inlogcode.practice.page;

/** A piece of a page that prints itself as HTML. */
public sealed interface Node permits Element, Node.Text, Node.Group {
    /** Adds the HTML of this piece. */
    void printTo(StringBuilder out);

    /** Text; everything that could be markup is escaped. */
    static Node text(String text) {
        return new Text(text);
    }

    /** Pieces one after the other; without any, nothing at all. */
    static Node group(Node... nodes) {
        return new Group(nodes);
    }

    /** A whole document, with its doctype. */
    static String document(Element html) {
        var out = new StringBuilder("<!doctype html>\n");
        html.printTo(out);
        return out.append('\n').toString();
    }

    /** Text. */
    record Text(String text) implements Node {
        @Override
        public void printTo(StringBuilder out) {
            escape(text, out);
        }
    }

    /** Several pieces. */
    final class Group implements Node {
        private final Node[] nodes;

        private Group(Node[] nodes) {
            this.nodes = nodes.clone();
        }

        @Override
        public void printTo(StringBuilder out) {
            for (var node : nodes) {
                node.printTo(out);
            }
        }
    }

    /** Escapes for text and for attribute values in double quotes. */
    static void escape(String text, StringBuilder out) {
        for (var i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(text.charAt(i));
            }
        }
    }
}
