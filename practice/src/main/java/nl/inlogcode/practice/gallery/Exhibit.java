package nl.inlogcode.practice.gallery;

import java.util.Locale;

/**
 * One page of the gallery.
 *
 * @param slug the last part of its path
 * @param product whose form it is
 * @param page which of its forms
 * @param language of its words
 * @param oneTimeCode the field says {@code autocomplete=one-time-code}
 * @param body the HTML between head and foot
 */
public record Exhibit(
        String slug,
        String product,
        String page,
        String language,
        Expected expected,
        boolean oneTimeCode,
        String body) {

    static String slug(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    /** Drawn by a real library, which tells what it has taken. */
    public boolean isShape() {
        return product.equals("shape");
    }

    String html() {
        return """
        <!doctype html>
        <html lang="%s"><head><meta charset="utf-8"><title>%s</title>
        <link rel="icon" href="/static/icon.svg">
        <link rel="stylesheet" href="/static/gallery.css"><script src="/static/gallery.js"></script></head>
        <body>
        %s
        %s</body></html>
        """
                .formatted(language, product, body, frameworks());
    }

    private String frameworks() {
        return body.contains("data-react") || body.contains("data-vue")
                ? "<script src=\"/gallery/shapes/fields.js\"></script>"
                : "";
    }

    @Override
    public String toString() {
        return product + ", " + page;
    }
}
