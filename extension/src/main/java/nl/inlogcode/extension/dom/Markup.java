package nl.inlogcode.extension.dom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.EventListener;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/** An element being built. Text becomes text, whatever is in it. */
public final class Markup {
    private final HTMLElement element;

    private Markup(HTMLElement element) {
        this.element = element;
    }

    /**
     * @param classes class names with spaces between; empty for none
     */
    public static Markup of(String tag, String classes) {
        var element = HTMLDocument.current().createElement(tag);
        if (!classes.isEmpty()) {
            element.setClassName(classes);
        }
        return new Markup(element);
    }

    /** The element with this id in the page's own markup. */
    public static Markup existing(String id) {
        return new Markup(HTMLDocument.current().getElementById(id));
    }

    /** All elements of the page that a selector finds. */
    public static List<Markup> all(String selector) {
        var found = HTMLDocument.current().querySelectorAll(selector);
        var all = new ArrayList<Markup>();
        for (int i = 0; i < found.getLength(); i++) {
            all.add(new Markup((HTMLElement) found.item(i)));
        }
        return all;
    }

    /** The value of an attribute, if it is there. */
    public Optional<String> attribute(String name) {
        return element.hasAttribute(name)
                ? Optional.of(element.getAttribute(name))
                : Optional.empty();
    }

    public HTMLElement element() {
        return element;
    }

    public Markup text(String text) {
        element.setTextContent(text);
        return this;
    }

    public Markup attribute(String name, String value) {
        element.setAttribute(name, value);
        return this;
    }

    public Markup without(String attribute) {
        element.removeAttribute(attribute);
        return this;
    }

    /** A name for finding the element again after its surroundings were built anew. */
    public Markup key(String key) {
        return attribute("data-key", key);
    }

    /** A number that the style sheet uses. */
    public Markup measure(String property, String value) {
        element.getStyle().setProperty(property, value);
        return this;
    }

    public Markup add(Markup... children) {
        for (var child : children) {
            element.appendChild(child.element);
        }
        return this;
    }

    public Markup on(String event, Runnable action) {
        EventListener<Event> listener = happened -> action.run();
        element.addEventListener(event, listener);
        return this;
    }

    /** A form's own submission, by button or Enter; the page does not navigate. */
    public Markup onSubmit(Runnable action) {
        EventListener<Event> listener =
                event -> {
                    event.preventDefault();
                    action.run();
                };
        element.addEventListener("submit", listener);
        return this;
    }

    /** Takes everything out. */
    public Markup clear() {
        element.setTextContent("");
        return this;
    }

    public void shown(boolean shown) {
        element.setHidden(!shown);
    }
}
