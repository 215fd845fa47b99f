package nl.inlogcode.extension.view.parts;

import nl.inlogcode.core.otpauth.Account;
import nl.inlogcode.extension.browser.Words;
import nl.inlogcode.extension.dom.Fields;
import nl.inlogcode.extension.dom.Markup;

/** Labelled form fields. */
public final class FormFields {
    private FormFields() {}

    public static Markup input(String name, String value) {
        var input =
                Markup.of("input", "")
                        .attribute("type", "text")
                        .attribute("name", name)
                        .attribute("spellcheck", "false")
                        .attribute("autocapitalize", "off")
                        .attribute("maxlength", String.valueOf(Account.MAX_TEXT * 32));
        Fields.setValue(input.element(), value);
        return input;
    }

    /**
     * A field for a password; what is typed does not stand on the screen.
     *
     * @param autocomplete what it is to a password manager (HTML: autofill)
     */
    public static Markup password(String name, String autocomplete) {
        return Markup.of("input", "")
                .attribute("type", "password")
                .attribute("name", name)
                .attribute("autocomplete", autocomplete)
                .attribute("maxlength", "1024");
    }

    public static Markup select(String name) {
        return Markup.of("select", "").attribute("name", name);
    }

    public static void option(Markup select, String value, String text, boolean selected) {
        var option = Markup.of("option", "").attribute("value", value).text(text);
        if (selected) {
            option.attribute("selected", "");
        }
        select.add(option);
    }

    /** A label around its field: the text is {@code field_<name>}. */
    public static Markup labelled(String name, Markup field) {
        return Markup.of("label", "field")
                .add(Markup.of("span", "").text(Words.of("field_" + name)), field);
    }
}
