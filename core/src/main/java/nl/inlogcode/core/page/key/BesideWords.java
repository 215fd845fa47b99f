package nl.inlogcode.core.page.key;

import java.util.HashSet;
import java.util.Set;
import nl.inlogcode.core.codec.Ascii;

/**
 * Words that stand right beside keys: buttons, labels, ends of sentences. All are of the alphabet
 * of keys; one of four letters is the last group of one key in a million. With shorter ones that
 * happens, so they alone decide nothing.
 */
final class BesideWords {
    private static final int LONG = 4;

    private static final String[] LINES = {
        // Labels.
        "key keys code codes secret secrets sleutel geheim geheime setup token seed manual manually",
        "account accounts issuer label type algorithm digits period time based counter issued base32",
        "totp hotp sha1 sha256 sha512 base hash user username email name naam gebruiker instelcode",
        "your this that deze jouw dein deine dieser diese votre cette ceci twoj tajny klucz sekretny",
        "clave claves llave secreta secreto codigo cuenta usuario chiave segreta segreto codice conto",
        "chave secreta segredo codigo conta anahtar gizli anahtari kodu kodunuz hesap kurulum",
        "clef cle schluessel geheimer geheimes manuell konto kontoname nutzer secrete secret compte",
        "kod kodu klucza konfiguracji konfiguracja configuration configuracion configurazione",
        "authenticator authenticatie authenticate authentication verification verificatie app apps",
        "nyckel nokkel noegle hemlig hemmelig salasana avain kulcs titkos tajne tajny klic",
        // Buttons.
        "copy copied copier copie copiez copia copiar copiare copiado copiato kopie kopieer kopieren",
        "kopieren kopiera kopier kopioi kopiuj skopiuj kopyala kopyalandi kopiert gekopieerd kopija",
        "clipboard klembord download downloaden downloads descargar telecharger scarica baixar indir",
        "next back done okay cancel continue verify verifieren verifieer confirm submit send save skip",
        "show hide view edit help close open scan scannen rescan refresh reset regenerate generate",
        "print share email more less info details start stop enter edit change undo retry again",
        "activate enable enabled disable disabled finish ready apply select choose login signin log",
        "volgende vorige verder terug klaar annuleren annuleer bevestig bevestigen opslaan bewaren",
        "bewaar verzenden verstuur overslaan toon tonen verberg verbergen bekijk wijzig wijzigen",
        "sluit sluiten hulp meer minder vernieuw vernieuwen inschakelen uitschakelen activeren",
        "activeer controleer controleren doorgaan inloggen inlog aanmelden afronden voltooien printen",
        "weiter fertig abbrechen speichern senden anzeigen zeigen verbergen ausblenden einblenden",
        "hilfe mehr drucken aktivieren deaktivieren pruefen anmelden fortfahren schritt",
        "suivant retour annuler terminer valider envoyer enregistrer afficher masquer fermer aide",
        "imprimer activer continuer continuez suite modifier actualiser connexion voir",
        "siguiente atras volver hecho listo cancelar continuar verificar confirmar enviar guardar",
        "mostrar ocultar cerrar ayuda imprimir activar aceptar omitir saltar",
        "avanti indietro fatto annulla continua verifica conferma invia salva mostra nascondi chiudi",
        "aiuto stampa attiva salta successivo precedente",
        "seguinte anterior voltar pronto concluir salvar guardar esconder fechar ajuda ativar pular",
        "proximo avancar copiada",
        "ileri geri tamam iptal devam onayla kaydet kapat yardim goster gizle yazdir atla",
        "dalej wstecz gotowe anuluj kontynuuj potwierdz zapisz wyslij pokaz ukryj zamknij pomoc",
        "drukuj aktywuj pomin zweryfikuj sprawdz nastepny",
        "nasta tillbaka klar avbryt spara visa neste tilbage faerdig annuller gem lukk vis",
        // Sentences around a key.
        "into then here with when from will must have using used use step steps below above after",
        "before please press click tap type typ keep store write device phone mobile number scanning",
        "cannot cant want need also only once make sure note safe safely instead choose enter entering",
        "over hier voer vul invoer invoeren invullen typen code kies klik druk daarna vervolgens",
        "jouw naar voor door maar niet geen kunt kun moet wordt zelf anders bijvoorbeeld handmatig",
        "gebruik gebruiken telefoon apparaat bewaar scant scan lukt volgende dezelfde onze stap",
        "oder eine einen geben gibt bitte dann ihre ihren ihrer eingeben scanne handy hier nach wenn",
        "dans pour avec vous votre vos puis cliquez entrez saisir saisissez ensuite etape",
        "para esta este introduce introduzca ingrese escanee escanea paso luego",
        "nella nel inserisci questa questo scansiona passo digita",
        "esta este digite insira escaneie passo depois sua",
        "uygulama uygulamaya girin tarayin adim bunu",
        "wpisz zeskanuj krok aplikacji teraz",
        // Three letters and fewer.
        "in je u uw de het een en of is op dan met van aan bij app om te er dit nu zo ook qr otp sms",
        "ok pin 2fa mfa url sso id pc ios mac no ja nee yes the and or to a an as at by it of on you",
        "me my for can now new our out der die das und ist im ein zu la le les un une et ou est du",
        "des sur l d el los y o en su tu al con por lo il i e di da se si na ve bu da nr add all end",
        "off key cle kod pas via see try not"
    };

    /** What stands beside a number that counts or is counted. */
    private static final String COUNTING =
            " step stap schritt etape paso passo krok adim steg trin digit digits cijfer cijfers"
                    + " cijferige stellige stelligen chiffres digitos cifre haneli second seconds"
                    + " seconde seconden sekunden secondes segundos secondi minutes minuten sec min ";

    private static final Set<String> WORDS = words();

    private BesideWords() {}

    private static Set<String> words() {
        var words = new HashSet<String>();
        for (var line : LINES) {
            int start = 0;
            for (int i = 0; i <= line.length(); i++) {
                if (i == line.length() || line.charAt(i) == ' ') {
                    words.add(line.substring(start, i));
                    start = i + 1;
                }
            }
        }
        return words;
    }

    static boolean has(String word) {
        return WORDS.contains(Ascii.lower(word));
    }

    static boolean counts(String word) {
        return word.length() > 2 && COUNTING.contains(" " + Ascii.lower(word) + " ");
    }

    /** Long enough to be no group of a key by chance. */
    static boolean hasLong(String word) {
        return word.length() >= LONG && has(word);
    }

    /** True if a word stands at an end of it, with nothing between: a button beside a key. */
    static boolean isAtAnEndOf(String piece) {
        for (int n = LONG; n <= piece.length() - 1 && n <= 2 * LONG; n++) {
            if (has(piece.substring(0, n)) || has(piece.substring(piece.length() - n))) {
                return true;
            }
        }
        return false;
    }
}
