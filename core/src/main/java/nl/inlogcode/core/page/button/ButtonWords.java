package nl.inlogcode.core.page.button;

import nl.inlogcode.core.page.Phrase;

/** What buttons say that mean "next". Matched by {@link Phrase#hasAny}. */
final class ButtonWords {
    /** These say: go on with this code. */
    static final String[] NEXT = {
        // Dutch
        "volgende",
        "inloggen",
        " log in ",
        " login ",
        "verder",
        "doorgaan",
        "bevestig",
        "controleer",
        "controleren",
        "verifieer",
        "verifiëren",
        "verifieren",
        "verificatie",
        "aanmelden",
        " meld aan ",
        "activeer",
        "activeren",
        "valideer",
        "valideren",
        // English
        "continue",
        "verify",
        "verification",
        " verif ",
        "sign in ",
        " signin",
        " log on ",
        " logon ",
        " sign on ",
        " next ",
        "submit",
        "confirm",
        "authenticate",
        "validate",
        "check code",
        "proceed",
        "activate",
        // German
        "weiter",
        "anmelden",
        "einloggen",
        "bestätigen",
        "überprüfen",
        " prüfen",
        "verifizieren",
        "fortfahren",
        "absenden",
        "aktivieren",
        // French
        "suivant",
        "valider",
        "continuer",
        "se connecter",
        "connexion",
        "vérifier",
        "confirmer",
        "s identifier",
        "s authentifier",
        // Spanish, Portuguese
        "continuar",
        "verificar",
        "iniciar sesión",
        "iniciar sesion",
        "siguiente",
        "confirmar",
        "validar",
        " entrar ",
        " acceder ",
        "comprobar",
        "avançar",
        "seguinte",
        "próximo",
        // Italian
        " avanti ",
        " continua ",
        " verifica ",
        " accedi ",
        " conferma ",
        " convalida ",
        // Scandinavian, Polish
        "næste",
        "nästa",
        " neste ",
        "fortsæt",
        "fortsätt",
        "fortsett",
        "bekræft",
        "bekräft",
        "bekreft",
        "logga in",
        "log ind",
        "logg inn",
        " dalej ",
        "zaloguj",
        "potwierd",
        "zweryfikuj"
    };

    /** These may say so where no other button does. */
    static final String[] PERHAPS = {
        // Dutch
        " oké ",
        "opslaan",
        " sla op ",
        "verzend",
        "versturen",
        " verstuur ",
        "toevoegen",
        "inschakelen",
        "aanzetten",
        " zet aan ",
        " klaar ",
        "voltooi",
        "afronden",
        "koppelen",
        "instellen",
        // English
        " ok ",
        " okay ",
        " save ",
        " send ",
        " add ",
        " enable ",
        " turn on ",
        " done ",
        " finish",
        " complete",
        " set up ",
        " go ",
        " apply ",
        // German
        "speichern",
        " senden ",
        "hinzufügen",
        "einrichten",
        " fertig ",
        "abschließen",
        "übernehmen",
        // French
        "enregistrer",
        "envoyer",
        " ajouter ",
        " activer ",
        "terminer",
        // Spanish, Portuguese, Italian
        "guardar",
        "enviar",
        "añadir",
        "activar",
        "finalizar",
        "aceptar",
        "salvar",
        "ativar",
        "concluir",
        " salva ",
        " invia ",
        " attiva ",
        "aggiungi"
    };

    /** With {@link #CODE} these have a code sent to someone. */
    static final String[] SEND = {
        " send ",
        " sends ",
        "verstu",
        "verzend",
        " stuur ",
        " sturen ",
        " senden ",
        "envoyer",
        "enviar",
        " invia "
    };

    static final String[] CODE = {
        " code ", "verificatiecode", "bevestigingscode", "código", "codice"
    };

    private ButtonWords() {}
}
