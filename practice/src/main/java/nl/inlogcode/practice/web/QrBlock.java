package nl.inlogcode.practice.web;

import java.util.Optional;
import java.util.function.Consumer;
import nl.inlogcode.practice.account.Account;
import nl.inlogcode.practice.page.Element;
import nl.inlogcode.practice.page.Node;
import nl.inlogcode.practice.page.OtpauthLink;
import nl.inlogcode.practice.page.QrPicture;

/**
 * The QR code of an enrolment in all its shapes, the key under it, and the addresses they come
 * from.
 */
final class QrBlock {
    static final String PICTURE = SetupWizard.PATH + "qrcode/";
    static final String MATRIX = PICTURE + "matrix";
    static final String FRAME = PICTURE + "kader";

    private QrBlock() {}

    /** What the page shows: the code, and under it the key. */
    static Node of(Visit visit, Account account) {
        var code =
                switch (visit.variants().qr()) {
                    case NORMAL, BELOW, INVERTED -> image(visit);
                    case CANVAS -> canvas(visit);
                    case TABLE ->
                            link(visit, account)
                                    .<Node>map(link -> QrPicture.of(link).table())
                                    .orElse(Node.group());
                    case BACKGROUND ->
                            Element.of("span")
                                    .set("class", "qr-achtergrond")
                                    .set("role", "img")
                                    .set("aria-label", visit.say("setup.qr.alt"));
                    case FRAME ->
                            Element.of("iframe")
                                    .set("src", FRAME)
                                    .set("class", "qr-kader")
                                    .set("title", visit.say("setup.qr.alt"));
                };
        return Node.group(
                Element.of("div").set("class", "qr-plek").with(code), key(visit, account));
    }

    /** Answers with the SVG. */
    static void givePicture(Visit visit, Account account) {
        withPicture(
                visit,
                account,
                picture -> {
                    var svg =
                            visit.variants().qr() == QrShape.INVERTED
                                    ? picture.invertedSvg()
                                    : picture.svg();
                    var text = new StringBuilder();
                    svg.printTo(text);
                    visit.give("image/svg+xml; charset=utf-8", text.toString());
                });
    }

    /** Answers with the modules as JSON, for the canvas. */
    static void giveMatrix(Visit visit, Account account) {
        withPicture(visit, account, picture -> visit.give("application/json", picture.matrix()));
    }

    /** Answers with the page inside the frame. */
    static void giveFrame(Visit visit, Account account) {
        visit.give(
                "text/html; charset=utf-8",
                Shell.bare(visit, visit.say("setup.qr.alt"), image(visit)));
    }

    private static void withPicture(Visit visit, Account account, Consumer<QrPicture> use) {
        link(visit, account)
                .map(QrPicture::of)
                .ifPresentOrElse(use, () -> visit.show(404, "missing.title"));
    }

    private static Node key(Visit visit, Account account) {
        var shown = new Node[] {Node.group(), Node.group()};
        var base32 = visit.session().enrolment().map(check -> check.secret().base32()).orElse("");
        var href = link(visit, account).orElse("");
        if (visit.variants().manualKey()) {
            var key = Element.of("code", base32);
            shown[0] = visit.paragraph("setup.qr.key");
            shown[1] = visit.variants().showsLink() ? anchor(href).with(key) : key;
        } else if (visit.variants().showsLink()) {
            shown[1] = anchor(href).with(Node.text(visit.say("setup.qr.link")));
        }
        return Element.of("div").set("class", "sleutel").with(shown);
    }

    private static Element anchor(String href) {
        return Element.of("a").set("href", href);
    }

    private static Element image(Visit visit) {
        return Element.of("img")
                .set("src", PICTURE)
                .set("class", "qr")
                .set("alt", visit.say("setup.qr.alt"));
    }

    private static Node canvas(Visit visit) {
        return Node.group(
                Element.of("canvas")
                        .set("class", "qr")
                        .set("data-matrix", MATRIX)
                        .set("role", "img")
                        .set("aria-label", visit.say("setup.qr.alt")),
                Element.of("script").set("src", "/static/qr-canvas.js").flag("defer"));
    }

    private static Optional<String> link(Visit visit, Account account) {
        return visit.session()
                .enrolment()
                .map(
                        check ->
                                OtpauthLink.print(
                                        visit.host(), account.mail(), check.secret().base32()));
    }
}
