package nl.inlogcode.extension.page;

import java.util.ArrayList;
import java.util.List;
import nl.inlogcode.core.codec.Ascii;
import nl.inlogcode.core.page.field.CodeShape;
import nl.inlogcode.core.page.field.FieldTraits;
import nl.inlogcode.extension.dom.page.PageInput;
import nl.inlogcode.extension.dom.page.PageNode;
import nl.inlogcode.extension.dom.page.PageTree;
import nl.inlogcode.extension.dom.page.PageTyping;
import nl.inlogcode.extension.dom.page.PageWords;
import nl.inlogcode.extension.dom.page.Sight;

/** Gathers what can be known of the inputs of this frame, without taking what is in them. */
final class FieldGather {
    private static final FieldTraits.Words NO_WORDS =
            new FieldTraits.Words("", "", "", "", "", "", "", "");

    /** What one input costs to look at, beside how deep it lies. */
    private static final int EACH = 40;

    private final CodeShape shape;
    private final Effort effort = new Effort();
    private final FieldText text = new FieldText(effort);
    private final PageWords.Memo parts = PageWords.memo();
    private final List<PageNode> forms = new ArrayList<>();

    /**
     * @param shape of the code that is to be filled in
     */
    FieldGather(CodeShape shape) {
        this.shape = shape;
    }

    List<FieldTraits> traits(List<PageInput> inputs) {
        var traits = new FieldTraits[inputs.size()];
        // What someone clicked into is looked at in any case.
        for (int i = 0; i < traits.length; i++) {
            if (PageTyping.isFocused(inputs.get(i))) {
                traits[i] = traits(inputs.get(i));
            }
        }
        for (int i = 0; i < traits.length; i++) {
            if (traits[i] == null) {
                traits[i] = traits(inputs.get(i));
            }
        }
        return List.of(traits);
    }

    /** False if there was more than could be looked at. */
    boolean isComplete() {
        return !effort.isSpent();
    }

    private FieldTraits traits(PageInput input) {
        boolean visible =
                !input.getType().equals("hidden")
                        && effort.spend(EACH + PageWords.depth(input))
                        && Sight.isVisible(input);
        var words = visible ? words(input) : NO_WORDS;
        // Words that were not read to their end may lack those that speak against it.
        visible &= !effort.isSpent();
        var place = Sight.place(input);
        return new FieldTraits(
                input.getType(),
                // Nothing is filled that cannot be seen: its words do not matter.
                visible ? words : NO_WORDS,
                new FieldTraits.Shape(
                        own(input, "autocomplete"),
                        own(input, "inputmode"),
                        own(input, "pattern"),
                        input.getMaxLength(),
                        own(input, "max")),
                new FieldTraits.State(
                        visible,
                        !input.isReadOnly() && !PageTree.matches(input, ":disabled"),
                        PageTyping.isFocused(input),
                        holdsText(input.getValue())),
                new FieldTraits.Place(
                        form(input),
                        (int) place.getLeft(),
                        (int) place.getTop(),
                        (int) place.getWidth()));
    }

    private FieldTraits.Words words(PageInput input) {
        return new FieldTraits.Words(
                own(input, "name"),
                own(input, "id"),
                text.label(input) + " " + host(input, "label"),
                own(input, "placeholder"),
                own(input, "title"),
                text.nearby(input),
                PageWords.near(input, parts),
                text.context(input));
    }

    /** An attribute of the input, or of the custom element whose shadow tree it is in. */
    private static String own(PageInput input, String name) {
        var value = PageTree.attribute(input, name);
        return value.isEmpty() ? host(input, name) : value;
    }

    private static String host(PageInput input, String name) {
        var host = PageTree.host(input);
        return host == null ? "" : PageTree.attribute(host, name);
    }

    private int form(PageInput input) {
        var form = input.getForm();
        if (form == null) {
            return -1;
        }
        for (int i = 0; i < forms.size(); i++) {
            if (PageTree.isSame(forms.get(i), form)) {
                return i;
            }
        }
        forms.add(form);
        return forms.size() - 1;
    }

    /** Letters: what someone typed or the page put in, and no code. */
    private boolean holdsText(String value) {
        // What stands there may be the code before this one.
        if (shape == CodeShape.FIVE_CHARACTERS && value.trim().length() <= CodeShape.FIVE) {
            return false;
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (Ascii.isLetter(c) || c >= 0xC0 && c < 0x2000) {
                return true;
            }
        }
        return false;
    }

    /**
     * How much of a page is looked at for one answer, in nodes. Pages may be endless, or be made to
     * hang whoever looks through them, and a person waits for the answer.
     */
    static final class Effort {
        private static final int MOST = 40_000;

        private int left = MOST;

        /** True if there was so much left. */
        boolean spend(int nodes) {
            left -= nodes;
            return left >= 0;
        }

        /** Something was not looked at. */
        boolean isSpent() {
            return left < 0;
        }
    }
}
