package nl.inlogcode.extension.view.screen;

import java.util.List;
import nl.inlogcode.core.screen.Card;
import nl.inlogcode.extension.dom.Markup;

/** The card above the list: shown by the room that it is of. */
public final class CardView {
    private final List<RoomView> rooms;

    public CardView(List<RoomView> rooms) {
        this.rooms = rooms;
    }

    public Markup build(Card card) {
        if (card instanceof Card.None) {
            return Markup.of("div", "");
        }
        for (var room : rooms) {
            var own = room.card(card);
            if (own.isPresent()) {
                return own.get();
            }
        }
        throw new IllegalStateException("no room shows this card");
    }
}
