package nl.inlogcode.core.page.site;

import java.util.List;

/**
 * Some rules of the Public Suffix List, by its algorithm (publicsuffix.org/list): the longest rule
 * that matches wins, an exception above all, "*" if none does.
 */
final class SomeSuffixes implements PublicSuffixes {
    private static final List<String> RULES =
            List.of(
                    "nl",
                    "com",
                    "net",
                    "org",
                    "be",
                    "de",
                    "eu",
                    "uk",
                    "co.uk",
                    "io",
                    "github.io",
                    "gitlab.io",
                    "app",
                    "web.app",
                    "azurewebsites.net",
                    "blogspot.com",
                    "jp",
                    "*.kawasaki.jp",
                    "!city.kawasaki.jp",
                    "*.ck",
                    "!www.ck",
                    "eu.org",
                    "example",
                    "s3.amazonaws.com",
                    "co",
                    "nu",
                    "xyz",
                    "online",
                    "care",
                    "duckdns.org",
                    "xn--80asehdb");

    @Override
    public String suffixOf(String host) {
        var labels = host.split("\\.");
        for (int from = 0; from < labels.length; from++) {
            var rest = String.join(".", List.of(labels).subList(from, labels.length));
            if (RULES.contains("!" + rest)) {
                return rest.substring(rest.indexOf('.') + 1);
            }
        }
        for (int from = 0; from < labels.length; from++) {
            var rest = String.join(".", List.of(labels).subList(from, labels.length));
            int dot = rest.indexOf('.');
            if (RULES.contains(rest) || dot > 0 && RULES.contains("*" + rest.substring(dot))) {
                return rest;
            }
        }
        return labels[labels.length - 1];
    }
}
