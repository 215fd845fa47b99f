package nl.inlogcode.core.vault.keep;

import java.util.Optional;
import nl.inlogcode.core.vault.VaultHeader;
import nl.inlogcode.core.vault.keep.Inspection.Newest;
import nl.inlogcode.core.vault.keep.OpenResult.Health;
import nl.inlogcode.core.vault.keep.VaultStorage.Contents;
import nl.inlogcode.core.vault.keep.VaultStorage.StoreContent.Readable;
import nl.inlogcode.core.vault.keep.VaultStorage.WriteOutcome;

/**
 * Repairs each store from the other, and so the device key's places (vault-format.md section 6.5).
 * Only where the newest vault is sound: what could not be read stays as it is, for whoever can.
 */
final class Mender {
    private final VaultPorts ports;

    Mender(VaultPorts ports) {
        this.ports = ports;
    }

    /** To be called under the lock. */
    void mend() {
        ports.deviceKey().settle();
        var contents = ports.storage().read();
        if (contents.database() instanceof Readable database && database.erasing()) {
            // What does not succeed now is begun again at the next start.
            new Eraser(ports).finish();
            return;
        }
        var inspection = Inspection.of(contents, ports.sealer());
        var newest = inspection.newest();
        if (newest.isEmpty() || !(inspection.result() instanceof OpenResult.Opened opened)) {
            return;
        }
        boolean mendable = opened.health() == Health.MENDABLE;
        if (newest.get().keys().header().deviceSlot().isPresent()
                && (mendable || opened.health() == Health.SOUND)) {
            ports.deviceKey().mend();
        }
        if (mendable) {
            mend(contents, newest.get());
        }
    }

    private void mend(Contents contents, Newest newest) {
        var header = newest.keys().header();
        var text = newest.text();
        var witness =
                new Witness(header.vaultId(), header.generation(), savedAt(contents, newest))
                        .print();
        if (!HealthCheck.holds((Readable) contents.database(), text)) {
            var outcome =
                    ports.storage()
                            .writeDatabase(
                                    Housekeeping.USUAL.write(header.generation(), text, witness));
            if (outcome != WriteOutcome.WRITTEN) {
                return;
            }
        }
        if (!HealthCheck.holds((Readable) contents.mirror(), text)) {
            ports.storage().writeMirror(text, witness);
        }
    }

    /** When the newest vault was saved, as far as a witness knows; else now. */
    long savedAt(Contents contents, Newest newest) {
        var header = newest.keys().header();
        long now = ports.clock().epochSecond();
        long said = said(HealthCheck.witness(contents.database(), header), header);
        if (said == 0) {
            said = said(HealthCheck.witness(contents.mirror(), header), header);
        }
        // A clock that ran ahead that day would leave a day in the future.
        return said == 0 || said > now ? now : said;
    }

    private static long said(Optional<Witness> witness, VaultHeader header) {
        return witness.isPresent() && witness.get().generation() == header.generation()
                ? witness.get().savedAt()
                : 0;
    }
}
