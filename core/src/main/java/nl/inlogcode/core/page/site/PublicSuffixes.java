package nl.inlogcode.core.page.site;

/**
 * The Public Suffix List (publicsuffix.org), its private part included: under {@code github.io}
 * each name is somebody else's. Outside tests this is a library with a list of a known date.
 */
public interface PublicSuffixes {
    /**
     * The public suffix of a host: {@code co.uk} of {@code a.b.co.uk}.
     *
     * @param host a name as browsers write it, without a dot at the end; never an IP address
     * @return the host itself if all of it is a suffix; its last label if no rule matches
     */
    String suffixOf(String host);
}
