package nl.inlogcode.core.filling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.inlogcode.core.otp.OneTimeCode;
import nl.inlogcode.core.otp.TimeStep;
import nl.inlogcode.core.otpauth.MovingFactor.CounterBased;
import nl.inlogcode.core.otpauth.MovingFactor.TimeBased;
import nl.inlogcode.core.screen.Card;
import nl.inlogcode.core.screen.Clock;
import nl.inlogcode.core.screen.CodeNow;
import nl.inlogcode.core.screen.PopupModel;
import nl.inlogcode.core.screen.RowFacts.UsedCounter;
import nl.inlogcode.core.screen.VaultView;
import nl.inlogcode.core.vault.KnownSite;
import nl.inlogcode.core.vault.Vault;
import nl.inlogcode.core.vault.VaultItem;

/** Taking a code out of an account, for whatever it is to be used, and noting that it was. */
final class CodeTaking {
    /** How often the waiting card looks at the clock, in milliseconds. */
    private static final int NAP = 250;

    private final PopupModel model;
    private final Clock clock;

    CodeTaking(PopupModel model, Clock clock) {
        this.model = model;
        this.clock = clock;
    }

    /**
     * The code to hand out. Waits for the next time step, visibly, when the current one is almost
     * over. Moves a counter on disk before its code leaves: a code is never handed out twice.
     */
    Optional<OneTimeCode> take(VaultItem item) {
        var account = item.account();
        if (account.movingFactor() instanceof CounterBased counterBased) {
            return takeCounted(item, counterBased.counter());
        }
        long until = CodeNow.handOutAt(account, timeFor(item)) + clock.now() - timeFor(item);
        return await(item, until, FillCard.Waiting.Why.LATE)
                ? Optional.of(CodeNow.of(account, timeFor(item)))
                : Optional.empty();
    }

    /** The time by which the account's codes are computed: milliseconds since 1970. */
    long timeFor(VaultItem item) {
        return model.state().facts().corrections().timeFor(item.id(), clock.now());
    }

    /**
     * Waits, visibly.
     *
     * @param until milliseconds since 1970
     * @return false if the user gave it up
     */
    boolean await(VaultItem item, long until, FillCard.Waiting.Why why) {
        if (until <= clock.now()) {
            return true;
        }
        var waiting = new FillCard.Waiting(item.id(), until, why);
        model.show(waiting);
        while (clock.now() < until && model.state().card().equals(waiting)) {
            clock.sleep((int) Math.min(NAP, until - clock.now()));
        }
        if (!model.state().card().equals(waiting)) {
            return false;
        }
        model.show(new Card.None());
        return true;
    }

    private Optional<OneTimeCode> takeCounted(VaultItem item, long counter) {
        for (var used : model.state().facts().usedCounters()) {
            if (used.id().equals(item.id())) {
                return Optional.of(CodeNow.counted(item.account(), used.counter()));
            }
        }
        if (!model.save(advance(item.id(), counter))) {
            return Optional.empty();
        }
        List<UsedCounter> used = new ArrayList<>(model.state().facts().usedCounters());
        used.add(new UsedCounter(item.id(), counter));
        model.note(facts -> facts.with(used));
        return Optional.of(CodeNow.counted(item.account(), counter));
    }

    static UnaryOperator<Vault> advance(String id, long counter) {
        return vault -> {
            var item = vault.find(id);
            if (item.isEmpty()
                    || !item.get().account().movingFactor().equals(new CounterBased(counter))) {
                return vault;
            }
            var moved = item.get().account().at(new CounterBased(counter + 1));
            return vault.replace(item.get().withAccount(moved));
        };
    }

    /** The number of the account's time step of now, by which its codes are computed. */
    long stepOf(VaultItem item) {
        return item.account().movingFactor() instanceof TimeBased timeBased
                ? TimeStep.at(timeBased.period(), timeFor(item) / 1000).index()
                : LastFill.UNCOUNTED;
    }

    /**
     * Notes that a code was copied. A vault that is only shown still gives codes: then there is
     * nothing to note.
     */
    boolean markCopied(VaultItem item) {
        long now = clock.now() / 1000;
        return isReadOnly() || model.save(vault -> vault.handedOut(item.id(), now));
    }

    /**
     * Notes what filling a code taught.
     *
     * @param learnt a site that gets codes without a question from now on
     */
    boolean learn(VaultItem item, Optional<KnownSite> learnt) {
        if (isReadOnly() || learnt.isEmpty()) {
            return true;
        }
        return model.save(item, current -> current.withSite(learnt.get()));
    }

    private boolean isReadOnly() {
        return model.state().vault() instanceof VaultView.Ready ready && ready.readOnly();
    }
}
