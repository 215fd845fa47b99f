package nl.inlogcode.core.enrol;

import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.otpauth.Rejection;
import nl.inlogcode.core.page.key.PageKey;
import nl.inlogcode.core.screen.Card;

/** What comes of looking at the page, and of typing a key. */
public sealed interface EnrolCard extends Card {
    /** The page is being looked at. */
    record Looking() implements EnrolCard {}

    /**
     * One account was found.
     *
     * @param site the one that it would be for; absent where it comes from no page
     */
    record Offer(Candidate candidate, Optional<OfferedSite> site) implements EnrolCard, Card.Found {
        @Override
        public boolean offers() {
            return !(candidate instanceof Candidate.Known);
        }
    }

    /** Several were found; the user picks. */
    record Choose(List<Candidate> candidates) implements EnrolCard, Card.Found {
        @Override
        public boolean offers() {
            return true;
        }

        /** Those that are shown; nobody reads hundreds. */
        public List<Candidate> shown() {
            return Card.first(candidates);
        }
    }

    /** A QR code or link was found that gives no account. */
    sealed interface Unfit extends EnrolCard {
        /**
         * The same, said of something that the user brought.
         *
         * @param name of the file; empty if it is none
         */
        Remark remark(String name);
    }

    /** A QR code or link for codes, but one that cannot be honoured. */
    record Refused(Rejection reason) implements Unfit {
        @Override
        public Remark remark(String name) {
            return Remark.refused(reason, name);
        }
    }

    /**
     * A QR code, but not one for codes.
     *
     * @param text what it says, cleaned for showing
     */
    record OtherQr(String text) implements Unfit {
        @Override
        public Remark remark(String name) {
            return Remark.otherCode(text, name);
        }
    }

    /** No QR code on this page. */
    record NothingFound() implements EnrolCard {}

    /**
     * No QR code, but a key as text. It is the user's to say that it is one.
     *
     * @param complete false if there may be a QR code still: time was up
     */
    record KeyOnPage(PageKey key, boolean complete) implements EnrolCard {}

    /** Looking took too long. */
    record NotSure() implements EnrolCard {}

    /** A part of a QR code is in view. */
    record PartFound() implements EnrolCard {}

    /** The page gives no answer. */
    record PageSilent() implements EnrolCard {}

    /** The browser lets no extension read this page. */
    record PageForbidden() implements EnrolCard {}

    /** The page went away while it was being read. */
    record PageGone() implements EnrolCard {}

    /** Our reading broke down. */
    record LookFailed() implements EnrolCard {}

    /** Typing a key by hand. */
    record Manual(ManualForm form, Optional<Rejection> problem) implements EnrolCard {}
}
