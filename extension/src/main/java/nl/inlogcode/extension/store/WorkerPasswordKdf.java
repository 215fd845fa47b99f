package nl.inlogcode.extension.store;

import java.util.Optional;
import nl.inlogcode.core.vault.Bytes;
import nl.inlogcode.core.vault.KeySlot.Argon2id;
import nl.inlogcode.core.vault.VaultCrypto;
import nl.inlogcode.core.vault.slots.PasswordKdf;
import nl.inlogcode.extension.browser.Argon2;

/** Makes the wrapping key of a password in a worker; the page stays alive meanwhile. */
public final class WorkerPasswordKdf implements PasswordKdf {
    private final Argon2.Waiting waiting;
    private boolean stopped;

    public WorkerPasswordKdf(Argon2.Waiting waiting) {
        this.waiting = waiting;
    }

    @Override
    public Optional<Bytes> derive(String password, Argon2id parameters) {
        stopped = false;
        var tag =
                Argon2.tag(
                        Argon2.normalised(password),
                        parameters.salt().toArray(),
                        new byte[0],
                        new byte[0],
                        parameters.memory(),
                        parameters.passes(),
                        parameters.lanes(),
                        VaultCrypto.KEY_LENGTH,
                        new Stoppable());
        return tag.isPresent() ? Optional.of(Bytes.of(tag.get())) : Optional.empty();
    }

    @Override
    public boolean wasStopped() {
        return stopped;
    }

    /** Remembers that it was the user who stopped it. */
    private final class Stoppable implements Argon2.Waiting {
        @Override
        public void began(Runnable stop) {
            waiting.began(
                    () -> {
                        stopped = true;
                        stop.run();
                    });
        }

        @Override
        public void at(double part) {
            waiting.at(part);
        }

        @Override
        public void ended() {
            waiting.ended();
        }
    }
}
