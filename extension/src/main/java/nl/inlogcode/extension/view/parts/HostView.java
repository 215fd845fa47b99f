package nl.inlogcode.extension.view.parts;

import nl.inlogcode.core.page.site.HostParts;
import nl.inlogcode.core.page.site.HostText;
import nl.inlogcode.extension.browser.Words;
import nl.inlogcode.extension.dom.Markup;

/** A host in full, what somebody has rented of it set off from the rest. */
public final class HostView {
    private HostView() {}

    /**
     * @param textKey what stands before it
     */
    public static Markup of(String textKey, HostParts host) {
        var view =
                Markup.of("p", "site")
                        .add(Markup.of("span", "").text(Words.of(textKey)), text(host.unicode()));
        return host.differ()
                ? view.add(Markup.of("span", "").text(Words.of("host_ascii")), text(host.ascii()))
                : view;
    }

    /** A site as text. */
    public static Markup of(String textKey, String site) {
        return Markup.of("p", "site")
                .add(
                        Markup.of("span", "").text(Words.of(textKey)),
                        Markup.of("strong", "").text(site));
    }

    private static Markup text(HostText host) {
        return Markup.of("span", "host")
                .add(
                        Markup.of("span", "").text(host.before()),
                        Markup.of("strong", "").text(host.domain()),
                        Markup.of("span", "").text(host.after()));
    }
}
