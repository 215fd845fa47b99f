package nl.inlogcode.core.enrol;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.codec.Ascii;
import nl.inlogcode.core.otpauth.Account;
import nl.inlogcode.core.otpauth.DisplayText;
import nl.inlogcode.core.otpauth.MigrationPart;
import nl.inlogcode.core.otpauth.MigrationResult;
import nl.inlogcode.core.otpauth.MigrationUri;
import nl.inlogcode.core.otpauth.OtpauthResult;
import nl.inlogcode.core.otpauth.OtpauthUri;
import nl.inlogcode.core.otpauth.Rejection;
import nl.inlogcode.core.page.site.SuffixSource;
import nl.inlogcode.core.screen.Card;
import nl.inlogcode.core.screen.Clock;
import nl.inlogcode.core.screen.PopupModel;
import nl.inlogcode.core.screen.PopupShell;
import nl.inlogcode.core.transfer.Import;
import nl.inlogcode.core.vault.VaultItem;

/** Adding accounts: looking at the page, offering what was found, replacing what it renews. */
final class Enrolment {
    /** How much of a foreign QR code's text is shown, in characters. */
    private static final int MAX_FOREIGN_TEXT = 200;

    /** Apps have links of their own beside {@code otpauth:} that call it the same. */
    private static final String KEY = "secret=";

    private final PopupModel model;
    private final PopupShell shell;
    private final PageReader reader;
    private final Clock clock;
    private final Adding adding;
    private final KeptForm keptForm;
    private final Import imports;
    private final SuffixSource suffixes;

    Enrolment(
            PopupModel model,
            PopupShell shell,
            Import imports,
            PageReader reader,
            SuffixSource suffixes,
            Clock clock,
            Adding adding,
            KeptForm keptForm) {
        this.model = model;
        this.shell = shell;
        this.imports = imports;
        this.reader = reader;
        this.suffixes = suffixes;
        this.clock = clock;
        this.adding = adding;
        this.keptForm = keptForm;
    }

    /** The user asked: whatever comes of it is said. */
    void look() {
        model.show(new EnrolCard.Looking());
        show(cardOf(reader.look()));
    }

    /** The user asked once more, and waits for as long as it takes. */
    void lookLonger() {
        model.show(new EnrolCard.Looking());
        show(cardOf(reader.lookLonger()));
    }

    /** Nobody asked: only what can be added is shown, and nothing that the user does is covered. */
    void glance() {
        var card = cardOf(reader.glance());
        if (card instanceof Card.Found found
                && found.offers()
                && model.state().card() instanceof Card.None) {
            model.change(now -> now.with(card));
        }
    }

    // The user may have turned to something else while the page was being read.
    private void show(Card card) {
        if (model.state().card() instanceof EnrolCard.Looking) {
            model.show(card);
        }
    }

    private Card cardOf(PageScan result) {
        return switch (result) {
            case PageScan.Seen seen -> cardOf(seen);
            case PageScan.KeyShown shown -> new EnrolCard.KeyOnPage(shown.key(), shown.complete());
            case PageScan.Nothing() -> new EnrolCard.NothingFound();
            case PageScan.NotSure() -> new EnrolCard.NotSure();
            case PageScan.PartSeen() -> new EnrolCard.PartFound();
            case PageScan.Silent() -> new EnrolCard.PageSilent();
            case PageScan.Forbidden() -> new EnrolCard.PageForbidden();
            case PageScan.Gone() -> new EnrolCard.PageGone();
            case PageScan.Failed() -> new EnrolCard.LookFailed();
        };
    }

    /** What the page itself shows comes first: others in it show what they like. */
    private Card cardOf(PageScan.Seen seen) {
        var own = cardOf(seen.texts());
        return own instanceof EnrolCard.OtherQr && !seen.foreign().isEmpty()
                ? ForeignOffers.card(seen.foreign(), model.vault())
                : own;
    }

    /** What texts come to; shows nothing. */
    Card cardOf(List<String> texts) {
        return cardOf(texts, false);
    }

