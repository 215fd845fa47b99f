package nl.inlogcode.practice.web;

import nl.inlogcode.practice.page.Element;
import nl.inlogcode.practice.page.Node;
import nl.inlogcode.practice.page.OtpauthLink;
import nl.inlogcode.practice.page.QrPicture;

/** Pages that only tests visit: no QR code, another kind of QR code, two at once. */
final class TestPages {
    static final String OTHER_PICTURE = "/andere-qr/plaatje";

    private static final String OTHER_TEXT = "https://example.org/";

    /** Made up for these pages; nothing accepts their codes. */
    private static final String FIRST_EXAMPLE = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";

    private static final String SECOND_EXAMPLE = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    private TestPages() {}

    static void showNone(Visit visit) {
        show(visit, "none", Node.group());
    }

    static void showOther(Visit visit) {
        show(
                visit,
                "other",
                Element.of("img")
                        .set("src", OTHER_PICTURE)
                        .set("class", "qr")
                        .set("alt", visit.say("setup.qr.alt")));
    }

    static void giveOther(Visit visit) {
        var svg = new StringBuilder();
        QrPicture.of(OTHER_TEXT).svg().printTo(svg);
        visit.give("image/svg+xml; charset=utf-8", svg.toString());
    }

    /** Both stand in the page itself as {@code svg} elements, far enough apart for a camera. */
    static void showTwo(Visit visit) {
        show(
                visit,
                "two",
                Element.of("div")
                        .set("class", "naast-elkaar")
                        .with(
                                inline(visit, "jan@voorbeeld.nl", FIRST_EXAMPLE),
                                inline(visit, "els@voorbeeld.nl", SECOND_EXAMPLE)));
    }

    private static Node inline(Visit visit, String accountName, String secret) {
        return QrPicture.of(OtpauthLink.print(visit.host(), accountName, secret))
                .svg()
                .set("class", "qr")
                .set("role", "img")
                .set("aria-label", accountName);
    }

    private static void show(Visit visit, String page, Node content) {
        var title = "test." + page + ".title";
        visit.show(
                title,
                Element.of("h1", visit.say(title)),
                visit.paragraph("test." + page + ".text"),
                content);
    }
}
