package nl.inlogcode.core.app;

import java.util.List;
import nl.inlogcode.core.page.site.Origin;
import nl.inlogcode.core.page.site.PublicSuffixes;

/** Where the Public Suffix List comes from. Calls block. */
public interface SuffixSource {
    /** The suffixes of what one decision is about. */
    PublicSuffixes of(List<Origin> origins);
}
