package nl.inlogcode.core.page.button;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.page.button.ButtonTraits.Form;
import nl.inlogcode.core.page.button.ButtonTraits.Kind;

/**
 * Finds the button that means "next" for the field that got the code. A button is taken for what it
 * says and where it stands, never for being the first one: that is "Back" in whole families of
 * forms, and invisible in others.
 */
public final class NextButton {
    /** From here on a button may be pressed. */
    private static final int CERTAIN = 65;

    /** From here on a button is worth naming. */
    private static final int POSSIBLE = 45;

    /** Buttons that differ by less than this are equally good. */
    private static final int MARGIN = 20;

    /** Further below its field, in CSS pixels, no button without a form belongs to it. */
    private static final int FAR_BELOW = 400;

    private static final int FAR_ABOVE = -150;

    private NextButton() {}

    /**
     * Decides.
     *
     * @param buttons everything in the field's frame that a person would press, in the order of the
     *     page
     */
    public static NextDecision decide(List<ButtonTraits> buttons) {
        var verdicts = judge(buttons);
        // "OK" and "Save" mean next only where nothing says so plainly.
        var press =
                best(verdicts, ButtonReason.SAYS_NEXT)
                        .or(() -> best(verdicts, ButtonReason.MAY_SAY_NEXT));
        if (press.isPresent()) {
            return press.get();
        }
        var possible = new ArrayList<Integer>();
        for (int i = 0; i < verdicts.size(); i++) {
            if (verdicts.get(i).score() >= POSSIBLE) {
                possible.add(i);
            }
        }
        return possible.isEmpty() ? new NextDecision.None() : new NextDecision.Unclear(possible);
    }

    /** Empty if no button with such words is certain; unclear if two are alike. */
    private static Optional<NextDecision> best(List<ButtonVerdict> verdicts, ButtonReason words) {
        int best = CERTAIN;
        var near = new ArrayList<Integer>();
        for (var verdict : verdicts) {
            best = verdict.has(words) ? Math.max(best, verdict.score()) : best;
        }
        for (int i = 0; i < verdicts.size(); i++) {
            var verdict = verdicts.get(i);
            if (verdict.has(words) && verdict.score() > best - MARGIN) {
                near.add(i);
            }
        }
        if (near.size() > 1) {
            return Optional.of(new NextDecision.Unclear(near));
        }
        if (near.isEmpty() || verdicts.get(near.get(0)).score() < CERTAIN) {
            return Optional.empty();
        }
        int index = near.get(0);
        return Optional.of(new NextDecision.Press(index, verdicts.get(index).reasons()));
    }

    /** What is thought of each button: for explaining a decision. */
    public static List<ButtonVerdict> judge(List<ButtonTraits> buttons) {
        var verdicts = new ArrayList<ButtonVerdict>();
        for (var button : buttons) {
            verdicts.add(judge(button));
        }
        return verdicts;
    }

    private static ButtonVerdict judge(ButtonTraits button) {
        if (!button.state().visible()) {
            return refused(ButtonReason.HIDDEN);
        }
        if (button.kind() == Kind.RESET) {
            return refused(ButtonReason.RESET);
        }
        var place = button.place();
        boolean near = place.distance() <= FAR_BELOW && place.distance() >= FAR_ABOVE;
        if (place.form() == Form.OTHER || place.form() == Form.NEITHER && !near) {
            return refused(ButtonReason.ELSEWHERE);
        }
        if (button.sends().isElsewhere()) {
            return refused(ButtonReason.SENDS_ELSEWHERE);
        }
        if (button.sends().how() == Submission.How.ADDRESS) {
            return refused(ButtonReason.SENDS_IN_ADDRESS);
        }
        var words = new ButtonPhrases(button.words());
        var refusal = words.refusal();
        if (refusal.isPresent()) {
            return refused(refusal.get());
        }
        var reasons = new ArrayList<ButtonReason>();
        words.evidence(reasons);
        reasons.add(place.form() == Form.SAME ? ButtonReason.SAME_FORM : ButtonReason.NEAR);
        if (button.kind() == Kind.SUBMIT || button.kind() == Kind.IMAGE) {
            reasons.add(ButtonReason.SENDS);
        } else if (button.kind() == Kind.LINK) {
            reasons.add(ButtonReason.LINK);
        }
        reasons.add(place.after() ? ButtonReason.AFTER_FIELD : ButtonReason.BEFORE_FIELD);
        if (place.isDefault()) {
            reasons.add(ButtonReason.DEFAULT_BUTTON);
        }
        if (!button.state().enabled()) {
            reasons.add(ButtonReason.NOT_YET);
        }
        return new ButtonVerdict(reasons);
    }

    private static ButtonVerdict refused(ButtonReason reason) {
        return new ButtonVerdict(List.of(reason));
    }
}
