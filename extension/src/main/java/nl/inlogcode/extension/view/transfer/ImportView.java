package nl.inlogcode.extension.view.transfer;

import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.otpauth.MigrationEntry;
import nl.inlogcode.core.screen.Card;
import nl.inlogcode.core.screen.PopupShell;
import nl.inlogcode.core.transfer.Import;
import nl.inlogcode.core.transfer.ImportParts;
import nl.inlogcode.core.transfer.ImportRow;
import nl.inlogcode.core.transfer.TransferCard;
import nl.inlogcode.extension.browser.Tasks;
import nl.inlogcode.extension.browser.Words;
import nl.inlogcode.extension.dom.Markup;
import nl.inlogcode.extension.view.parts.Buttons;
import nl.inlogcode.extension.view.parts.Cards;
import nl.inlogcode.extension.view.parts.Texts;
import nl.inlogcode.extension.view.screen.PopupActions;
import nl.inlogcode.extension.view.screen.RoomView;

/** Accounts of another app: which there are, what becomes of each, which parts are missing. */
public final class ImportView implements RoomView {
    private final PopupActions actions;
    private final Import imports;
    private final Tasks.Blocking scanNext;

    /**
     * @param scanNext looks for the next part on the page
     */
    public ImportView(PopupActions actions, Import imports, Tasks.Blocking scanNext) {
        this.scanNext = scanNext;
        this.actions = actions;
        this.imports = imports;
    }

    @Override
    public Optional<Markup> card(Card card) {
        return card instanceof TransferCard own ? Optional.of(build(own)) : Optional.empty();
    }

    private Markup build(TransferCard card) {
        return switch (card) {
            case TransferCard.Import found -> preview(found);
            case TransferCard.MoreParts more -> more(more.parts());
        };
    }

    private Markup preview(TransferCard.Import found) {
        var list = Markup.of("ul", "import");
        for (var row : found.shown()) {
            list.add(Markup.of("li", "").add(who(row), fate(row)));
        }
        int count = found.toBeAdded().size();
        boolean export = found.parts().count() > 0;
        var card =
                Cards.frame("import")
                        .add(export ? Cards.title("import_title") : Cards.title("links_title"));
        if (count == 0) {
            card.add(hasKnown(found) ? Cards.text("import_known_all") : Cards.text("import_none"));
        }
        card.add(list, Cards.more(found.rows().size() - found.shown().size()));
        if (!found.parts().missing().isEmpty()) {
            card.add(Cards.paragraph(missing(found.parts())));
        }
        if (count == 0) {
            return card.add(
                    found.parts().missing().isEmpty()
                            ? Buttons.row(Buttons.primary("close", actions.of(PopupShell::dismiss)))
                            : nextPart());
        }
        var add = Buttons.primary("add_all", actions.blocking(() -> imports.addAll(found)));
        add.text(count == 1 ? Words.of("add") : Words.of("add_all", String.valueOf(count)));
        return card.add(
                Buttons.row(add, Buttons.plain("not_now", actions.of(PopupShell::dismiss))));
    }

    private Markup more(ImportParts parts) {
        return Cards.frame("more-parts")
                .add(
                        Markup.of("h2", "").text(missing(parts)),
                        Cards.text("more_parts_text"),
                        nextPart());
    }

    private Markup nextPart() {
        return Buttons.row(
                Buttons.primary("look_again", actions.blocking(scanNext)),
                Buttons.plain("close", actions.of(PopupShell::dismiss)));
    }

    private static boolean hasKnown(TransferCard.Import found) {
        for (var row : found.rows()) {
            if (row instanceof ImportRow.Known) {
                return true;
            }
        }
        return false;
    }

    private static Markup who(ImportRow row) {
        return switch (row) {
            case ImportRow.Refused refused -> refusedWho(refused.entry());
            case ImportRow.Known known -> Cards.who(known.account());
            case ImportRow.Beside beside -> Cards.who(beside.account());
            case ImportRow.New fresh -> Cards.who(fresh.account());
        };
    }

    private static Markup refusedWho(MigrationEntry.Refused entry) {
        var issuer = entry.issuer();
        var name = entry.accountName();
        var title = issuer.isEmpty() ? name : issuer;
        return Markup.of("span", "who")
                .add(
                        Markup.of("strong", "issuer")
                                .text(title.isEmpty() ? Words.of("nameless") : title),
                        Markup.of("span", "name").text(issuer.isEmpty() ? "" : name));
    }

    /** What adding all does with it. */
    private static Markup fate(ImportRow row) {
        return switch (row) {
            case ImportRow.Refused refused -> {
                var reason = Texts.of("rejection", refused.entry().reason());
                yield Markup.of("span", "fate refused").text(Words.of("import_refused", reason));
            }
            case ImportRow.Known known -> {
                var same = known.item().account().sameLabel(known.account());
                yield Markup.of("span", "fate")
                        .text(
                                same
                                        ? Words.of("import_known")
                                        : Words.of(
                                                "import_known_as",
                                                Texts.label(known.item().account())));
            }
            case ImportRow.Beside beside ->
                    Markup.of("span", "fate beside").text(Words.of("import_beside"));
            case ImportRow.New fresh -> Markup.of("span", "fate new").text(Words.of("import_new"));
        };
    }

    private static String missing(ImportParts parts) {
        var count = String.valueOf(parts.count());
        var missing = parts.missing();
        return missing.size() == 1
                ? Words.of("part_missing", number(missing.get(0)), count)
                : Words.of("parts_missing", listed(missing), count);
    }

    /** "1, 2 en 3". */
    private static String listed(List<Integer> numbers) {
        int last = numbers.size() - 1;
        var list = new StringBuilder();
        for (int i = 0; i < last; i++) {
            list.append(i > 0 ? ", " : "").append(number(numbers.get(i)));
        }
        return Words.of("and_last", list.toString(), number(numbers.get(last)));
    }

    // Of an int: printing an Integer as any object would bring along how each object prints.
    private static String number(int number) {
        return String.valueOf(number);
    }
}
