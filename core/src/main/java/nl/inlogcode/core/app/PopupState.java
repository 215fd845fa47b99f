package nl.inlogcode.core.app;

import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.page.clock.ClockCorrections;
import nl.inlogcode.core.page.site.Origin;

/**
 * All that the popup shows, as one value.
 *
 * @param site the origin of the page in the current tab
 * @param query what the user searches for
 * @param usedCounters counters of HOTP codes that were used and still stand on the screen
 * @param next the page's button that goes on
 * @param byItself the page's site is filled by itself
 * @param corrections wrong clocks, each under an account's id
 */
public record PopupState(
        VaultView vault,
        Optional<Origin> site,
        Card card,
        Optional<Notice> notice,
        String query,
        List<UsedCounter> usedCounters,
        NextOffer next,
        boolean byItself,
        ClockCorrections corrections) {
    public static final PopupState START =
            new PopupState(
                    new VaultView.Loading(),
                    Optional.empty(),
                    new Card.None(),
                    Optional.empty(),
                    "",
                    List.of(),
                    NextOffer.NONE,
                    false,
                    ClockCorrections.NONE);

    /** The HOTP code of this counter was handed out; the vault has moved on. */
    public record UsedCounter(String id, long counter) {}

    public PopupState {
        usedCounters = List.copyOf(usedCounters);
    }

    public PopupState with(VaultView newVault) {
        return new PopupState(
                newVault, site, card, notice, query, usedCounters, next, byItself, corrections);
    }

    public PopupState at(Optional<Origin> newSite) {
        return new PopupState(
                vault, newSite, card, notice, query, usedCounters, next, byItself, corrections);
    }

    public PopupState with(Card newCard) {
        return new PopupState(
                vault, site, newCard, notice, query, usedCounters, next, byItself, corrections);
    }

    public PopupState with(Notice newNotice) {
        return new PopupState(
                vault,
                site,
                card,
                Optional.of(newNotice),
                query,
                usedCounters,
                next,
                byItself,
                corrections);
    }

    public PopupState quiet() {
        return new PopupState(
                vault,
                site,
                card,
                Optional.empty(),
                query,
                usedCounters,
                next,
                byItself,
                corrections);
    }

    public PopupState searching(String newQuery) {
        return new PopupState(
                vault, site, card, notice, newQuery, usedCounters, next, byItself, corrections);
    }

    public PopupState with(List<UsedCounter> newUsedCounters) {
        return new PopupState(
                vault, site, card, notice, query, newUsedCounters, next, byItself, corrections);
    }

    PopupState with(NextOffer newNext) {
        return new PopupState(
                vault, site, card, notice, query, usedCounters, newNext, byItself, corrections);
    }

    PopupState byItself(boolean on) {
        return new PopupState(
                vault, site, card, notice, query, usedCounters, next, on, corrections);
    }

    PopupState with(ClockCorrections newCorrections) {
        return new PopupState(
                vault, site, card, notice, query, usedCounters, next, byItself, newCorrections);
    }

    /** The sites that an account seen now belongs to. */
    public List<String> sites() {
        return site.isPresent() ? List.of(site.get().serialised()) : List.of();
    }
}
