package nl.inlogcode.extension.view;

import nl.inlogcode.core.app.VaultView;
import nl.inlogcode.core.vault.Vault;
import nl.inlogcode.extension.browser.Words;
import nl.inlogcode.extension.dom.Markup;

/**
 * A vault that cannot be read, or only read, or not as it should be: said plainly, above everything
 * else.
 */
public final class TroubleView {
    private TroubleView() {}

    /** The vault without its content: what this view depends on, and quick to compare. */
    public static VaultView reduced(VaultView vault) {
        return vault instanceof VaultView.Ready ready
                ? new VaultView.Ready(Vault.EMPTY, ready.readOnly(), ready.health())
                : vault;
    }

    public static Markup build(VaultView vault) {
        if (vault instanceof VaultView.Broken broken) {
            return Markup.of("section", "card trouble")
                    .attribute("data-card", "broken")
                    .attribute("role", "alert")
                    .add(
                            Cards.title("broken_title"),
                            Cards.paragraph(Texts.of("unreadable", broken.cause())),
                            Cards.text("broken_text"));
        }
        if (vault instanceof VaultView.Locked) {
            return Markup.of("section", "card trouble")
                    .attribute("data-card", "locked")
                    .add(Cards.title("locked_title"), Cards.text("locked_text"));
        }
        if (vault instanceof VaultView.Ready ready && ready.readOnly()) {
            return Markup.of("section", "card trouble")
                    .attribute("data-card", "newer")
                    .add(Markup.of("p", "").text(Words.of("newer_text")));
        }
        if (vault instanceof VaultView.Ready ready && ready.health().isWorthSaying()) {
            return Markup.of("section", "card trouble")
                    .attribute("data-card", "health")
                    .attribute("role", "alert")
                    .add(Cards.paragraph(Texts.of("health", ready.health())));
        }
        return Markup.of("div", "");
    }
}
