package nl.inlogcode.core.enrol;

import java.util.ArrayList;
import java.util.List;
import nl.inlogcode.core.screen.Card;
import nl.inlogcode.core.screen.PopupModel;

/**
 * Accounts that the user brought and has not answered for yet. One at a time is added; the others
 * are offered again after it, so that nothing of many files is lost.
 */
final class Incoming {
    private final PopupModel model;
    private final Enrolment enrolment;
    private final List<String> texts = new ArrayList<>();

    Incoming(PopupModel model, Enrolment enrolment) {
        this.model = model;
        this.enrolment = enrolment;
    }

    /** Offers these, which were brought together: all of them with one click. */
    void offerAtOnce(List<String> together) {
        texts.clear();
        model.show(enrolment.cardOf(together, true));
    }

    /** Offers these, and what is still being offered. */
    void offer(List<String> more) {
        if (!isOffering()) {
            texts.clear();
        }
        for (var text : more) {
            if (!texts.contains(text)) {
                texts.add(text);
            }
        }
        model.show(enrolment.cardOf(texts));
    }

    /** One was added: offers those that are left, if nothing else asks for attention. */
    void next() {
        if (!(model.state().card() instanceof Card.None)) {
            return;
        }
        texts.removeIf(this::isKnown);
        if (!texts.isEmpty()) {
            // What was just done stays said.
            model.change(now -> now.with(enrolment.cardOf(texts)));
        }
    }

    /** The user wants none of them. */
    void forget() {
        texts.clear();
    }

    private boolean isOffering() {
        return model.state().card() instanceof Card.Found found && found.offers();
    }

    private boolean isKnown(String text) {
        return enrolment.cardOf(List.of(text)) instanceof EnrolCard.Offer offer
                && offer.candidate() instanceof Candidate.Known;
    }
}
