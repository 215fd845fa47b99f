package nl.inlogcode.core.page.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the field that asks for a one-time code among the fields of one frame. Names alone decide
 * nothing: fields called "token" hold a page's own secrets, recovery codes stand next to the real
 * field under the same label, and the field for a device's name often comes first with the focus.
 */
public final class CodeField {
    /** From here on a field may be filled. */
    private static final int CERTAIN = 50;

    /** From here on a field is worth asking about. */
    private static final int POSSIBLE = 25;

    /** Fields that differ by less than this are equally good. */
    private static final int MARGIN = 40;

    /** More boxes than a code has digits. */
    private static final int MOST_BOXES = 10;

    private static final int FEWEST_BOXES = 6;

    private CodeField() {}

    /**
     * Decides.
     *
     * @param fields all inputs of a frame, in the order of the page
     */
    public static FieldDecision decide(List<FieldTraits> fields) {
        return decide(fields, CodeShape.DIGITS);
    }

    /**
     * Decides for a code of a kind.
     *
     * @param fields all inputs of a frame, in the order of the page
     */
    public static FieldDecision decide(List<FieldTraits> fields, CodeShape shape) {
        var verdicts = judge(fields, shape);
        var best = contenders(verdicts);
        if (best.isEmpty()) {
            return new FieldDecision.None(instead(fields, verdicts));
        }
        var focused = focused(best);
        if (best.size() > 1 && focused.isEmpty()) {
            return unclear(best);
        }
        var chosen = focused.orElse(best.get(0));
        if (!isCertain(chosen)) {
            return unclear(best);
        }
        var indices = chosen.indices();
        return indices.size() == 1
                ? new FieldDecision.One(
                        indices.get(0), chosen.score(), focused.isPresent(), chosen.reasons())
                : new FieldDecision.Boxes(
                        indices, chosen.score(), focused.isPresent(), chosen.reasons());
    }

    /** What is thought of each field and each row of boxes: for explaining a decision. */
    public static List<FieldVerdict> judge(List<FieldTraits> fields) {
        return judge(fields, CodeShape.DIGITS);
    }

    private static List<FieldVerdict> judge(List<FieldTraits> fields, CodeShape shape) {
        var verdicts = new ArrayList<FieldVerdict>();
        var inRow = new boolean[fields.size()];
        for (var row : BoxRow.find(fields)) {
            verdicts.add(judgeRow(fields, row, shape));
            for (int index : row) {
                inRow[index] = true;
            }
        }
        for (int i = 0; i < fields.size(); i++) {
            if (!inRow[i]) {
                verdicts.add(judgeOne(fields.get(i), i, shape));
            }
        }
        refuseCardForms(fields, verdicts);
        favour(fields, verdicts);
        return verdicts;
    }

    private static FieldVerdict judgeOne(FieldTraits field, int index, CodeShape shape) {
        var refusal =
                FieldAttributes.refusal(field)
                        .or(() -> FieldAttributes.refusalOfWholeCode(field, shape));
        if (refusal.isPresent()) {
            return FieldVerdict.refused(index, refusal.get());
        }
        var words = new FieldWords(field);
        refusal = words.refusal();
        if (refusal.isPresent()) {
            return FieldVerdict.refused(index, refusal.get());
        }
        if (words.isDoubtful()) {
            return FieldVerdict.refused(index, FieldReason.DOUBTFUL);
        }
        var reasons = new ArrayList<FieldReason>();
        words.evidence(reasons);
        FieldAttributes.evidence(field, shape, reasons);
        return new FieldVerdict(List.of(index), reasons);
    }

