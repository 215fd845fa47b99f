package nl.inlogcode.practice.page;

/** A language of the site. */
public enum Language {
    DUTCH("nl"),
    ENGLISH("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** The BCP 47 code, as in the {@code lang} attribute and the {@code lang} query. */
    public String code() {
        return code;
    }
}
