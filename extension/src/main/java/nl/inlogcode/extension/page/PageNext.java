package nl.inlogcode.extension.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.page.button.ButtonTraits;
import nl.inlogcode.core.page.button.NextButton;
import nl.inlogcode.core.page.button.NextDecision;
import nl.inlogcode.extension.dom.page.PageButtons;
import nl.inlogcode.extension.dom.page.PageNode;

/** The button of this frame that goes on from a field. */
final class PageNext {
    private PageNext() {}

    /** The button, if it is beyond doubt; it may not be ready to be pressed yet. */
    static Optional<PageNode> find(PageField field) {
        var buttons = buttons();
        var decision = NextButton.decide(new ButtonGather(field).traits(buttons));
        return decision instanceof NextDecision.Press press
                ? Optional.of(buttons.get(press.index()))
                : Optional.empty();
    }

    /** What is known of all buttons, seen from that field. */
    static List<ButtonTraits> traits(PageField field) {
        return new ButtonGather(field).traits(buttons());
    }

    private static List<PageNode> buttons() {
        var all = PageButtons.all();
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
        var text = PageButtons.text(found.get());
        return text.isEmpty() ? ButtonGather.label(found.get()).trim() : text;
    }
}
