package nl.inlogcode.core.filling;

import java.util.ArrayList;
import nl.inlogcode.core.page.site.Origin;
import nl.inlogcode.core.screen.Card;
import nl.inlogcode.core.screen.PopupModel;
import nl.inlogcode.core.vault.KnownSite;
import nl.inlogcode.core.vault.VaultItem;

/** The sites that get an account's codes without a question: shown, and taken back one by one. */
public final class AccountSites {
    private final PopupModel model;
    private final FillMemory memory;
    private final SiteAccess access;

    AccountSites(PopupModel model, FillMemory memory, SiteAccess access) {
        this.model = model;
        this.memory = memory;
        this.access = access;
    }

    /** Shows those of an account. */
    public void show(String id) {
        var item = model.vault().find(id);
        if (item.isPresent()) {
            model.show(new FillCard.Sites(item.get()));
        }
    }

    /** The user takes one back: there it is asked again. */
    public void forget(VaultItem item, KnownSite site) {
        // By its number a site's button is remembered: the others must not get this one's.
        var pressed = clearChoices(item);
        boolean saved = model.save(item, current -> current.withoutSite(site.origin()));
        var left = model.vault().find(item.id());
        if (saved && left.isPresent()) {
            restoreChoices(left.get(), pressed);
            stopByItself(site);
            model.show(
                    left.get().knownSites().isEmpty()
                            ? new Card.None()
                            : new FillCard.Sites(left.get()));
            model.tell(FillSentence.SITE_FORGOTTEN);
        } else {
            restoreChoices(item, pressed);
        }
    }

    /** The origins on which the button that goes on is pressed; none is pressed after this. */
    private ArrayList<String> clearChoices(VaultItem item) {
        var pressed = new ArrayList<String>();
        var sites = item.sites();
        for (int i = 0; i < sites.size(); i++) {
            if (memory.pressesNext(item.id(), i)) {
                pressed.add(sites.get(i));
                memory.choosePressNext(item.id(), i, false);
            }
        }
        return pressed;
    }

    private void restoreChoices(VaultItem item, ArrayList<String> pressed) {
        var sites = item.sites();
        for (int i = 0; i < sites.size(); i++) {
            if (pressed.contains(sites.get(i))) {
                memory.choosePressNext(item.id(), i, true);
            }
        }
    }

    /** What the browser allows for a site that no account knows any more is given back. */
    private void stopByItself(KnownSite site) {
        var origin = Origin.parse(site.origin());
        for (var item : model.vault().items()) {
            if (item.sites().contains(site.origin())) {
                return;
            }
        }
        if (origin.isPresent() && access.fillsByItself(origin.get())) {
            access.stop(origin.get());
            if (model.state().site().equals(origin)) {
                model.note(facts -> facts.autoFill(false));
            }
        }
    }
}
