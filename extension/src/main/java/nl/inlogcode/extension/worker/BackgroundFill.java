package nl.inlogcode.extension.worker;

import nl.inlogcode.core.filling.FillCard;
import nl.inlogcode.core.filling.FillSentence;
import nl.inlogcode.core.filling.QuickFill;
import nl.inlogcode.core.filling.QuickFill.Outcome;
import nl.inlogcode.core.page.site.Origin;
import nl.inlogcode.core.screen.Card;
import nl.inlogcode.core.screen.Clock;
import nl.inlogcode.core.screen.SaveSentence;
import nl.inlogcode.core.screen.Sentence;
import nl.inlogcode.extension.browser.Badge;
import nl.inlogcode.extension.browser.SiteScripts;
import nl.inlogcode.extension.browser.SystemClock;
import nl.inlogcode.extension.browser.Tab;
import nl.inlogcode.extension.browser.Tasks;
import nl.inlogcode.extension.browser.Words;
import nl.inlogcode.extension.browser.WorkerEvents;
import nl.inlogcode.extension.fill.TabFiller;
import nl.inlogcode.extension.store.BrowserFillMemory;
import nl.inlogcode.extension.store.BrowserVault;
import nl.inlogcode.extension.view.parts.Texts;

/** One filling without the popup: what came of it stands on the toolbar button. */
final class BackgroundFill {
    /** Milliseconds for which the badge says what came of it. */
    private static final int SHOWN = 8000;

    private final Tab tab;
    private final QuickFill fill;
    private Card card = new Card.None();

    BackgroundFill(Tab tab) {
        this.tab = tab;
        fill =
                new QuickFill(
                        new QuickFill.Ports(
                                BrowserVault.store(),
                                new TabFiller(tab),
                                new BrowserFillMemory(),
                                new SiteScripts(),
                                new CountingClock()),
                        state -> card = state.card());
    }

    /** The user pressed the key, or chose it in a field's menu. */
    void atOnce() {
        say(fill.fill());
    }

    /** The user chose an account and allowed a frame's site. */
    void account(String id, Origin frame, boolean stays) {
        say(fill.fill(id, frame, stays));
    }

    /** A page of a site that is filled by itself says that it asks for a code. */
    void byItself(Origin site) {
        var outcome = fill.fillByItself(site);
        if (outcome instanceof Outcome.Ask ask) {
            show("!", Texts.of("quick", ask.why()), Badge.Tone.BAD);
        } else {
            say(outcome);
        }
    }

    /** The user wanted it to fill by itself, and the popup that asked has gone. */
    void started(boolean started) {
        say(new Outcome.Said(started ? FillSentence.BY_ITSELF_ON : SaveSentence.BROKE_DOWN));
    }

    /** Such a page asks for none. */
    void passed(Origin site) {
        fill.pagePassed(site);
    }

    /** The user did something on such a page while it asked for none. */
    void wentOn(Origin site) {
        fill.userWentOn(site);
    }

    /** A page says that it has sent off what was filled there, or that it ends. */
    void left(Origin site) {
        fill.pageLeft(site);
    }

    void brokeDown() {
        show("!", Texts.of(SaveSentence.BROKE_DOWN), Badge.Tone.BAD);
    }

    private void say(Outcome outcome) {
        switch (outcome) {
            case Outcome.Said said -> {
                boolean good = said.sentence().tone() == Sentence.Tone.GOOD;
                show(
                        good ? "✓" : "!",
                        Texts.of(said.sentence()),
                        good ? Badge.Tone.GOOD : Badge.Tone.BAD);
                Tasks.after(SHOWN, () -> Badge.clear(tab));
            }
            case Outcome.Ask ask -> {
                show("!", Texts.of("quick", ask.why()), Badge.Tone.BAD);
                WorkerEvents.openPopup();
            }
            case Outcome.Nothing() -> Badge.clear(tab);
        }
    }

    private void show(String text, String title, Badge.Tone tone) {
        Badge.show(tab, text, title, tone);
    }

    /** Counts the seconds down on the badge while a code is waited for. */
    private final class CountingClock implements Clock {
        private final Clock clock = new SystemClock();

        @Override
        public long now() {
            return clock.now();
        }

        @Override
        public void sleep(int milliseconds) {
            if (card instanceof FillCard.Waiting waiting) {
                long left = (waiting.until() - now() + 999) / 1000;
                // Also keeps the worker alive: browsers stop one that asks nothing of them.
                show(String.valueOf(left), Words.of("waiting_title"), Badge.Tone.BUSY);
            }
            clock.sleep(milliseconds);
        }
    }
}
