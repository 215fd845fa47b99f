package nl.inlogcode.core.page.site;

/**
 * A host, made ready for being shown and compared by a person.
 *
 * @param unicode in its own letters; labels that cannot be shown honestly stay punycode
 * @param ascii as the network knows it: {@code xn--…} for other letters
 */
public record HostParts(HostText unicode, HostText ascii) {
    /** Both texts of an origin's host and port. */
    public static HostParts of(Origin origin, PublicSuffixes suffixes) {
        var host = new Host(origin.host(), suffixes);
        var after = (host.dotted() ? "." : "") + (origin.port() < 0 ? "" : ":" + origin.port());
        var ascii = new HostText(host.before(), host.domain(), after);
        return new HostParts(
                new HostText(
                        Punycode.toUnicode(host.before()),
                        Punycode.toUnicode(host.domain()),
                        after),
                ascii);
    }

    /** True if the two texts differ, so that both are to be shown. */
    public boolean differ() {
        return !unicode.equals(ascii);
    }
}
