package nl.inlogcode.extension.view.screen;

import java.util.Optional;
import nl.inlogcode.core.screen.AccountRow;
import nl.inlogcode.core.screen.Card;
import nl.inlogcode.extension.dom.Markup;

/** One room on the screen: how its cards look, and what it offers to do with an account. */
public interface RoomView {
    /** The card; empty if it is another room's. */
    Optional<Markup> card(Card card);

    /** Puts what this room can do with an account into the account's menu. */
    default void offer(AccountRow row, RowMenu menu) {}
}
