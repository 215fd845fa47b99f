package nl.inlogcode.core.page.field;

import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.codec.Ascii;
import nl.inlogcode.core.page.Phrase;

/** What a field's attributes tell, apart from its words. */
final class FieldAttributes {
    /** HTML's autofill field names that want something else, if no other list has them. */
    private static final String[] OTHER_PURPOSES = {
        " name ",
        " given-name ",
        " additional-name ",
        " family-name ",
        " nickname ",
        " organization ",
        " organization-title ",
        " street-address ",
        " address-line1 ",
        " address-line2 ",
        " address-line3 ",
        " address-level1 ",
        " address-level2 ",
        " country ",
        " country-name ",
        " language ",
        " bday ",
        " bday-day ",
        " bday-month ",
        " bday-year ",
        " sex ",
        " url ",
        " photo ",
        " transaction-amount "
    };

    private static final int SHORTEST = 6;
    private static final int LONGEST = 10;

    private FieldAttributes() {}

    static boolean wantsOneTimeCode(FieldTraits field) {
        return purposes(field).contains(" one-time-code ");
    }

    /** Why autocomplete, type or state of a field rule it out. */
    static Optional<FieldReason> refusal(FieldTraits field) {
        var state = field.state();
        if (!state.visible()) {
            return Optional.of(FieldReason.HIDDEN);
        }
        if (field.type().equals("search")) {
            return Optional.of(FieldReason.SEARCH);
        }
        if (!isTyped(field.type())) {
            return Optional.of(FieldReason.OTHER_CONTROL);
        }
        if (!state.writable()) {
            return Optional.of(FieldReason.NOT_WRITABLE);
        }
        if (state.holdsText()) {
            return Optional.of(FieldReason.HOLDS_TEXT);
        }
        return otherPurpose(field);
    }

    private static boolean isTyped(String type) {
        return type.equals("text")
                || type.equals("tel")
                || type.equals("number")
                || type.equals("password");
    }

    private static Optional<FieldReason> otherPurpose(FieldTraits field) {
        var purposes = purposes(field);
        boolean password = field.type().equals("password");
        // Pages write new-password on any field to keep password managers out of it.
        if (purposes.contains(" current-password ")
                || password && purposes.contains(" new-password ")) {
            return Optional.of(FieldReason.PASSWORD);
        }
        if (purposes.contains(" username ") || purposes.contains(" email ")) {
            return Optional.of(FieldReason.USER_NAME);
        }
        if (purposes.contains(" tel ") || purposes.contains(" tel-")) {
            return Optional.of(FieldReason.PHONE_NUMBER);
        }
        if (purposes.contains(" cc-")) {
            return Optional.of(FieldReason.PAYMENT_CARD);
        }
        if (purposes.contains(" postal-code ")) {
            return Optional.of(FieldReason.POSTAL_CODE);
        }
        return new Phrase(purposes).hasAny(OTHER_PURPOSES)
                ? Optional.of(FieldReason.OTHER_PURPOSE)
                : Optional.empty();
    }

    private static String purposes(FieldTraits field) {
        return " " + Ascii.lower(field.shape().autocomplete()) + " ";
    }

    /** Why a whole code cannot be put into this one field. */
    static Optional<FieldReason> refusalOfWholeCode(FieldTraits field, CodeShape code) {
        if (code == CodeShape.FIVE_CHARACTERS) {
            return refusalOfFive(field);
        }
        var shape = field.shape();
        var max = shape.max();
        if (shape.maxlength() >= 0 && shape.maxlength() < SHORTEST
                || digitsIn(max) == max.length() && !max.isEmpty() && max.length() < SHORTEST) {
            return Optional.of(FieldReason.TOO_SHORT);
        }
        if (LetteredExample.isGivenBy(field)) {
            return Optional.of(FieldReason.LETTERED_EXAMPLE);
        }
        int most = mostRepeats(shape.pattern());
        if (takesLetters(shape.pattern())) {
            return most > LONGEST ? Optional.of(FieldReason.TAKES_LETTERS) : Optional.empty();
        }
        return takesDigits(shape.pattern()) && most > 0 && most < SHORTEST
                ? Optional.of(FieldReason.TOO_SHORT)
                : Optional.empty();
    }

    private static Optional<FieldReason> refusalOfFive(FieldTraits field) {
        int maxlength = field.shape().maxlength();
        int most = mostRepeats(field.shape().pattern());
        if (maxlength >= 0 && maxlength < CodeShape.FIVE || most > 0 && most < CodeShape.FIVE) {
            return Optional.of(FieldReason.TOO_SHORT);
        }
        if (takesDigitsOnly(field)) {
            return Optional.of(FieldReason.OTHER_CONTROL);
        }
        return most > LONGEST ? Optional.of(FieldReason.TAKES_LETTERS) : Optional.empty();
    }

    /** True if letters cannot be typed into it, or nobody means them to be. */
    static boolean takesDigitsOnly(FieldTraits field) {
        var inputmode = field.shape().inputmode();
        var pattern = field.shape().pattern();
        return field.type().equals("number")
                || field.type().equals("tel")
                || inputmode.equals("numeric")
                || inputmode.equals("decimal")
                || inputmode.equals("tel")
                || takesDigits(pattern) && !takesLetters(pattern);
    }

    /** Adds what speaks for a field. */
    static void evidence(FieldTraits field, CodeShape code, List<FieldReason> reasons) {
        var shape = field.shape();
        boolean five = code == CodeShape.FIVE_CHARACTERS;
        if (wantsOneTimeCode(field)) {
            reasons.add(FieldReason.ONE_TIME_CODE);
        }
        int example = digitsIn(field.words().placeholder());
        if (example >= SHORTEST && example <= 8) {
            reasons.add(FieldReason.EXAMPLE);
        }
        if (shape.max().equals("999999") || shape.max().equals("99999999")) {
            reasons.add(FieldReason.SIX_NINES);
        }
        if (five
                ? shape.maxlength() == CodeShape.FIVE
                : shape.maxlength() >= SHORTEST && shape.maxlength() <= 8) {
            reasons.add(FieldReason.LENGTH);
        }
        if (takesLetters(shape.pattern())) {
            if (!five) {
                reasons.add(FieldReason.LETTERS_TOO);
            }
        } else if (takesDigits(shape.pattern())) {
            reasons.add(FieldReason.DIGITS_ONLY);
        }
        if (shape.inputmode().equals("numeric")
                || field.type().equals("number")
                || field.type().equals("tel")) {
            reasons.add(FieldReason.DIGIT_KEYBOARD);
        }
    }

    private static boolean takesDigits(String pattern) {
        return pattern.contains("0-9") || pattern.contains("\\d");
    }

    private static boolean takesLetters(String pattern) {
        return pattern.contains("a-z") || pattern.contains("A-Z") || pattern.contains("\\w");
    }

    /** The last number of the one {n} or {n,m} of a regular expression; 0 if there is not one. */
    private static int mostRepeats(String pattern) {
        int end = pattern.lastIndexOf('}');
        if (end != pattern.indexOf('}')) {
            return 0;
        }
        int most = 0;
        int weight = 1;
        for (int i = end - 1; i >= 0 && Ascii.isDigit(pattern.charAt(i)) && weight < 1000; i--) {
            most += (pattern.charAt(i) - '0') * weight;
            weight *= 10;
        }
        return most;
    }

    private static int digitsIn(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Ascii.isDigit(text.charAt(i))) {
                digits++;
            }
        }
        return digits;
    }
}
