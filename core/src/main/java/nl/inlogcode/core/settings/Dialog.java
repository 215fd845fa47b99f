package nl.inlogcode.core.settings;

/**
 * The one thing on the page that waits for an answer: a question, a form, a preview. Each room has
 * its own; a page asks one thing at a time.
 */
public interface Dialog {
    record Nothing() implements Dialog {}
}
