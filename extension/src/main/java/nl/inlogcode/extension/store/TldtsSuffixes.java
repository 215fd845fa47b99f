package nl.inlogcode.extension.store;

import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.page.site.Origin;
import nl.inlogcode.core.page.site.PublicSuffixes;
import nl.inlogcode.core.page.site.SuffixSource;
import nl.inlogcode.core.page.site.SuffixTable;
import nl.inlogcode.extension.browser.Tldts;

/** The Public Suffix List of tldts (decision 0030). */
public final class TldtsSuffixes implements SuffixSource {
    @Override
    public PublicSuffixes of(List<Origin> origins) {
        var names = SuffixTable.namesOf(origins);
        Optional<List<String>> suffixes =
                names.isEmpty() ? Optional.empty() : Tldts.suffixes(names);
        return suffixes.isPresent() ? new SuffixTable(names, suffixes.get()) : SuffixTable.UNKNOWN;
    }
}
