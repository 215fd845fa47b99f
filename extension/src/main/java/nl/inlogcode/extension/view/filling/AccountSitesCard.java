package nl.inlogcode.extension.view.filling;

import nl.inlogcode.core.filling.FillRoom;
import nl.inlogcode.core.page.site.Origin;
import nl.inlogcode.core.screen.PopupShell;
import nl.inlogcode.core.vault.KnownSite;
import nl.inlogcode.core.vault.VaultItem;
import nl.inlogcode.extension.browser.Moment;
import nl.inlogcode.extension.browser.Words;
import nl.inlogcode.extension.dom.Markup;
import nl.inlogcode.extension.view.parts.Buttons;
import nl.inlogcode.extension.view.parts.Cards;
import nl.inlogcode.extension.view.screen.PopupActions;

/** The sites that get an account's codes without a question, each with how it came to that. */
final class AccountSitesCard {
    private final PopupActions actions;
    private final FillRoom fill;

    AccountSitesCard(PopupActions actions, FillRoom fill) {
        this.actions = actions;
        this.fill = fill;
    }

    Markup build(VaultItem item) {
        var list = Markup.of("ul", "sites");
        for (var site : item.knownSites()) {
            list.add(row(item, site));
        }
        return Cards.frame("sites")
                .add(
                        Cards.title("sites_title"),
                        Cards.who(item.account()),
                        Cards.text("sites_text"),
                        list,
                        Buttons.row(Buttons.primary("close", actions.of(PopupShell::dismiss))));
    }

    private Markup row(VaultItem item, KnownSite site) {
        var name = Origin.parse(site.origin()).map(Origin::shown).orElse(site.origin());
        var words = Markup.of("div", "").add(Markup.of("strong", "").text(name));
        if (site.how() != KnownSite.How.UNKNOWN) {
            words.add(Markup.of("p", "since").text(came(site)));
        }
        var forget =
                Buttons.plain(
                        "forget_site", actions.blocking(() -> fill.sites().forget(item, site)));
        return Markup.of("li", "")
                .attribute("data-site", site.origin())
                .add(words, Buttons.named(forget, Words.of("forget_site"), name));
    }

    private static String came(KnownSite site) {
        var day = Moment.date(Words.language(), site.since());
        return switch (site.how()) {
            case ENROLLED -> Words.of("site_enrolled", day);
            case SAID_YES -> Words.of("site_said_yes", day);
            case LOOK_ALIKE -> Words.of("site_look_alike", day);
            case IMPORTED -> Words.of("site_imported", day);
            case UNKNOWN -> "";
        };
    }
}
