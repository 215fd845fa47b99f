package nl.inlogcode.practice.web;

import nl.inlogcode.practice.page.Element;
import nl.inlogcode.practice.page.Node;

/** The field that wants the code, in each shape of the form family, and as six boxes. */
final class TokenField {
    private static final int DIGITS = 6;

    private TokenField() {}

    /**
     * The field with its label.
     *
     * @param name also makes the id, after Django: {@code id_<name>}
     * @param typed what was typed before; the form family shows a refused code again
     */
    static Node node(Visit visit, String name, String typed, boolean refused) {
        var error = FieldError.of(visit, refused, "id_" + name + "_error", "token.invalid");
        var hint = refused ? visit.paragraph("token.hint").set("class", "stil") : Node.group();
        var field =
                visit.variants().boxes()
                        ? boxes(visit, name)
                        : Node.group(label(visit, name), input(visit, name, typed, refused));
        return Element.of("div").set("class", "veld").with(error, field, hint);
    }

    private static Element label(Visit visit, String name) {
        return Element.of("label", visit.say("token.label")).set("for", "id_" + name);
    }

    private static Element input(Visit visit, String name, String typed, boolean refused) {
        var input = Element.of("input").set("name", name).set("id", "id_" + name).flag("required");
        input =
                switch (visit.variants().generation()) {
                    case OLD -> input.set("type", "number").set("min", "0").set("max", "999999");
                    case NEW ->
                            input.set("type", "text")
                                    .set("maxlength", "6")
                                    .set("pattern", "[0-9]*")
                                    .set("autocomplete", "one-time-code")
                                    .set("inputmode", "numeric")
                                    .flag("autofocus");
                };
        if (!typed.isEmpty()) {
            input = input.set("value", typed);
        }
        return refused ? FieldError.mark(input, "id_" + name + "_error") : input;
    }

    /** Six boxes without names; a script joins them in the hidden field that is sent. */
    private static Node boxes(Visit visit, String name) {
        var joined = Element.of("input").set("type", "hidden").set("name", name);
        var group =
                Element.of("fieldset")
                        .set("class", "vakjes")
                        .with(Element.of("legend", visit.say("token.label")), joined);
        for (var i = 1; i <= DIGITS; i++) {
            group =
                    group.with(
                            Element.of("input")
                                    .set("type", "text")
                                    .set("class", "vakje")
                                    .set("maxlength", "1")
                                    .set("inputmode", "numeric")
                                    .set("autocomplete", i == 1 ? "one-time-code" : "off")
                                    .set("aria-label", visit.say("token.box", "" + i)));
        }
        return Node.group(
                group, Element.of("script").set("src", "/static/vakjes.js").flag("defer"));
    }
}