    /**
     * The same.
     *
     * @param atOnce several are added with one click, after a look at them all
     */
    Card cardOf(List<String> texts, boolean atOnce) {
        var candidates = new ArrayList<Candidate>();
        var parts = new ArrayList<MigrationPart>();
        var refused = Optional.<Rejection>empty();
        var foreign = Optional.<String>empty();
        for (var text : texts) {
            if (MigrationUri.isMigration(text)) {
                var result = MigrationUri.parse(text);
                if (result instanceof MigrationResult.Parsed parsed) {
                    parts.add(parsed.part());
                } else {
                    var reason = ((MigrationResult.Rejected) result).reason();
                    refused = refused.or(() -> Optional.of(reason));
                }
                continue;
            }
            var result = OtpauthUri.parse(text);
            if (result instanceof OtpauthResult.Parsed parsed) {
                addUnseen(candidates, parsed.account());
            } else {
                var reason = ((OtpauthResult.Rejected) result).reason();
                if (reason == Rejection.NOT_OTPAUTH) {
                    foreign = foreign.or(() -> Optional.of(text));
                } else {
                    refused = refused.or(() -> Optional.of(reason));
                }
            }
        }
        if (!parts.isEmpty() || atOnce && candidates.size() > 1) {
            return imports.preview(parts, accountsOf(candidates));
        }
        if (candidates.size() == 1) {
            return offer(candidates.get(0));
        }
        if (!candidates.isEmpty()) {
            return new EnrolCard.Choose(candidates);
        }
        return refused.isPresent()
                ? new EnrolCard.Refused(refused.get())
                : new EnrolCard.OtherQr(
                        DisplayText.clean(hidden(foreign.orElse("")), MAX_FOREIGN_TEXT));
    }

    /** A text that is no link for codes, cut off where a key might stand in it. */
    private static String hidden(String text) {
        int key = Ascii.lower(text).indexOf(KEY);
        return key < 0 ? text : text.substring(0, key + KEY.length()) + "\u2026";
    }

    /** An account with the site that it would be for, and what is odd about that. */
    EnrolCard.Offer offer(Candidate candidate) {
        var vault = model.vault();
        var site =
                model.state()
                        .site()
                        .map(
                                here ->
                                        OfferedSite.of(
                                                candidate.account(),
                                                here,
                                                vault,
                                                suffixes,
                                                clock.now()));
        return new EnrolCard.Offer(candidate, site);
    }

    private static List<Account> accountsOf(List<Candidate> candidates) {
        var accounts = new ArrayList<Account>();
        for (var candidate : candidates) {
            accounts.add(candidate.account());
        }
        return accounts;
    }

    // A link and a QR code beside it are one account, even if they spell its label differently.
    private void addUnseen(List<Candidate> candidates, Account account) {
        for (var candidate : candidates) {
            if (candidate.account().secret().equals(account.secret())) {
                return;
            }
        }
        candidates.add(Candidate.of(account, model.state().sites(), model.vault()));
    }

    /** Who is warned of a look-alike gets the time to read: until then a yes does not count. */
    boolean isTooSoon() {
        return model.state().card() instanceof EnrolCard.Offer offer
                && offer.site().isPresent()
                && clock.now() < offer.site().get().readyAt();
    }

    /**
     * The sites that what is offered would be for: none where it was typed, whatever page it is.
     */
    List<String> offeredSites() {
        return model.state().card() instanceof EnrolCard.Offer offer && offer.site().isEmpty()
                ? List.of()
                : model.state().sites();
    }

    /** Before {@link #add}, within the click. */
    void begin(Account account, List<String> sites) {
        adding.begin(account, sites, Optional.empty());
    }

    /** Before {@link #renew}, within the click. */
    void begin(Account account, VaultItem old) {
        adding.begin(account, offeredSites(), Optional.of(old));
    }

    /** Whether the background worker finished what was begun here. */
    boolean isFinished(Account account) {
        return adding.isFinished(account, model.vault());
    }

    /** What was begun comes to a question first. */
    void drop() {
        adding.drop();
    }

    /** Adds an account beside all others. */
    void add(Account account, List<String> sites) {
        save(account, sites, Optional.empty());
    }

    /** Adds an account that takes the place of another one as soon as it was used. */
    void renew(Account account, VaultItem old) {
        var fresh = save(account, offeredSites(), Optional.of(old));
        if (fresh.isPresent()) {
            shell.renewed(old, fresh.get());
        }
    }

    private Optional<VaultItem> save(Account account, List<String> sites, Optional<VaultItem> old) {
        var item = adding.begin(account, sites, old);
        // A change may run twice, on a vault that another window wrote: it must not add twice.
        if (!model.save(vault -> vault.addOnce(item))) {
            adding.drop();
            return Optional.empty();
        }
        adding.ended();
        model.show(new Card.None());
        model.tell(old.isPresent() ? EnrolSentence.RENEWED : EnrolSentence.ADDED);
        keptForm.forget();
        return Optional.of(item);
    }
}
