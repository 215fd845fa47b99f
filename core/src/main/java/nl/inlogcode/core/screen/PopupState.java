package nl.inlogcode.core.screen;

import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.page.site.Origin;

/**
 * All that the popup shows, as one value.
 *
 * @param site the origin of the page in the current tab
 * @param card the one thing that asks for attention
 * @param query what the user searches for
 * @param facts what the list shows beside the vault
 */
public record PopupState(
        VaultView vault,
        Optional<Origin> site,
        Card card,
        Optional<Notice> notice,
        String query,
        RowFacts facts) {
    public static final PopupState START =
            new PopupState(
                    new VaultView.Loading(),
                    Optional.empty(),
                    new Card.None(),
                    Optional.empty(),
                    "",
                    RowFacts.NONE);

    public PopupState with(VaultView newVault) {
        return new PopupState(newVault, site, card, notice, query, facts);
    }

    public PopupState at(Optional<Origin> newSite) {
        return new PopupState(vault, newSite, card, notice, query, facts);
    }

    public PopupState with(Card newCard) {
        return new PopupState(vault, site, newCard, notice, query, facts);
    }

    public PopupState with(Notice newNotice) {
        return new PopupState(vault, site, card, Optional.of(newNotice), query, facts);
    }

    public PopupState quiet() {
        return new PopupState(vault, site, card, Optional.empty(), query, facts);
    }

    public PopupState searching(String newQuery) {
        return new PopupState(vault, site, card, notice, newQuery, facts);
    }

    public PopupState with(RowFacts newFacts) {
        return new PopupState(vault, site, card, notice, query, newFacts);
    }

    /** The sites that an account seen now belongs to. */
    public List<String> sites() {
        return site.isPresent() ? List.of(site.get().serialised()) : List.of();
    }
}
