package nl.inlogcode.core.filling;

import nl.inlogcode.core.screen.Card;
import nl.inlogcode.core.screen.PopupModel;
import nl.inlogcode.core.screen.SaveSentence;
import nl.inlogcode.core.vault.VaultItem;

/** Choosing that a site is filled without a press, and taking it back. */
public final class AutoFill {
    private final PopupModel model;
    private final SiteAccess sites;

    AutoFill(PopupModel model, SiteAccess sites) {
        this.model = model;
        this.sites = sites;
    }

    /** Looks whether the page's site is one that fills by itself. */
    void look() {
        var site = model.state().site();
        boolean on = site.isPresent() && sites.fillsByItself(site.get());
        model.note(facts -> facts.autoFill(on));
    }

    /** The user wants it for the site of the page, if the account is for that site. */
    public void ask(VaultItem item) {
        var site = model.state().site();
        if (site.isPresent() && item.sites().contains(site.get().serialised())) {
            model.show(new FillCard.AskAutoFill(item, site.get()));
        }
    }

    /** The browser answered. */
    public void allowed(FillCard.AskAutoFill asked, boolean allowed) {
        model.show(new Card.None());
        if (!allowed) {
            model.tell(FillSentence.NOT_ALLOWED);
        } else if (sites.start(asked.site())) {
            model.tell(FillSentence.BY_ITSELF_ON);
        } else {
            model.tell(SaveSentence.BROKE_DOWN);
        }
        look();
    }

    public void stop() {
        var site = model.state().site();
        if (site.isPresent()) {
            sites.stop(site.get());
            model.tell(FillSentence.BY_ITSELF_OFF);
            look();
        }
    }
}
