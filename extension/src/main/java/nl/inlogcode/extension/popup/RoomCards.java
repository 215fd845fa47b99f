package nl.inlogcode.extension.popup;

import java.util.Optional;
import nl.inlogcode.core.app.Card;
import nl.inlogcode.extension.dom.Markup;

/** How one room's cards look. */
interface RoomCards {
    /** The card; empty if it is another room's. */
    Optional<Markup> build(Card card);
}
