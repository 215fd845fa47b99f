package nl.inlogcode.core.page.field;

import java.util.ArrayList;
import java.util.List;
import nl.inlogcode.core.page.Phrase;

/**
 * What a button wants to go on with: "log in with the code" is the way that we are on, "log in with
 * Google" is another one. A little word such as "with" says nothing by itself; only what stands
 * behind it does. What is not known to be the code, or the login itself, is another way.
 */
public final class ByWhat {
    /** Before what one goes on with. */
    private static final String WITH =
            " with via using met per mit avec con mediante tramite usando com med pomocą przez ";

    /** Before or behind what one uses. */
    private static final String USE =
            " use gebruik gebruiken verwende verwenden benutze benutzen utiliser utilisez usar usa"
                    + " usare utilizar utiliza använd brug bruk użyj ";

    /** Between these words and what is meant. */
    private static final String FILLING =
            " the your my this that to enter de het je jouw uw mijn dit deze die der das den dem ihrem"
                    + " ihren deinem deinen diesen diesem meinem le la l ce cette mon ton votre el los tu"
                    + " su mi este esta il lo i tuo suo questo o os seu sua meu din dit min det te zu"
                    + " authenticator authentication verification security two factor step one time 2 6"
                    + " digit app ";

    /** Between "with" and what is meant; behind "use" these speak of another code than this one. */
    private static final String ANY = " a an een ein eine einen einem un une una um uma uno en et ";

    private static final String CODE =
            " code codes kode koden kod kodem kodu código codigo codice otp totp token 2fa mfa ";

    /** One goes on with these, in words that begin so. */
    private static final String[] GOING_ON = {
        " aanmeld",
        " inlog",
        " login",
        " log in ",
        " sign in",
        " signin",
        " signing in",
        " logging in",
        " anmeld",
        " einlog",
        " connexion",
        " inicio de",
        " iniciar sesi",
        " acceso",
        " accesso",
        " acesso",
        " inlogg",
        " innlogg",
        " logowani",
        " verif",
        " vérif",
        " controle",
        " bevestig",
        " confirm",
        " bestätig",
        " überprüf",
        " authenticati",
        " authentifi",
        " autentica",
        " instellen",
        " setup",
        " set up",
        " einrichten",
        " einrichtung",
        " configur",
        " konfigur",
        " activat",
        " activeren",
        " activer",
        " activar",
        " aktivier"
    };

    private static final String ONCE = " one time eenmalig eenmalige ";
    private static final String PASSWORD = " password passcode wachtwoord ";

    private ByWhat() {}

    /** True if a text says to go on with something else than the code, or with who knows what. */
    public static boolean isOther(Phrase phrase) {
        var words = words(phrase);
        for (int i = 0; i < words.size(); i++) {
            boolean with = is(words.get(i), WITH);
            if (with && !isOurs(words, i + 1, true)
                    || is(words.get(i), USE) && !usesCode(words, i)) {
                return true;
            }
        }
        return false;
    }

    /** True if a text says to use the code: "use code", "code gebruiken". */
    public static boolean usesCode(Phrase phrase) {
        var words = words(phrase);
        for (int i = 0; i < words.size(); i++) {
            if (is(words.get(i), USE) && usesCode(words, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean usesCode(List<String> words, int verb) {
        return verb > 0 && isCode(words.get(verb - 1)) || isOurs(words, verb + 1, false);
    }

    /** True if what stands there is the code, or what this page is for anyway. */
    private static boolean isOurs(List<String> words, int from, boolean with) {
        boolean once = false;
        for (int i = from; i < words.size() && !words.get(i).isEmpty(); i++) {
            var word = words.get(i);
            if (isCode(word) || once && is(word, PASSWORD) || with && goesOn(words, i)) {
                return true;
            }
            once |= is(word, ONCE);
            if (!is(word, FILLING) && !is(word, ONCE) && !(with && is(word, ANY))) {
                return false;
            }
        }
        return false;
    }

    /** "Verification code" in one word too, as some languages write it. */
    private static boolean isCode(String word) {
        return is(word, CODE)
                || (word.endsWith("code") || word.endsWith("kod") || word.endsWith("kode"))
                        && FieldWords.isSure(new Phrase(" " + word + " "));
    }

    private static boolean goesOn(List<String> words, int at) {
        var rest = new StringBuilder(" ");
        for (int i = at; i < words.size() && i < at + 2; i++) {
            rest.append(words.get(i)).append(' ');
        }
        for (var word : GOING_ON) {
            if (rest.indexOf(word) == 0 && !words.get(at).startsWith("authenticator")) {
                return true;
            }
        }
        return false;
    }

    private static boolean is(String word, String list) {
        return !word.isEmpty() && list.contains(" " + word + " ");
    }

    /** The words in their order; an empty one between two texts. */
    private static List<String> words(Phrase phrase) {
        var words = new ArrayList<String>();
        var text = phrase.text();
        int start = 1;
        for (int i = 1; i < text.length(); i++) {
            if (text.charAt(i) == ' ') {
                words.add(text.substring(start, i));
                start = i + 1;
            }
        }
        return words;
    }
}
