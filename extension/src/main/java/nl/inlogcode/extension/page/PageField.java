package nl.inlogcode.extension.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.codec.Ascii;
import nl.inlogcode.core.page.button.FormTarget;
import nl.inlogcode.core.page.field.CodeField;
import nl.inlogcode.core.page.field.CodeShape;
import nl.inlogcode.core.page.field.FieldDecision;
import nl.inlogcode.extension.dom.page.PageInput;
import nl.inlogcode.extension.dom.page.PageTree;
import nl.inlogcode.extension.dom.page.PageWindow;
import nl.inlogcode.extension.dom.page.Sight;

/**
 * The place for a code in this frame.
 *
 * @param inputs one for the whole code, or one for each character
 * @param shape of the code that it takes
 */
record PageField(List<PageInput> inputs, CodeShape shape) {
    private static final int LONGEST_PLACE = 300;

    /** Looks through the frame as it is now. */
    static FieldDecision decide(List<PageInput> inputs, CodeShape shape) {
        var gather = new FieldGather(shape);
        var decision = CodeField.decide(gather.traits(inputs), shape);
        return gather.isComplete() ? decision : decision.ofAPart();
    }

    /** The place, if it is beyond doubt. */
    static Optional<PageField> find(CodeShape shape) {
        var inputs = PageTree.inputs();
        return of(decide(inputs, shape), inputs, shape);
    }

    static Optional<PageField> of(FieldDecision decision, List<PageInput> inputs, CodeShape shape) {
        var chosen = new ArrayList<PageInput>();
        switch (decision) {
            case FieldDecision.One one -> chosen.add(inputs.get(one.index()));
            case FieldDecision.Boxes boxes -> {
                for (int index : boxes.indices()) {
                    chosen.add(inputs.get(index));
                }
            }
            case FieldDecision.Unclear unclear -> {}
            case FieldDecision.None none -> {}
        }
        return chosen.isEmpty() ? Optional.empty() : Optional.of(new PageField(chosen, shape));
    }

    boolean isSplit() {
        return inputs.size() > 1;
    }

    /** True if a code of so many characters fits. */
    boolean fits(int length) {
        int most = inputs.get(0).getMaxLength();
        return isSplit() ? inputs.size() == length : most < 0 || most >= length;
    }

    /** True while the page has all of it. */
    boolean isThere() {
        for (var input : inputs) {
            if (!input.isConnected()) {
                return false;
            }
        }
        return true;
    }

    /** True while a person could type into it. */
    boolean isWritable() {
        return !inputs.get(0).isReadOnly() && !PageTree.matches(inputs.get(0), ":disabled");
    }

    /** Where its form would send a code, as the page stands now. */
    FormTarget target() {
        return PageTarget.of(inputs);
    }

    /** Names it and the page that it is on, to know both again. */
    String place() {
        var name = PageTree.attribute(inputs.get(0), "name");
        var place =
                PageWindow.path()
                        + " "
                        + (name.isEmpty() ? PageTree.attribute(inputs.get(0), "id") : name);
        return place.substring(0, Math.min(LONGEST_PLACE, place.length()));
    }

    /** True while a person can see it. */
    boolean isVisible() {
        return isThere() && Sight.isVisible(inputs.get(0));
    }

    /** True while a person who looks at the page sees it, without scrolling. */
    boolean isInSight() {
        return Sight.isInSight(inputs.get(0))
                && (!isSplit() || Sight.isInSight(inputs.get(inputs.size() - 1)));
    }

    /** True if the page has spread a code over this input and those behind it, one digit each. */
    boolean isSpread(String code) {
        var all = PageTree.inputs();
        int first = 0;
        while (first < all.size() && !PageTree.isSame(all.get(first), inputs.get(0))) {
            first++;
        }
        if (first + code.length() > all.size()) {
            return false;
        }
        for (int i = 0; i < code.length(); i++) {
            if (!all.get(first + i).getValue().equals(code.substring(i, i + 1))) {
                return false;
            }
        }
        return true;
    }

    /** Takes out what is in it. */
    void empty() {
        for (var input : inputs) {
            input.setValue("");
        }
    }

    /** The code in it; pages put spaces or dashes between the characters. */
    String code() {
        var code = new StringBuilder();
        for (var input : inputs) {
            var value = input.getValue();
            for (int i = 0; i < value.length(); i++) {
                char c = value.charAt(i);
                if (Ascii.isDigit(c) || shape != CodeShape.DIGITS && Ascii.isLetter(c)) {
                    code.append(Ascii.upper(c));
                }
            }
        }
        return code.toString();
    }
}
