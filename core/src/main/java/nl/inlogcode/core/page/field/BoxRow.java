package nl.inlogcode.core.page.field;

import java.util.ArrayList;
import java.util.List;

/** Rows of boxes that take one character each. */
final class BoxRow {
    /** No single field for six digits is this narrow, in CSS pixels. */
    private static final int NARROW = 90;

    private static final int SLACK = 4;

    private BoxRow() {}

    /** All rows of two boxes and more, each in the order of the page. */
    static List<List<Integer>> find(List<FieldTraits> fields) {
        var rows = new ArrayList<List<Integer>>();
        var row = new ArrayList<Integer>();
        for (int i = 0; i < fields.size(); i++) {
            // What nobody sees may stand between two boxes.
            if (!fields.get(i).state().visible()) {
                continue;
            }
            boolean box = isBox(fields.get(i));
            if (!row.isEmpty()
                    && (!box || !belong(fields.get(row.get(row.size() - 1)), fields.get(i)))) {
                close(row, rows);
            }
            if (box) {
                row.add(i);
            }
        }
        close(row, rows);
        return rows;
    }

    private static void close(List<Integer> row, List<List<Integer>> rows) {
        if (row.size() > 1) {
            rows.add(List.copyOf(row));
        }
        row.clear();
    }

    private static boolean isBox(FieldTraits field) {
        int width = field.place().width();
        int maxlength = field.shape().maxlength();
        var max = field.shape().max();
        // The first box of some rows takes a whole code, to spread it.
        boolean takesDigit =
                (maxlength < 0 || maxlength >= 6) && (max.isEmpty() || max.equals("9"));
        return maxlength == 1 || takesDigit && width > 0 && width <= NARROW;
    }

    /** Either both take one character, or they look the same and stand side by side. */
    private static boolean belong(FieldTraits one, FieldTraits next) {
        if (one.place().form() != next.place().form() || !one.type().equals(next.type())) {
            return false;
        }
        return one.shape().maxlength() == 1 && next.shape().maxlength() == 1
                || near(one.place().width(), next.place().width())
                        && near(one.place().top(), next.place().top());
    }

    private static boolean near(int one, int other) {
        return Math.abs(one - other) <= SLACK;
    }
}
