package nl.inlogcode.extension.page;

import nl.inlogcode.extension.dom.page.PageInput;
import nl.inlogcode.extension.dom.page.PageNode;
import nl.inlogcode.extension.dom.page.PageTree;
import nl.inlogcode.extension.dom.page.Sight;

/** Reads the texts that belong to an input: its label, what stands before it, what is around it. */
final class FieldText {
    private static final int LONGEST_LABEL = 150;

    /** How far up to look for the text before an input. */
    private static final int LEVELS = 5;

    private static final int LONGEST_CONTEXT = 800;

    /** Around a form with less text than this the heading is outside it. */
    private static final int SHORT_CONTEXT = 120;

    /** Nodes to look at for one context: a page may be endless. */
    private static final int MOST_NODES = 1500;

    private static final int DEEPEST = 60;

    /** What is not the page's own telling: controls, links to other ways, programs. */
    private static final String SILENT =
            "a,button,select,textarea,script,style,noscript,template,svg,[role=button],[role=tab]";

    private static final String CONTROL = "input:not([type=hidden]),select,textarea,button,iframe";

    private int nodes;
    private PageNode container;
    private String context = "";

    /** The label by any of HTML's and ARIA's means, one after the other. */
    static String label(PageInput input) {
        var label = new StringBuilder(PageTree.attribute(input, "aria-label"));
        var ids = PageTree.attribute(input, "aria-labelledby");
        int start = 0;
        for (int i = 0; i <= ids.length(); i++) {
            if (i == ids.length() || ids.charAt(i) == ' ') {
                if (i > start) {
                    label.append(' ').append(PageTree.textOf(input, ids.substring(start, i)));
                }
                start = i + 1;
            }
        }
        var labels = input.getLabels();
        for (int i = 0; labels != null && i < labels.getLength(); i++) {
            label.append(' ').append(labels.get(i).getTextContent());
        }
        return shortened(label.toString());
    }

    private static String shortened(String text) {
        var trimmed = text.trim();
        return trimmed.length() > LONGEST_LABEL ? trimmed.substring(0, LONGEST_LABEL) : trimmed;
    }

    /** The last text before an input, if no other control stands between them. */
    static String nearby(PageInput input) {
        PageNode node = input;
        for (int level = 0; level < LEVELS && node != null; level++) {
            for (var before = node.getPreviousSibling();
                    before != null;
                    before = before.getPreviousSibling()) {
                if (before.getNodeType() == PageNode.ELEMENT) {
                    if (PageTree.isOrHolds(before, CONTROL)) {
                        return "";
                    }
                    if (before.matches(SILENT) || !Sight.isRendered(before)) {
                        continue;
                    }
                } else if (before.getNodeType() != PageNode.TEXT) {
                    continue;
                }
                var text = before.getTextContent().trim();
                if (!text.isEmpty()) {
                    return text.substring(Math.max(0, text.length() - LONGEST_LABEL));
                }
            }
            node = PageTree.above(node);
            if (node != null
                    && node.getNodeType() == PageNode.ELEMENT
                    && node.matches("form,body,dialog")) {
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
        if (around == null || container != null && PageTree.isSame(around, container)) {
            return context;
        }
        container = around;
        String text = "";
        for (; around != null && text.length() < SHORT_CONTEXT; around = PageTree.above(around)) {
            if (around.getNodeType() == PageNode.ELEMENT) {
                var words = new StringBuilder();
                nodes = 0;
                read(around, words, 0);
                text = words.toString();
            }
        }
        context = text;
        return text;
    }

    private static boolean isContainer(PageNode node) {
        return node.getNodeType() == PageNode.ELEMENT
                && node.matches("form,dialog,[role=dialog],section,main,article,body");
    }

    private void read(PageNode node, StringBuilder words, int depth) {
        if (++nodes > MOST_NODES || words.length() > LONGEST_CONTEXT || depth > DEEPEST) {
            return;
        }
        if (node.getNodeType() == PageNode.TEXT) {
            var text = node.getTextContent().trim();
            if (!text.isEmpty()) {
                words.append(text).append(' ');
            }
            return;
        }
        if (node.getNodeType() == PageNode.ELEMENT
                && (node.matches(SILENT)
                        || !PageTree.isContents(node) && !Sight.isRendered(node))) {
            return;
        }
        var shadow = node.getNodeType() == PageNode.ELEMENT ? node.getShadowRoot() : null;
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
