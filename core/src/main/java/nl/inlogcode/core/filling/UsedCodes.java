package nl.inlogcode.core.filling;

import java.util.Optional;
import nl.inlogcode.core.otp.TimeStep;
import nl.inlogcode.core.otpauth.MovingFactor.TimeBased;
import nl.inlogcode.core.screen.Clock;
import nl.inlogcode.core.vault.VaultItem;

/**
 * Codes that a page had already. A server takes a code once, wherever it asks: whoever set up an
 * account and logs in at once needs the next one. An account has one secret and so one server
 * behind it, whichever of its sites asks.
 */
final class UsedCodes {
    private final CodeTaking codes;
    private final FillMemory memory;
    private final Clock clock;

    UsedCodes(CodeTaking codes, FillMemory memory, Clock clock) {
        this.codes = codes;
        this.memory = memory;
        this.clock = clock;
    }

    /**
     * Waits, visibly, for the next code where a page had the one of now.
     *
     * @return false if the user gave it up
     */
    boolean awaitUnused(VaultItem item, FillTarget.Found target) {
        var used = used(item);
        if (used.isEmpty() || isStillIn(used.get(), target)) {
            return true;
        }
        return await(
                item,
                used.get(),
                used.get().isAskedAgain(target)
                        ? FillCard.Waiting.Why.REFUSED
                        : FillCard.Waiting.Why.USED);
    }

    /** The same before the code is copied, for whatever page or program. */
    boolean awaitUnused(VaultItem item, PageFiller page) {
        var used = used(item);
        if (used.isEmpty()
                || page.find() instanceof FillTarget.Found found && isStillIn(used.get(), found)) {
            return true;
        }
        return await(item, used.get(), FillCard.Waiting.Why.USED_COPY);
    }

    /** It stands in the field, or was taken out by hand: it went nowhere. */
    private static boolean isStillIn(LastFill used, FillTarget.Found target) {
        return target.filled() && used.isAt(target);
    }

    private Optional<LastFill> used(VaultItem item) {
        return item.account().movingFactor() instanceof TimeBased
                ? memory.fills().usingUp(item.id(), codes.stepOf(item))
                : Optional.empty();
    }

    private boolean await(VaultItem item, LastFill used, FillCard.Waiting.Why why) {
        int period = ((TimeBased) item.account().movingFactor()).period();
        long next = new TimeStep(period, used.step()).nextStart() * 1000;
        // By this computer's clock, which may be wrong.
        return codes.await(item, next + clock.now() - codes.timeFor(item), why);
    }
}
