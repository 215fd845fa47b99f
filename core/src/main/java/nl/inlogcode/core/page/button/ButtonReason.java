package nl.inlogcode.core.page.button;

import nl.inlogcode.core.page.Reason;

/** Why a button is, or is not, taken for the one that means "next". */
public enum ButtonReason implements Reason {
    /** It says next, log in, continue, verify, confirm. */
    SAYS_NEXT(60),
    /** It says OK, save, send, add, switch on: next, if nothing else does. */
    MAY_SAY_NEXT(40),
    /** Its name or id says so too. */
    NAME_SAYS_NEXT(10),
    /** It is in the field's own form. */
    SAME_FORM(30),
    /** There is no form, and it stands shortly below or beside the field. */
    NEAR(15),
    /** It sends the form. */
    SENDS(20),
    /** It comes after the field. */
    AFTER_FIELD(10),
    /** It is what Enter would press: says nothing, "Back" often is. */
    DEFAULT_BUTTON(0),
    /** It cannot be pressed yet: often it can once the code is in. */
    NOT_YET(0),
    /** It comes before the field. */
    BEFORE_FIELD(-15),
    /** It is a link, and links lead elsewhere. */
    LINK(-50),
    /** It says a whole sentence. */
    LONG_TEXT(-40),

    /** Not to be seen by a person. */
    HIDDEN,
    /** In another form, or far away. */
    ELSEWHERE,
    /** Sends the code to another origin than the page's own. */
    SENDS_ELSEWHERE,
    /** Sends the code in an address, where others can read it. */
    SENDS_IN_ADDRESS,
    /** Empties the form. */
    RESET,
    /** Back, cancel, close. */
    BACK,
    /** Begins anew, or has the code sent again. */
    AGAIN,
    /** Leads to another way than the code: a message, a passkey, another company's login. */
    OTHER_WAY,
    /** Asks for a recovery or backup code. */
    RECOVERY,
    /** Takes something away or switches it off. */
    REMOVES,
    /** Logs out. */
    LOGS_OUT,
    /** Passes this over: later, skip, without. */
    SKIPS,
    /** Makes a new account. */
    SIGNS_UP,
    /** Something beside the matter: help, language, showing, copying, downloading, search. */
    ASIDE;

    private final int points;

    ButtonReason() {
        this(REFUSED);
    }

    ButtonReason(int points) {
        this.points = points;
    }

    @Override
    public int points() {
        return points;
    }
}
