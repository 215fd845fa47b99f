package nl.inlogcode.core.vault.slots;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.vault.DeviceKey;
import nl.inlogcode.core.vault.VaultCrypto;
import nl.inlogcode.core.vault.slots.KeyPlace.Reading;
import nl.inlogcode.core.vault.slots.KeyPlace.Reading.Absent;
import nl.inlogcode.core.vault.slots.KeyPlace.Reading.Fails;
import nl.inlogcode.core.vault.slots.KeyPlace.Reading.Found;

/**
 * A device key in several places, of which one is enough (vault-format.md section 6). The first is
 * what is used; the spares are there for when the browser loses it, or its bytes are no longer
 * right: which of several is right, the vault itself tells.
 */
public final class StoredDeviceKey implements DeviceKey {
    private final KeyPlace first;
    private final List<KeyPlace> spares;
    private final VaultCrypto crypto;

    /** What the last opening succeeded with. */
    private Optional<byte[]> proven = Optional.empty();

    /**
     * @param spares in the order in which they are looked at
     */
    public StoredDeviceKey(VaultCrypto crypto, KeyPlace first, KeyPlace... spares) {
        this.crypto = crypto;
        this.first = first;
        this.spares = List.of(spares);
    }

    @Override
    public Optional<byte[]> wrap(byte[] nonce, byte[] associatedData, byte[] vaultKey) {
        var there = first.read();
        boolean absent = false;
        switch (there) {
            case Fails() -> {
                return Optional.empty();
            }
            case Absent() -> absent = true;
            case Found found -> {}
        }
        var known = key(there);
        var without = new ArrayList<KeyPlace>();
        for (var spare : spares) {
            var reading = spare.read();
            known = known.isPresent() ? known : key(reading);
            if (reading instanceof Absent) {
                without.add(spare);
            }
        }
        // Nothing is replaced: until what is wrapped now is saved, the vault needs what is there.
        byte[] key = known.orElseGet(() -> crypto.random(VaultCrypto.KEY_LENGTH));
        // Whether or not it was kept, what counts is what can be read again.
        if (absent && !(first.put(key) && holds(first.read(), key))) {
            return Optional.empty();
        }
        for (var spare : without) {
            // Should this fail, mending does it.
            spare.put(key);
        }
        return Optional.of(crypto.seal(key, nonce, associatedData, vaultKey));
    }

    @Override
    public Unwrapped unwrap(byte[] nonce, byte[] associatedData, byte[] wrapped) {
        proven = Optional.empty();
        var there = first.glance();
        var opened = open(there, nonce, associatedData, wrapped);
        boolean fails = false;
        for (var spare : spares) {
            if (opened.isPresent()) {
                break;
            }
            var reading = spare.read();
            fails |= reading instanceof Fails;
            opened = open(reading, nonce, associatedData, wrapped);
        }
        if (opened.isPresent()) {
            return new Unwrapped.Opened(opened.get());
        }
        return switch (there) {
            case Found found -> new Unwrapped.Refused();
            case Fails() -> new Unwrapped.Fails();
            // A spare that opens nothing is none: it may be of another vault.
            case Absent() -> fails ? new Unwrapped.Fails() : new Unwrapped.Absent();
        };
    }

    private Optional<byte[]> open(
            Reading reading, byte[] nonce, byte[] associatedData, byte[] wrapped) {
        var key = key(reading);
        var opened =
                key.isPresent()
                        ? crypto.open(key.get(), nonce, associatedData, wrapped)
                        : Optional.<byte[]>empty();
        if (opened.isPresent()) {
            proven = key;
        }
        return opened;
    }

    @Override
    public void mend() {
        // Looked at once: while this blocks on a place, another task of the page may open the
        // vault anew.
        var right = proven;
        if (right.isPresent()) {
            mend(first, right.get());
            for (var spare : spares) {
                mend(spare, right.get());
            }
        }
    }

    private static void mend(KeyPlace place, byte[] key) {
        // One that does not answer may do so again once it is written.
        if (!holds(place.read(), key)) {
            place.put(key);
        }
    }

    @Override
    public boolean delete() {
        proven = Optional.empty();
        boolean gone = first.erase();
        for (var spare : spares) {
            gone &= spare.erase();
        }
        return gone;
    }

    @Override
    public void settle() {
        first.settle();
        for (var spare : spares) {
            spare.settle();
        }
    }

    private static Optional<byte[]> key(Reading reading) {
        return reading instanceof Found found ? Optional.of(found.key()) : Optional.empty();
    }

    private static boolean holds(Reading reading, byte[] key) {
        return reading instanceof Found found && Arrays.equals(found.key(), key);
    }
}
