package nl.inlogcode.core.page.site;

import java.util.ArrayList;
import java.util.List;

/** By which names people know a host. */
final class Brands {
    /** Below this a subdomain says nothing about whose it is. */
    private static final int SHORTEST_SUBDOMAIN = 5;

    /** What a subdomain is called everywhere. */
    private static final String EVERYWHERE =
            " login inloggen logon signin secure secured account accounts portal portaal identity"
                    + " oauth oauth2 admin beheer cloud webmail online client clients klant klanten"
                    + " customer customers members leden start staging acceptatie acceptance"
                    + " server intern internal access connect service services support helpdesk"
                    + " dashboard console platform intranet extranet security beveiliging student"
                    + " students studenten medewerker medewerkers employee eservices moodle gitlab"
                    + " nextcloud owncloud keycloak jenkins grafana citrix remote webshop partner"
                    + " partners testing mobile mobiel ";

    private Brands() {}

    /** The name that was rented first, then telling names below it. In their own letters. */
    static List<String> of(Host host) {
        var brands = new ArrayList<String>();
        brands.add(Punycode.toUnicode(host.rented()));
        var before = Punycode.toUnicode(host.before());
        int start = 0;
        for (int i = 0; i < before.length(); i++) {
            if (before.charAt(i) == '.') {
                var label = before.substring(start, i);
                start = i + 1;
                if (label.length() >= SHORTEST_SUBDOMAIN
                        && !EVERYWHERE.contains(" " + label + " ")) {
                    brands.add(label);
                }
            }
        }
        return brands;
    }

    /** True if a name stands in a text with nothing, a dot or a dash on either side. */
    static boolean holds(String text, String name) {
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            if (isEdge(text, at - 1) && isEdge(text, at + name.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEdge(String text, int at) {
        return at < 0 || at >= text.length() || ".-_".indexOf(text.charAt(at)) >= 0;
    }

    /** Without dots, dashes and underscores. */
    static String undotted(String text) {
        var letters = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (".-_".indexOf(text.charAt(i)) < 0) {
                letters.append(text.charAt(i));
            }
        }
        return letters.toString();
    }
}
