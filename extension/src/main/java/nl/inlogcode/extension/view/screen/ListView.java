package nl.inlogcode.extension.view.screen;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.inlogcode.core.screen.AccountRow;
import nl.inlogcode.extension.dom.Focus;
import nl.inlogcode.extension.dom.Markup;

/**
 * The accounts, keyed by id: rows that stay are kept, and moved where they belong. In one that is
 * built anew the menu stays open and the keyboard stays where it was.
 */
public final class ListView {
    private final Markup list;
    private final CodeActions codes;
    private final List<RoomView> rooms;
    private Map<String, RowView> shown = new LinkedHashMap<>();

    public ListView(Markup list, CodeActions codes, List<RoomView> rooms) {
        this.list = list;
        this.codes = codes;
        this.rooms = rooms;
    }

    /**
     * @param now milliseconds since 1970
     */
    public void show(List<AccountRow> rows, long now) {
        var wanted = new LinkedHashMap<String, RowView>();
        Runnable refocus = () -> {};
        for (var row : rows) {
            var old = shown.get(row.id());
            if (old != null && old.fits(row)) {
                old.show(row);
                wanted.put(row.id(), old);
            } else {
                var fresh = new RowView(row, codes, rooms, now);
                if (old != null) {
                    fresh.openLike(old);
                    var focused = Focus.selectorIn(old.element().element());
                    if (!focused.isEmpty()) {
                        refocus = () -> Focus.inside(fresh.element().element(), focused);
                    }
                }
                wanted.put(row.id(), fresh);
            }
        }
        place(wanted);
        refocus.run();
        shown = wanted;
    }

    private void place(Map<String, RowView> wanted) {
        for (var one : shown.entrySet()) {
            var old = one.getValue();
            if (wanted.get(one.getKey()) != old) {
                old.element().element().delete();
            }
        }
        var next = list.element().getFirstChild();
        for (var row : wanted.values()) {
            var element = row.element().element();
            if (element == next) {
                next = next.getNextSibling();
            } else {
                list.element().insertBefore(element, next);
            }
        }
    }
}
