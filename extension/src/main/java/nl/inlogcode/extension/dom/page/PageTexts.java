package nl.inlogcode.extension.dom.page;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSString;

/** What a tree of a page says in words. */
public final class PageTexts {
    private PageTexts() {}

    /**
     * Everything that begins with "otpauth" or "apple-otpauth": attributes, fields, and addresses
     * in the text.
     */
    @JSBody(
            params = {"tree", "text"},
            script =
                    "return Array.from(tree.querySelectorAll('*')).flatMap(function(e) {"
                            + " return Array.from(e.attributes, function(a) { return a.value; })"
                            + " .concat(typeof e.value === 'string' ? e.value : []); })"
                            + ".concat(text.match(/otpauth(-migration)?:\\/\\/[^\\s\"'<>]+/gi) || [])"
                            + ".map(function(v) { return v.slice(0, 9000).trim(); })"
                            + ".filter(function(v) { return /^(apple-)?otpauth/i.test(v); });")
    public static native JSArrayReader<JSString> addresses(JSObject tree, String text);

    /** The text as it is rendered, without what is hidden; dots say that it goes on. */
    @JSBody(
            params = "tree",
            script =
                    "return Array.from(tree.body ? [tree.body] : tree.children, function(e) {"
                            + " var text = /^(style|script)$/.test(e.localName) ? ''"
                            + " : e.innerText || '';"
                            + " return text.length > 100000 ? text.slice(0, 100000) + '\u2026'"
                            + " : text; }).join('\\n');")
    public static native String shown(JSObject tree);

    /** The fields that show text, each after its label. */
    @JSBody(
            params = "tree",
            script =
                    "return Array.from(tree.querySelectorAll('input,textarea')).slice(0, 300)"
                            + ".map(function(e) {"
                            + " return /^(text|search|textarea)$/.test(e.type) && e.checkVisibility()"
                            + " ? (e.labels && e.labels[0] ? e.labels[0].textContent : [e.placeholder,"
                            + " e.getAttribute('aria-label'), e.name].join(' '))"
                            + ".slice(0, 200).replace(/\\s+/g, ' ') + '\\t'"
                            + " + e.value.slice(0, 9000) : ''; }).join('\\n');")
    public static native String fields(JSObject tree);
}
