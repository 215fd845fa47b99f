package nl.inlogcode.practice.web;

import nl.inlogcode.practice.page.Element;
import nl.inlogcode.practice.page.Node;

/** A message about what was typed, tied to its field for people who hear the page. */
final class FieldError {
    private FieldError() {}

    /** The message, or nothing. */
    static Node of(Visit visit, boolean isThere, String id, String key, String... values) {
        return isThere
                ? visit.paragraph(key, values)
                        .set("class", "fout")
                        .set("id", id)
                        .set("role", "alert")
                : Node.group();
    }

    /** Marks a field as the one that the message is about. */
    static Element mark(Element input, String id) {
        return input.set("aria-invalid", "true").set("aria-describedby", id);
    }
}
