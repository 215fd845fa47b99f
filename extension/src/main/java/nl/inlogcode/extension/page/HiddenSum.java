package nl.inlogcode.extension.page;

import java.util.ArrayList;
import java.util.List;
import nl.inlogcode.core.codec.Ascii;
import nl.inlogcode.extension.dom.page.PageInput;
import nl.inlogcode.extension.dom.page.PageTree;
import nl.inlogcode.extension.dom.page.Sight;

/**
 * What a component says that its row of boxes holds: an input beside the row that nobody sees.
 * Boxes show what was put into them also where the component took nothing, and only the sum is
 * sent.
 */
final class HiddenSum {
    /** Inputs before and behind the row that may be its sum. */
    private static final int BESIDE = 2;

    /** An input that may be the sum, and what stood in it before anything was filled. */
    private record Candidate(PageInput input, String before) {}

    private final List<Candidate> candidates = new ArrayList<>();

    private HiddenSum() {}

    /** Of a field that is one input there is none. */
    static HiddenSum of(PageField field) {
        var sum = new HiddenSum();
        if (field.isSplit()) {
            var all = PageTree.inputs();
            int first = indexOf(all, field.inputs().get(0));
            int last = indexOf(all, field.inputs().get(field.inputs().size() - 1));
            for (int i = first - 1; i >= Math.max(0, first - BESIDE); i--) {
                sum.add(all.get(i));
            }
            for (int i = last + 1; i < Math.min(all.size(), last + 1 + BESIDE); i++) {
                sum.add(all.get(i));
            }
        }
        return sum;
    }

    private static int indexOf(List<PageInput> all, PageInput input) {
        for (int i = 0; i < all.size(); i++) {
            if (PageTree.isSame(all.get(i), input)) {
                return i;
            }
        }
        return -1;
    }

    private void add(PageInput input) {
        var type = input.getType();
        if (type.equals("hidden") || type.equals("text") && !Sight.isVisible(input)) {
            candidates.add(new Candidate(input, input.getValue()));
        }
    }

    /**
     * False if there is a sum and it is not this code. Many pages join their boxes only when they
     * are sent: a hidden input that stays as it was says nothing, unless it is made for just so
     * many characters and the browser would hold the form for it.
     */
    boolean agrees(String code) {
        for (var candidate : candidates) {
            var input = candidate.input();
            var value = input.getValue();
            boolean changed = !value.equals(candidate.before()) && isPart(value, code.length());
            boolean made =
                    !input.getType().equals("hidden") && input.getMaxLength() == code.length();
            if (input.isConnected() && (changed || made) && !value.equals(code)) {
                return false;
            }
        }
        return true;
    }

    /** Some of a code's characters, and no more than it has. */
    private static boolean isPart(String value, int most) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (!Ascii.isDigit(c) && !Ascii.isLetter(c)) {
                return false;
            }
        }
        return !value.isEmpty() && value.length() <= most;
    }
}
