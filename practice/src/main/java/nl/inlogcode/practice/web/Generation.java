package nl.inlogcode.practice.web;

/** Which generation of the form family the wizards copy. */
enum Generation {
    /** A number field without autocomplete; the first submit button is the one that goes back. */
    OLD("oud"),
    /** A text field that says one-time-code; an invisible submit button comes first. */
    NEW("nieuw");

    final String query;

    Generation(String query) {
        this.query = query;
    }
}
