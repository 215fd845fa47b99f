package nl.inlogcode.practice.web;

import nl.inlogcode.practice.page.Element;
import nl.inlogcode.practice.page.Language;
import nl.inlogcode.practice.page.Node;

/** What is around each page: head, name of the site, language switch, foot. */
final class Shell {
    private Shell() {}

    static String page(Visit visit, String path, String title, Node... content) {
        var body =
                Element.of("body")
                        .with(
                                header(visit, path),
                                Element.of("main").with(content),
                                Element.of("footer").with(visit.paragraph("site.warning")));
        return Node.document(html(visit, title).with(body));
    }

    /** A page without header and foot, for a frame. */
    static String bare(Visit visit, String title, Node... content) {
        var body = Element.of("body").set("class", "kader").with(content);
        return Node.document(html(visit, title).with(body));
    }

    private static Element html(Visit visit, String title) {
        var head =
                Element.of("head")
                        .with(
                                Element.of("meta").set("charset", "utf-8"),
                                Element.of("meta")
                                        .set("name", "viewport")
                                        .set("content", "width=device-width, initial-scale=1"),
                                Element.of("title", title + " - " + visit.say("site.name")),
                                link("icon", "/static/icon.svg"),
                                link("stylesheet", "/static/oefenplan.css"));
        var html = Element.of("html").set("lang", visit.variants().language().code());
        return (visit.variants().dark() ? html.set("class", "donker") : html).with(head);
    }

    private static Element link(String rel, String href) {
        return Element.of("link").set("rel", rel).set("href", href);
    }

    private static Element header(Visit visit, String path) {
        var logo = Element.of("img").set("src", "/static/icon.svg").set("alt", "");
        var home =
                Element.of("a")
                        .set("href", "/")
                        .set("class", "naam")
                        .with(logo, Node.text(visit.say("site.name")));
        var other =
                switch (visit.variants().language()) {
                    case DUTCH -> Language.ENGLISH;
                    case ENGLISH -> Language.DUTCH;
                };
        var language =
                Element.of("a", visit.say("site.otherLanguage"))
                        .set("href", path + "?lang=" + other.code())
                        .set("lang", other.code())
                        .set("hreflang", other.code());
        return Element.of("header").with(home, language);
    }
}