    private static FieldVerdict judgeRow(
            List<FieldTraits> fields, List<Integer> row, CodeShape shape) {
        boolean five = shape == CodeShape.FIVE_CHARACTERS;
        if (five ? row.size() != CodeShape.FIVE : row.size() < FEWEST_BOXES) {
            return new FieldVerdict(row, List.of(FieldReason.TOO_SHORT));
        }
        if (row.size() > MOST_BOXES) {
            return new FieldVerdict(row, List.of(FieldReason.TABLE_OF_BOXES));
        }
        var reasons = new ArrayList<FieldReason>();
        boolean oneEach = true;
        boolean doubtful = false;
        boolean focused = false;
        for (int index : row) {
            var field = fields.get(index);
            var words = new FieldWords(field);
            var refusal = FieldAttributes.refusal(field).or(words::refusal);
            // Masked boxes say less than a masked field does: they need no words of their own.
            if (refusal.isPresent()
                    && !(refusal.get() == FieldReason.PASSWORD
                            && FieldAttributes.wantsOneTimeCode(field))) {
                return new FieldVerdict(row, List.of(refusal.get()));
            }
            var more = new ArrayList<FieldReason>();
            words.evidence(more);
            FieldAttributes.evidence(field, shape, more);
            for (var reason : more) {
                if (!reasons.contains(reason)) {
                    reasons.add(reason);
                }
            }
            if (five && FieldAttributes.takesDigitsOnly(field)) {
                return new FieldVerdict(row, List.of(FieldReason.OTHER_CONTROL));
            }
            doubtful |= words.isDoubtful();
            focused |= field.state().focused();
            oneEach &= field.shape().maxlength() == 1;
        }
        if (doubtful && !focused) {
            return new FieldVerdict(row, List.of(FieldReason.DOUBTFUL));
        }
        reasons.add(FieldReason.ROW_OF_BOXES);
        if (oneEach) {
            reasons.add(FieldReason.ONE_CHARACTER_EACH);
        }
        return new FieldVerdict(row, reasons);
    }

    /** Next to a card's number, "security code" is the card's. */
    private static void refuseCardForms(List<FieldTraits> fields, List<FieldVerdict> verdicts) {
        for (int i = 0; i < verdicts.size(); i++) {
            int form = formOf(fields, verdicts.get(i));
            for (var other : verdicts) {
                if (form >= 0
                        && form == formOf(fields, other)
                        && other.has(FieldReason.PAYMENT_CARD)) {
                    var indices = verdicts.get(i).indices();
                    verdicts.set(i, new FieldVerdict(indices, List.of(FieldReason.PAYMENT_CARD)));
                }
            }
        }
    }

    private static int formOf(List<FieldTraits> fields, FieldVerdict verdict) {
        return fields.get(verdict.indices().get(0)).place().form();
    }

    /** Adds what only shows beside the other fields. */
    private static void favour(List<FieldTraits> fields, List<FieldVerdict> verdicts) {
        int possible = 0;
        for (var verdict : verdicts) {
            possible += verdict.refused() ? 0 : 1;
        }
        for (int i = 0; i < verdicts.size(); i++) {
            var verdict = verdicts.get(i);
            if (verdict.score() <= 0) {
                continue;
            }
            var reasons = new ArrayList<>(verdict.reasons());
            var first = fields.get(verdict.indices().get(0));
            if (possible == 1) {
                reasons.add(FieldReason.ONLY_FIELD);
                if (new FieldWords(first).isLoneName()) {
                    reasons.add(FieldReason.LONE_NAME);
                }
            }
            boolean focused = false;
            for (int index : verdict.indices()) {
                focused |= fields.get(index).state().focused();
            }
            if (focused) {
                reasons.add(FieldReason.FOCUSED);
            } else if (!hasSureWords(verdict) && others(fields, verdicts, i) > 1) {
                reasons.add(FieldReason.LARGE_FORM);
            }
            verdicts.set(i, new FieldVerdict(verdict.indices(), reasons));
        }
    }

    /** How many other things the same form asks to type. */
    private static int others(List<FieldTraits> fields, List<FieldVerdict> verdicts, int index) {
        int others = 0;
        for (int i = 0; i < verdicts.size(); i++) {
            var reasons = verdicts.get(i).reasons();
            boolean asked =
                    !verdicts.get(i).refused()
                            || !reasons.contains(FieldReason.HIDDEN)
                                    && !reasons.contains(FieldReason.OTHER_CONTROL)
                                    && !reasons.contains(FieldReason.NOT_WRITABLE)
                                    && !reasons.contains(FieldReason.SEARCH)
                                    && !reasons.contains(FieldReason.USER_NAME)
                                    && !reasons.contains(FieldReason.PASSWORD);
            if (i != index
                    && asked
                    && formOf(fields, verdicts.get(i)) == formOf(fields, verdicts.get(index))) {
                others++;
            }
        }
        return others;
    }

