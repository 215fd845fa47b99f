package nl.inlogcode.extension.page;

import java.util.ArrayList;
import java.util.List;
import nl.inlogcode.core.page.button.ButtonTraits;
import nl.inlogcode.extension.dom.page.PageButtons;
import nl.inlogcode.extension.dom.page.PageInput;
import nl.inlogcode.extension.dom.page.PageNode;
import nl.inlogcode.extension.dom.page.PageTree;
import nl.inlogcode.extension.dom.page.Sight;

/** Gathers what can be known of the buttons of this frame, seen from the field for the code. */
final class ButtonGather {
    private static final int LONGEST_LABEL = 200;

    private final PageField field;

    ButtonGather(PageField field) {
        this.field = field;
    }

    List<ButtonTraits> traits(List<PageNode> buttons) {
        var traits = new ArrayList<ButtonTraits>();
        for (var button : buttons) {
            traits.add(traits(button));
        }
        return traits;
    }

    private ButtonTraits traits(PageNode button) {
        return new ButtonTraits(
                kind(PageButtons.type(button)),
                new ButtonTraits.Words(
                        PageButtons.text(button),
                        label(button),
                        PageTree.attribute(button, "title"),
                        PageTree.attribute(button, "name"),
                        PageTree.attribute(button, "id"),
                        PageTree.attribute(button, "value")),
                new ButtonTraits.State(Sight.isVisible(button), PageButtons.isEnabled(button)),
                place(button),
                PageTarget.of(PageButtons.form(button), button));
    }

    private static ButtonTraits.Kind kind(String type) {
        return switch (type) {
            case "submit" -> ButtonTraits.Kind.SUBMIT;
            case "image" -> ButtonTraits.Kind.IMAGE;
            case "reset" -> ButtonTraits.Kind.RESET;
            case "link" -> ButtonTraits.Kind.LINK;
            default -> ButtonTraits.Kind.BUTTON;
        };
    }

    static String label(PageNode button) {
        var label = PageTree.attribute(button, "aria-label");
        var id = PageTree.attribute(button, "aria-labelledby");
        return id.isEmpty() ? label : label + " " + PageTree.textOf(button, id, LONGEST_LABEL);
    }

    private ButtonTraits.Place place(PageNode button) {
        var last = last();
        return new ButtonTraits.Place(
                form(button),
                PageButtons.isBefore(last, button),
                (int) (Sight.place(button).getTop() - Sight.place(last).getBottom()),
                PageButtons.isDefault(button));
    }

    private PageInput last() {
        return field.inputs().get(field.inputs().size() - 1);
    }

    private ButtonTraits.Form form(PageNode button) {
        var own = field.inputs().get(0).getForm();
        var its = PageButtons.form(button);
        if (own == null && its == null) {
            return ButtonTraits.Form.NEITHER;
        }
        return own != null && its != null && PageTree.isSame(own, its)
                ? ButtonTraits.Form.SAME
                : ButtonTraits.Form.OTHER;
    }
}
