package nl.inlogcode.core.page.field;

import nl.inlogcode.core.page.Reason;

/**
 * Why a field is, or is not, taken for the one that asks for a code. Each speaks for the field by
 * its points; a refusal ends the matter.
 */
public enum FieldReason implements Reason {
    /** {@code autocomplete=one-time-code} (HTML standard, autofill field names). */
    ONE_TIME_CODE(100),
    /** Its name or id says that it takes a one-time code. */
    NAME_SAYS_CODE(60),
    /** Its label, placeholder or title says so. */
    LABEL_SAYS_CODE(60),
    /** The text before it says so, and it has no label of its own. */
    NEARBY_SAYS_CODE(40),
    /** Its name or id may mean a code: "code", "token", "pin". */
    NAME_MAY_SAY_CODE(25),
    /** Its label, placeholder or title may mean a code. */
    LABEL_MAY_SAY_CODE(25),
    /** The text before it may mean a code, and it has no label of its own. */
    NEARBY_MAY_SAY_CODE(15),
    /** The form around it speaks of two steps, or of an app that makes codes. */
    FORM_SAYS_CODE(20),
    /** Its placeholder is an example of a code, such as "123 456". */
    EXAMPLE(30),
    /** It takes numbers up to 999999 or 99999999. */
    SIX_NINES(30),
    /** It takes 6 to 8 characters. */
    LENGTH(15),
    /** Its pattern takes digits only. */
    DIGITS_ONLY(15),
    /** It brings up a keyboard of digits. */
    DIGIT_KEYBOARD(10),
    /** 6 to 10 narrow boxes in a row. */
    ROW_OF_BOXES(40),
    /** Each box takes one character. */
    ONE_CHARACTER_EACH(15),
    /** It is the only field on the page that could take a code. */
    ONLY_FIELD(15),
    /** That, its name may mean a code, and it has no words that say otherwise. */
    LONE_NAME(10),
    /** It has the focus. */
    FOCUSED(15),
    /** Its pattern takes letters too. */
    LETTERS_TOO(-40),
    /** Its label may mean a code, of a kind that we do not know: "raffle code". */
    UNKNOWN_KIND(-20),
    /** Its form asks for several other things, as no form for a code does. */
    LARGE_FORM(-30),
    /** The page speaks of an app, and of a code that it sent: the user must point. */
    MAYBE_SENT(-30),

    /** A control that takes no typed code: a date, an e-mail address, a range. */
    OTHER_CONTROL,
    /** Not to be seen by a person. */
    HIDDEN,
    /** Disabled or read-only. */
    NOT_WRITABLE,
    /** Something other than digits is in it already. */
    HOLDS_TEXT,
    /** Too short for a code of six digits, or a row of too few boxes. */
    TOO_SHORT,
    /** A table of boxes, not a row. */
    TABLE_OF_BOXES,
    /** Takes only long texts with letters: a recovery code. */
    TAKES_LETTERS,
    /** Its example or its pattern has letters, as no code of an app has. */
    LETTERED_EXAMPLE,
    /** {@code autocomplete} says that it is for something else. */
    OTHER_PURPOSE,
    SEARCH,
    PASSWORD,
    /** A recovery, backup or reserve code: used up when used. */
    RECOVERY_CODE,
    /** A code that the site sent by text message, e-mail or letter. */
    SENT_CODE,
    /** The page speaks of such a code, but not near the field: the user must point. */
    DOUBTFUL,
    /** A code that another device shows, to be let in. */
    DEVICE_CODE,
    /** The name that the user gives to a device or a code. */
    NAME_OF_SOMETHING,
    USER_NAME,
    PHONE_NUMBER,
    PROMOTION,
    POSTAL_CODE,
    PAYMENT_CARD,
    CAPTCHA,
    /** A key for programs, or a page's own token against forged requests. */
    KEY_FOR_PROGRAMS,
    /** Another number or code of daily life: of a customer, an order, a country, a date. */
    OTHER_NUMBER;

    private final int points;

    FieldReason() {
        this(REFUSED);
    }

    FieldReason(int points) {
        this.points = points;
    }

    @Override
    public int points() {
        return points;
    }
}
