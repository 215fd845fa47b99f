package nl.inlogcode.core.enrol;

import java.util.List;
import nl.inlogcode.core.otpauth.Account;
import nl.inlogcode.core.vault.VaultItem;

/**
 * What is done within the click on "Toevoegen" itself, before anything that takes time: the popup
 * may be closed the next moment, and the background worker then adds what is noted here. Nothing
 * here blocks.
 */
public final class BeginAdding {
    private final Enrolment enrolment;
    private final ManualEntry manualEntry;

    BeginAdding(Enrolment enrolment, ManualEntry manualEntry) {
        this.enrolment = enrolment;
        this.manualEntry = manualEntry;
    }

    /** Before {@link EnrolRoom#add}. */
    public void add(Account account) {
        if (!enrolment.isTooSoon()) {
            enrolment.begin(account, enrolment.offeredSites());
        }
    }

    /** Before {@link EnrolRoom#addForeign}. */
    public void addForeign(Account account) {
        enrolment.begin(account, List.of());
    }

    /** Before {@link EnrolRoom#renew}. */
    public void renew(Account account, VaultItem old) {
        if (!enrolment.isTooSoon()) {
            enrolment.begin(account, old);
        }
    }

    /** Before {@link EnrolRoom#submit}. */
    public void submit(ManualForm form) {
        manualEntry.begin(form);
    }
}
