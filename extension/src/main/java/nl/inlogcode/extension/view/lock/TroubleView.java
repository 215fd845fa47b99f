package nl.inlogcode.extension.view.lock;

import java.util.Optional;
import nl.inlogcode.core.screen.VaultView;
import nl.inlogcode.core.vault.keep.OpenResult;
import nl.inlogcode.extension.browser.Moment;
import nl.inlogcode.extension.browser.Words;
import nl.inlogcode.extension.dom.Markup;
import nl.inlogcode.extension.view.parts.Buttons;
import nl.inlogcode.extension.view.parts.Cards;
import nl.inlogcode.extension.view.parts.Texts;

/**
 * A vault that is locked, cannot be read, or only read, or is not as it should be: said plainly,
 * above everything else.
 */
public final class TroubleView {
    private final LockView lock;
    private final Optional<Runnable> help;

    /**
     * @param help shows what can be done, where this screen does not show it itself
     */
    public TroubleView(LockView lock, Optional<Runnable> help) {
        this.lock = lock;
        this.help = help;
    }

    public Markup build(VaultView vault) {
        return switch (vault) {
            case VaultView.Broken broken -> broken(broken);
            case VaultView.Locked locked -> {
                var card = lock.build(locked.lock());
                yield help.isPresent()
                        ? card.add(Buttons.row(Buttons.quiet("locked_help", help.get())))
                        : card;
            }
            case VaultView.Ready ready -> ready(ready);
            case VaultView.Loading() -> Markup.of("div", "");
        };
    }

    private static Markup ready(VaultView.Ready ready) {
        if (ready.readOnly()) {
            return Markup.of("section", "card trouble")
                    .attribute("data-card", "newer")
                    .add(Markup.of("p", "").text(Words.of("newer_text")));
        }
        if (ready.health().isWorthSaying()) {
            return Markup.of("section", "card trouble")
                    .attribute("data-card", "health")
                    .attribute("role", "alert")
                    .add(Cards.paragraph(said(ready.health())));
        }
        return Markup.of("div", "");
    }

    private static String said(OpenResult.Health health) {
        return health == OpenResult.Health.CLOCK_BEHIND
                ? Words.of(
                        "health_clock_behind",
                        Moment.date(Words.language(), System.currentTimeMillis() / 1000.0))
                : Texts.of("health", health);
    }

    private Markup broken(VaultView.Broken broken) {
        var card =
                Markup.of("section", "card trouble")
                        .attribute("data-card", "broken")
                        .attribute("role", "alert")
                        .add(
                                Cards.title("broken_title"),
                                Cards.paragraph(Texts.of("unreadable", broken.cause())),
                                Cards.text("broken_text"));
        boolean canBeHelped =
                broken.cause() != OpenResult.Cause.STORAGE_FAILS
                        && broken.cause() != OpenResult.Cause.TOO_NEW;
        return canBeHelped && help.isPresent()
                ? card.add(Buttons.row(Buttons.primary("broken_help", help.get())))
                : card;
    }
}
