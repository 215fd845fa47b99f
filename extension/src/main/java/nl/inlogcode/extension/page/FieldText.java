package nl.inlogcode.extension.page;

import nl.inlogcode.extension.dom.page.PageInput;
import nl.inlogcode.extension.dom.page.PageNode;
import nl.inlogcode.extension.dom.page.PageTree;
import nl.inlogcode.extension.dom.page.PageWords;
import nl.inlogcode.extension.dom.page.Sight;
import nl.inlogcode.extension.page.FieldGather.Effort;

/** Reads the texts that belong to an input: its label, what stands before it, what is around it. */
final class FieldText {
    private static final int LONGEST_LABEL = 150;

    /** How far up to look for the text before an input. */
    private static final int LEVELS = 5;

    private static final int LONGEST_CONTEXT = 800;

    /** Around a form with less text than this the heading is outside it. */
    private static final int SHORT_CONTEXT = 120;

    /** How far up to look for more. */
    private static final int HIGHEST = 40;

    /** Nodes to look at for one context: a page may be endless. */
    private static final int MOST_NODES = 1500;

    private static final int DEEPEST = 60;

    /** No text stands near an input with more than this between them. */
    private static final int MOST_BETWEEN = 60;

    /** No input has more labels, in words that anyone reads. */
    private static final int MOST_LABELS = 5;

    private static final String CONTROL = "input:not([type=hidden]),select,textarea,button,iframe";

    /** What the parts of the page that were read say: many fields stand in the same. */
    private final PageWords.Memo read = PageWords.memo();

    /** The labels of the trees that were looked at. */
    private final PageWords.Memo labelled = PageWords.memo();

    private final Effort effort;
    private int nodes;

    FieldText(Effort effort) {
        this.effort = effort;
    }

    /** The label by any of HTML's and ARIA's means, one after the other. */
    String label(PageInput input) {
        var label = new StringBuilder(PageTree.attribute(input, "aria-label"));
        var ids = PageTree.attribute(input, "aria-labelledby");
        int start = 0;
        int many = 0;
        for (int i = 0; i <= ids.length() && many < MOST_LABELS; i++) {
            if (i == ids.length() || ids.charAt(i) == ' ') {
                if (i > start) {
                    many++;
                    var id = ids.substring(start, i);
                    label.append(' ').append(PageTree.textOf(input, id, LONGEST_LABEL));
                }
                start = i + 1;
            }
        }
        var labels = PageWords.labels(input, labelled);
        for (int i = 0; i < Math.min(MOST_LABELS, labels.getLength()); i++) {
            label.append(' ').append(PageWords.beginning(labels.get(i), LONGEST_LABEL));
        }
        return shortened(label.toString());
    }

    private static String shortened(String text) {
        var trimmed = text.trim();
        return trimmed.length() > LONGEST_LABEL ? trimmed.substring(0, LONGEST_LABEL) : trimmed;
    }

    /** The last text before an input, if no other control stands between them. */
    String nearby(PageInput input) {
        PageNode node = input;
        int between = 0;
        for (int level = 0; level < LEVELS && node != null; level++) {
            for (var before = node.getPreviousSibling();
                    before != null;
                    before = before.getPreviousSibling()) {
                if (++between > MOST_BETWEEN || !effort.spend(1)) {
                    return "";
                }
                if (PageTree.isElement(before)) {
                    if (PageTree.isOrHolds(before, CONTROL)) {
                        return "";
                    }
                    if (PageTree.matches(before, PageWords.SILENT) || !Sight.isRendered(before)) {
                        continue;
                    }
                } else if (!PageTree.isText(before)) {
                    continue;
                }
                var text = PageWords.end(before, LONGEST_LABEL);
                if (!text.isEmpty()) {
                    return text;
                }
            }
            node = PageTree.above(node);
            if (node != null
                    && PageTree.isElement(node)
                    && PageTree.matches(node, "form,body,dialog")) {
                return "";
            }
        }
        return "";
    }

    /** What the form says, or what is around it if that is next to nothing. */
    String context(PageInput input) {
        PageNode around = input;
        while (around != null && !isContainer(around)) {
            around = PageTree.above(around);
        }
        String text = "";
        for (int i = 0; i < HIGHEST && around != null && text.length() < SHORT_CONTEXT; i++) {
            if (PageTree.isElement(around)) {
                text = said(around);
            }
            around = PageTree.above(around);
        }
        return text;
    }

    private String said(PageNode around) {
        if (!read.has(around)) {
            var words = new StringBuilder();
            nodes = 0;
            read(around, words, 0);
            read.set(around, words.toString());
        }
        return read.get(around);
    }

    private static boolean isContainer(PageNode node) {
        return PageTree.isElement(node)
                && PageTree.matches(node, "form,dialog,[role=dialog],section,main,article,body");
    }

    private void read(PageNode node, StringBuilder words, int depth) {
        if (++nodes > MOST_NODES
                || !effort.spend(1)
                || words.length() > LONGEST_CONTEXT
                || depth > DEEPEST) {
            return;
        }
        if (PageTree.isText(node)) {
            var text = PageWords.beginning(node, LONGEST_CONTEXT).trim();
            if (!text.isEmpty()) {
                words.append(text).append(' ');
            }
            return;
        }
        if (PageTree.isElement(node)
                && (PageTree.matches(node, PageWords.SILENT)
                        || !PageTree.isContents(node) && !Sight.isRendered(node))) {
            return;
        }
        var shadow = PageTree.isElement(node) ? node.getShadowRoot() : null;
        if (shadow != null) {
            readAll(shadow, words, depth);
        }
        readAll(node, words, depth);
    }

    private void readAll(PageNode parent, StringBuilder words, int depth) {
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            read(child, words, depth + 1);
        }
    }
}
