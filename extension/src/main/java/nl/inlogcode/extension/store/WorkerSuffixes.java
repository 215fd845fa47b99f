package nl.inlogcode.extension.store;

import nl.inlogcode.core.site.PublicSuffixes;
import nl.inlogcode.extension.browser.SuffixList;

/** The Public Suffix List of a library (decision 0033). */
public final class WorkerSuffixes implements PublicSuffixes {
    private final SuffixList list = new SuffixList();

    /** Without the list the host itself: then no two hosts are of one site, and each is asked about. */
    @Override
    public String suffixOf(String host) {
        return list.suffixOf(host).orElse(host);
    }
}
