package nl.inlogcode.practice.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** An HTML or SVG element. Immutable: each method gives a new one. */
public final class Element implements Node {
    private static final Set<String> VOID = Set.of("br", "img", "input", "link", "meta");

    private final String name;
    private final List<Attribute> attributes;
    private final List<Node> children;

    private record Attribute(String name, String value) {}

    private Element(String name, List<Attribute> attributes, List<Node> children) {
        this.name = name;
        this.attributes = List.copyOf(attributes);
        this.children = List.copyOf(children);
    }

    /** An empty element. */
    public static Element of(String name) {
        return new Element(name, List.of(), List.of());
    }

    /** An element that holds text. */
    public static Element of(String name, String text) {
        return of(name).with(Node.text(text));
    }

    /** Adds an attribute. */
    public Element set(String attribute, String value) {
        var more = new ArrayList<>(attributes);
        more.add(new Attribute(attribute, value));
        return new Element(name, more, children);
    }

    /** Adds an attribute without a value, such as {@code disabled}. */
    public Element flag(String attribute) {
        return set(attribute, "");
    }

    /** Adds children after those that are there. */
    public Element with(Node... nodes) {
        var more = new ArrayList<>(children);
        more.addAll(List.of(nodes));
        return new Element(name, attributes, more);
    }

    @Override
    public void printTo(StringBuilder out) {
        out.append('<').append(name);
        for (var attribute : attributes) {
            out.append(' ').append(attribute.name()).append("=\"");
            Node.escape(attribute.value(), out);
            out.append('"');
        }
        out.append('>');
        for (var child : children) {
            child.printTo(out);
        }
        if (!VOID.contains(name)) {
            out.append("</").append(name).append('>');
        }
    }
}
