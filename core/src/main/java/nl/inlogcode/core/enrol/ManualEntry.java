package nl.inlogcode.core.enrol;

import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.codec.Ascii;
import nl.inlogcode.core.otpauth.Account;
import nl.inlogcode.core.otpauth.MigrationResult;
import nl.inlogcode.core.otpauth.MigrationUri;
import nl.inlogcode.core.otpauth.MovingFactor;
import nl.inlogcode.core.otpauth.OtpauthResult;
import nl.inlogcode.core.otpauth.Rejection;
import nl.inlogcode.core.page.key.KeySettings;
import nl.inlogcode.core.page.key.ManualKey;
import nl.inlogcode.core.page.key.PageKey;
import nl.inlogcode.core.page.site.Origin;
import nl.inlogcode.core.screen.Card;
import nl.inlogcode.core.screen.PopupModel;
import nl.inlogcode.core.transfer.Import;

/** Adding an account by the key that a site shows. */
final class ManualEntry {
    /** Longer numbers than this are no counter that a browser can count. */
    private static final int MAX_NUMBER_LENGTH = 15;

    private final PopupModel model;
    private final Enrolment enrolment;
    private final Import imports;
    private final KeptForm kept;

    ManualEntry(PopupModel model, Enrolment enrolment, Import imports, KeptForm kept) {
        this.model = model;
        this.enrolment = enrolment;
        this.imports = imports;
        this.kept = kept;
    }

    void open() {
        model.show(new EnrolCard.Manual(ManualForm.EMPTY, Optional.empty()));
    }

    /**
     * Opens the form with a key in it.
     *
     * @param right false if the form is to say what is wrong with the key
     */
    void open(String key, KeySettings settings, boolean right) {
        var form = formWith("", key, settings);
        if (right) {
            model.show(new EnrolCard.Manual(form, Optional.empty()));
        } else {
            submit(form);
        }
    }

    /** Opens the form with a key that the page shows; it is added when the user says so. */
    void open(PageKey key) {
        var site = model.state().site().map(Origin::host).orElse("");
        model.show(
                new EnrolCard.Manual(formWith(site, key.text(), key.settings()), Optional.empty()));
    }

    private static ManualForm formWith(String issuer, String key, KeySettings settings) {
        var algorithm = settings.algorithm();
        var digits = String.valueOf(settings.digits());
        return switch (settings.factor()) {
            case MovingFactor.CounterBased counted ->
                    new ManualForm(
                            issuer, "", key, algorithm, digits, ManualForm.Kind.COUNTER, "0");
            case MovingFactor.TimeBased timed ->
                    new ManualForm(
                            issuer,
                            "",
                            key,
                            algorithm,
                            digits,
                            ManualForm.Kind.TIME,
                            String.valueOf(timed.period()));
        };
    }

    /** Something was typed; the form now says this. */
    void typed(ManualForm form) {
        if (model.state().card() instanceof EnrolCard.Manual) {
            kept.typed(form);
        }
    }

    /**
     * Shows the form again as it was when the popup was closed, unless something else is asked.
     *
     * @return whether it does
     */
    boolean recall() {
        var recalled = kept.recall();
        if (recalled.isEmpty() || !(model.state().card() instanceof Card.None)) {
            return false;
        }
        model.show(new EnrolCard.Manual(recalled.get().form(), Optional.empty()));
        if (recalled.get().keyGone()) {
            model.tell(EnrolSentence.KEY_FORGOTTEN);
        }
        return true;
    }

    /** The user does not want it. */
    void forget() {
        kept.forget();
    }

    /** Before {@link #submit}, within the click. */
    void begin(ManualForm form) {
        if (!MigrationUri.isMigration(form.key())
                && read(form) instanceof OtpauthResult.Parsed parsed
                && candidate(parsed.account()) instanceof Candidate.New) {
            enrolment.begin(parsed.account(), List.of());
        }
    }

    // Which site it is for is asked at the first filling: the page in the tab may be any page.
    private Candidate candidate(Account account) {
        return Candidate.of(account, List.of(), model.vault());
    }

    /** Adds what the form says, or shows the form again with what is wrong with it. */
    void submit(ManualForm form) {
        if (MigrationUri.isMigration(form.key())) {
            submitExport(form);
            return;
        }
        var result = read(form);
        if (result instanceof OtpauthResult.Rejected rejected) {
            refuse(form, rejected.reason());
            return;
        }
        var account = ((OtpauthResult.Parsed) result).account();
        var candidate = candidate(account);
        if (candidate instanceof Candidate.New || enrolment.isFinished(account)) {
            enrolment.add(account, List.of());
        } else {
            enrolment.drop();
            model.show(new EnrolCard.Offer(candidate, Optional.empty()));
        }
    }

    /** A link of another app's export was pasted in the key's place. */
    private void submitExport(ManualForm form) {
        var result = MigrationUri.parse(form.key());
        if (result instanceof MigrationResult.Parsed parsed) {
            model.show(imports.preview(List.of(parsed.part()), List.of()));
        } else {
            refuse(form, ((MigrationResult.Rejected) result).reason());
        }
    }

    private void refuse(ManualForm form, Rejection reason) {
        // Away first: the same mistake once more is said anew, and comes into view again.
        model.show(new EnrolCard.Manual(form, Optional.empty()));
        model.show(new EnrolCard.Manual(form, Optional.of(reason)));
    }

    private static OtpauthResult read(ManualForm form) {
        if (form.kind() == ManualForm.Kind.STEAM) {
            return ManualKey.parseSteam(form.issuer(), form.accountName(), form.key());
        }
        long digits = number(form.digits());
        long factor = number(form.factor());
        boolean counted = form.kind() == ManualForm.Kind.COUNTER;
        if (digits < 6 || digits > 10) {
            return new OtpauthResult.Rejected(Rejection.BAD_DIGITS);
        }
        if (counted && factor < 0) {
            return new OtpauthResult.Rejected(Rejection.BAD_COUNTER);
        }
        if (!counted && (factor < 1 || factor > MovingFactor.TimeBased.MAX_PERIOD)) {
            return new OtpauthResult.Rejected(Rejection.BAD_PERIOD);
        }
        return ManualKey.parse(
                form.issuer(),
                form.accountName(),
                form.key(),
                form.algorithm(),
                (int) digits,
                counted
                        ? new MovingFactor.CounterBased(factor)
                        : new MovingFactor.TimeBased((int) factor));
    }

    /** The whole number that was typed, or -1. */
    private static long number(String typed) {
        var digits = typed.trim();
        if (digits.isEmpty() || digits.length() > MAX_NUMBER_LENGTH) {
            return -1;
        }
        long number = 0;
        for (int i = 0; i < digits.length(); i++) {
            if (!Ascii.isDigit(digits.charAt(i))) {
                return -1;
            }
            number = number * 10 + digits.charAt(i) - '0';
        }
        return number;
    }
}
