package nl.inlogcode.core.page.site;

/** In what way a page's host looks like a known one without being it; the plainest first. */
public enum LookAlikeReason {
    /** The known host without encryption: anyone on the way may answer. */
    HTTP,
    /** The known host at another port: perhaps another program, of another person. */
    OTHER_PORT,
    /** The known host with a dot at its end. */
    TRAILING_DOT,
    /** The known host's name at the front of another one: {@code krachtplan.nl.evil.com}. */
    SUFFIX_TRICK,
    /** The known name below somebody else's domain: {@code krachtplan.evil.com}. */
    SUBDOMAIN_NAME,
    /** The known name under another suffix: {@code krachtplan.com} for {@code krachtplan.nl}. */
    OTHER_SUFFIX,
    /** The known name with something before or behind, or less: {@code krachtplan-login.com}. */
    ADDED_WORDS,
    /** Letters that look like the known ones: {@code krachtp1an.nl}, Cyrillic а for a. */
    CONFUSABLE,
    /** A letter more, less, another or two exchanged: {@code krachtpaln.nl}. */
    EDIT_DISTANCE,
    /** One label mixes scripts, as no honest name does. */
    PUNYCODE_MIX
}
