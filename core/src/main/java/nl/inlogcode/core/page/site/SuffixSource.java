package nl.inlogcode.core.page.site;

import java.util.List;

/** Where the Public Suffix List comes from. Calls block. */
public interface SuffixSource {
    /** The suffixes of what one decision is about. */
    PublicSuffixes of(List<Origin> origins);
}
