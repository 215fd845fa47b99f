package nl.inlogcode.core.page.site;

/**
 * A host as text in three parts, the middle one to be emphasised. Joined they are the whole text.
 *
 * @param before subdomains with their dot: {@code "login."}; may be empty
 * @param domain the registrable domain: what somebody has rented; for an IP address and a name
 *     without one, all of it
 * @param after a dot at the end, a port: {@code ":8443"}; mostly empty
 */
public record HostText(String before, String domain, String after) {
    /** The whole text. */
    public String whole() {
        return before + domain + after;
    }
}
