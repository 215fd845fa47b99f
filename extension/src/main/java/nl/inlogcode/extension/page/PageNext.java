package nl.inlogcode.extension.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.page.button.ButtonTraits;
import nl.inlogcode.core.page.button.NextButton;
import nl.inlogcode.core.page.button.NextDecision;
import nl.inlogcode.extension.dom.page.PageForms;
import nl.inlogcode.extension.dom.page.PageInput;
import nl.inlogcode.extension.dom.page.PageNode;
import nl.inlogcode.extension.dom.page.PageTree;
import nl.inlogcode.extension.dom.page.Sight;

/** The button of this frame that goes on from a field. */
final class PageNext {
    private PageNext() {}

    /** The button, if it is beyond doubt; it may not be ready to be pressed yet. */
    static Optional<PageNode> find(PageField field) {
        var buttons = buttons();
        var decision = NextButton.decide(new Gather(field).traits(buttons));
        return decision instanceof NextDecision.Press press
                ? Optional.of(buttons.get(press.index()))
                : Optional.empty();
    }

    /** What is known of all buttons, seen from that field. */
    static List<ButtonTraits> traits(PageField field) {
        return new Gather(field).traits(buttons());
    }

    private static List<PageNode> buttons() {
        var all = PageForms.buttons();
        var buttons = new ArrayList<PageNode>();
        for (int i = 0; i < all.getLength(); i++) {
            buttons.add(all.get(i));
        }
        return buttons;
    }

    /** The words on it, for people; empty if there is none. */
    static String words(PageField field) {
        var found = find(field);
        if (found.isEmpty()) {
            return "";
        }
        var text = PageForms.buttonText(found.get());
        return text.isEmpty() ? Gather.label(found.get()).trim() : text;
    }

    /** Gathers what can be known of the buttons of this frame, seen from the field for the code. */
    private static final class Gather {
        private static final int LONGEST_LABEL = 200;

        private final PageField field;

        Gather(PageField field) {
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
                    kind(PageForms.buttonType(button)),
                    new ButtonTraits.Words(
                            PageForms.buttonText(button),
                            label(button),
                            PageTree.attribute(button, "title"),
                            PageTree.attribute(button, "name"),
                            PageTree.attribute(button, "id"),
                            PageTree.attribute(button, "value")),
                    new ButtonTraits.State(Sight.isVisible(button), PageForms.isEnabled(button)),
                    place(button),
                    PageTarget.of(PageForms.formOf(button), button));
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
                    PageForms.isBefore(last, button),
                    (int) (Sight.place(button).getTop() - Sight.place(last).getBottom()),
                    PageForms.isDefault(button));
        }

        private PageInput last() {
            return field.inputs().get(field.inputs().size() - 1);
        }

        private ButtonTraits.Form form(PageNode button) {
            var own = field.inputs().get(0).getForm();
            var its = PageForms.formOf(button);
            if (own == null && its == null) {
                return ButtonTraits.Form.NEITHER;
            }
            return own != null && its != null && PageTree.isSame(own, its)
                    ? ButtonTraits.Form.SAME
                    : ButtonTraits.Form.OTHER;
        }
    }
}