    private static List<FieldVerdict> contenders(List<FieldVerdict> verdicts) {
        int best = 0;
        for (var verdict : verdicts) {
            best = Math.max(best, verdict.score());
        }
        var contenders = new ArrayList<FieldVerdict>();
        for (var verdict : verdicts) {
            if (isPossible(verdict) && verdict.score() > best - MARGIN) {
                contenders.add(verdict);
            }
        }
        return contenders;
    }

    public static boolean isPossible(FieldVerdict verdict) {
        return verdict.score() >= POSSIBLE;
    }

    private static Optional<FieldVerdict> focused(List<FieldVerdict> verdicts) {
        for (var verdict : verdicts) {
            if (verdict.has(FieldReason.FOCUSED)) {
                return Optional.of(verdict);
            }
        }
        return Optional.empty();
    }

    /** The shape of a field alone is not enough: customer numbers have six digits too. */
    private static boolean isCertain(FieldVerdict verdict) {
        int size = verdict.indices().size();
        boolean boxes =
                (verdict.has(FieldReason.ONE_CHARACTER_EACH)
                                || verdict.has(FieldReason.ONLY_FIELD) && (size == 6 || size == 8))
                        && (size == CodeShape.FIVE
                                || verdict.has(FieldReason.DIGIT_KEYBOARD)
                                || verdict.has(FieldReason.DIGITS_ONLY));
        boolean doubtful = verdict.has(FieldReason.MAYBE_SENT) && !verdict.has(FieldReason.FOCUSED);
        return verdict.score() >= CERTAIN && !doubtful && (boxes || hasWords(verdict));
    }

    private static boolean hasSureWords(FieldVerdict verdict) {
        return verdict.has(FieldReason.ONE_TIME_CODE)
                || verdict.has(FieldReason.NAME_SAYS_CODE)
                || verdict.has(FieldReason.LABEL_SAYS_CODE)
                || verdict.has(FieldReason.NEARBY_SAYS_CODE);
    }

    private static boolean hasWords(FieldVerdict verdict) {
        return hasSureWords(verdict)
                || verdict.has(FieldReason.NAME_MAY_SAY_CODE)
                || verdict.has(FieldReason.LABEL_MAY_SAY_CODE)
                || verdict.has(FieldReason.FORM_SAYS_CODE)
                || verdict.has(FieldReason.SIX_NINES);
    }

    /** What the page asks for where no field can be meant. */
    private static FieldDecision.Instead instead(
            List<FieldTraits> fields, List<FieldVerdict> verdicts) {
        var instead = FieldDecision.Instead.NOTHING;
        for (var verdict : verdicts) {
            if (verdict.has(FieldReason.DOUBTFUL)) {
                return FieldDecision.Instead.DOUBTFUL;
            }
            if (verdict.has(FieldReason.TAKES_LETTERS)
                    || verdict.has(FieldReason.RECOVERY_CODE)
                            && new FieldWords(fields.get(verdict.indices().get(0)))
                                    .isRecoveryCode()) {
                instead = FieldDecision.Instead.RECOVERY_CODE;
            } else if (verdict.has(FieldReason.SENT_CODE)
                    && instead == FieldDecision.Instead.NOTHING) {
                instead = FieldDecision.Instead.SENT_CODE;
            }
        }
        return instead;
    }

    private static FieldDecision unclear(List<FieldVerdict> verdicts) {
        var indices = new ArrayList<Integer>();
        for (var verdict : verdicts) {
            indices.addAll(verdict.indices());
        }
        return new FieldDecision.Unclear(indices, verdicts.size() > 1);
    }
}
