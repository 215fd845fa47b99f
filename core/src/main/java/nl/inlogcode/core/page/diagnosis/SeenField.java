package nl.inlogcode.core.page.diagnosis;

import java.util.ArrayList;
import java.util.List;
import nl.inlogcode.core.codec.Spaces;
import nl.inlogcode.core.page.field.CodeField;
import nl.inlogcode.core.page.field.FieldDecision;
import nl.inlogcode.core.page.field.FieldReason;
import nl.inlogcode.core.page.field.FieldTraits;
import nl.inlogcode.core.page.field.FieldVerdict;
import nl.inlogcode.core.page.field.Masked;

/**
 * One field of a page, or one row of boxes, and what was thought of it, for people. Says nothing
 * that stands in the field or around it.
 *
 * @param name its name or else its id, cut and masked; empty if it has none
 * @param boxes how many boxes in a row; 1 for a single field
 * @param kind what was thought of it
 */
public record SeenField(String name, int boxes, Kind kind) {
    /** One sentence each in every locale, under {@code seen_<name in lower case>}. */
    public enum Kind {
        /** The code goes here. */
        CHOSEN,
        /** It may ask for a code; not for certain, or not as surely as another one. */
        POSSIBLE,
        /** Nothing says that it asks for a code. */
        NO_SIGN,
        /** In a frame that belongs to no site: nothing is ever filled there. */
        OF_NO_SITE,
        /** Nobody can type into it now. */
        CLOSED,
        HOLDS_TEXT,
        TOO_SHORT,
        /** For a code that the site sends. */
        SENT_CODE,
        /** For a code that is used up when it is used. */
        RECOVERY_CODE,
        PASSWORD,
        USER_NAME,
        SEARCH,
        /** For anything else. */
        OTHER
    }

    /** The fields of a frame that a person can see and type into, in the order of the page. */
    public static List<SeenField> of(List<FieldTraits> fields) {
        var chosen = chosen(CodeField.decide(fields));
        var byPlace = new SeenField[fields.size()];
        for (var verdict : CodeField.judge(fields)) {
            int first = verdict.indices().get(0);
            if (isTyped(fields.get(first), verdict)) {
                byPlace[first] =
                        new SeenField(
                                name(fields.get(first).words()),
                                verdict.indices().size(),
                                chosen.contains(first) ? Kind.CHOSEN : kind(verdict));
            }
        }
        var seen = new ArrayList<SeenField>();
        for (var field : byPlace) {
            if (field != null) {
                seen.add(field);
            }
        }
        return seen;
    }

    SeenField as(Kind newKind) {
        return new SeenField(name, boxes, newKind);
    }

    private static List<Integer> chosen(FieldDecision decision) {
        return switch (decision) {
            case FieldDecision.One one -> List.of(one.index());
            case FieldDecision.Boxes boxes -> boxes.indices();
            case FieldDecision.Unclear unclear -> List.of();
            case FieldDecision.None none -> List.of();
        };
    }

    /** Ticks, buttons and sliders are inputs too. */
    private static boolean isTyped(FieldTraits field, FieldVerdict verdict) {
        if (verdict.has(FieldReason.OTHER_CONTROL)) {
            return field.type().equals("email") || field.type().equals("url");
        }
        return !verdict.has(FieldReason.HIDDEN);
    }

    private static String name(FieldTraits.Words words) {
        return Masked.of(Spaces.isBlank(words.name()) ? words.id() : words.name());
    }

    private static Kind kind(FieldVerdict verdict) {
        if (!verdict.refused()) {
            return CodeField.isPossible(verdict) ? Kind.POSSIBLE : Kind.NO_SIGN;
        }
        return switch (verdict.reasons().get(0)) {
            case DOUBTFUL -> Kind.POSSIBLE;
            case NOT_WRITABLE -> Kind.CLOSED;
            case HOLDS_TEXT -> Kind.HOLDS_TEXT;
            case TOO_SHORT -> Kind.TOO_SHORT;
            case SENT_CODE -> Kind.SENT_CODE;
            case RECOVERY_CODE, TAKES_LETTERS -> Kind.RECOVERY_CODE;
            case PASSWORD -> Kind.PASSWORD;
            case USER_NAME -> Kind.USER_NAME;
            case SEARCH -> Kind.SEARCH;
            default -> Kind.OTHER;
        };
    }
}
