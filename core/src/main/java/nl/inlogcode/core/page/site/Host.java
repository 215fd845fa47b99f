package nl.inlogcode.core.page.site;

import nl.inlogcode.core.codec.Ascii;

/** A host's parts by the Public Suffix List. */
final class Host {
    private final String name;
    private final boolean dotted;
    private final boolean address;
    private final String suffix;
    private final int start;

    Host(String host, PublicSuffixes suffixes) {
        dotted = host.endsWith(".");
        name = dotted ? host.substring(0, host.length() - 1) : host;
        address = isAddress(name);
        suffix = address ? "" : suffixes.suffixOf(name);
        start = address ? 0 : start(name, suffix);
    }

    /** Where the registrable domain begins: one label before the suffix, if there is one. */
    private static int start(String name, String suffix) {
        int end = name.length() - suffix.length() - 1;
        return end <= 0 ? 0 : name.lastIndexOf('.', end - 1) + 1;
    }

    /** IPv6 in brackets, or IPv4: browsers write any host that ends in a number as an address. */
    private static boolean isAddress(String host) {
        if (host.startsWith("[")) {
            return true;
        }
        int last = host.lastIndexOf('.') + 1;
        for (int i = last; i < host.length(); i++) {
            if (!Ascii.isDigit(host.charAt(i))) {
                return false;
            }
        }
        return last < host.length();
    }

    /** Without a dot at the end. */
    String name() {
        return name;
    }

    boolean dotted() {
        return dotted;
    }

    boolean address() {
        return address;
    }

    /** What is below the registrable domain, with its dot; may be empty. */
    String before() {
        return name.substring(0, start);
    }

    /** The registrable domain; all of an address, of a bare suffix and of a name of one label. */
    String domain() {
        return name.substring(start);
    }

    /** True if the host has a registrable domain at all. */
    boolean registrable() {
        return !address && name.length() > suffix.length() && !suffix.isEmpty();
    }

    /** The label that was rented: {@code krachtplan} of {@code app.krachtplan.nl}. */
    String rented() {
        var domain = domain();
        return registrable() ? domain.substring(0, domain.length() - suffix.length() - 1) : domain;
    }

    String suffix() {
        return suffix;
    }
}
