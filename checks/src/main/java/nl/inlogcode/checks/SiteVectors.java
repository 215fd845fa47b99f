package nl.inlogcode.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nl.inlogcode.core.page.button.ButtonTraits;
import nl.inlogcode.core.page.button.NextButton;
import nl.inlogcode.core.page.button.NextDecision;
import nl.inlogcode.core.page.clock.ClockAnswer;
import nl.inlogcode.core.page.clock.ClockCheck;
import nl.inlogcode.core.page.site.HostParts;
import nl.inlogcode.core.page.site.Origin;
import nl.inlogcode.core.page.site.PublicSuffixes;
import nl.inlogcode.core.page.site.SiteCheck;
import nl.inlogcode.core.page.site.SiteDecision;

/**
 * One of each kind: hosts beside a known one, punycode, clocks, buttons. The whole tables are
 * beside the core's own tests; these show that the compiled code, with its own numbers, decides
 * alike.
 */
public final class SiteVectors {
    private static final String KNOWN = "https://app.krachtplan.nl";

    /** Here, and what it is. */
    private static final String[][] HOSTS = {
        {KNOWN, "same"},
        {"https://login.krachtplan.nl", "site"},
        {"http://app.krachtplan.nl", "HTTP"},
        {"https://app.krachtplan.nl:8443", "OTHER_PORT"},
        {"https://krachtplan.nl.evil.nl", "SUFFIX_TRICK, SUBDOMAIN_NAME"},
        {"https://krachtplan-login.nl", "ADDED_WORDS"},
        {"https://krachtp1an.nl", "CONFUSABLE"},
        {"https://krachtpaln.nl", "EDIT_DISTANCE"},
        {"https://xn--krchtplan-1yh.nl", "CONFUSABLE, PUNYCODE_MIX"},
        {"https://example.nl", "other"}
    };

    /** RFC 3492 section 7.1, (A) Arabic, (E) Hebrew, (L) Japanese; and what is no punycode. */
    private static final String[][] PUNYCODE = {
        {
            "xn--egbpdaj6bu4bxfgehfvwxn",
            "\u0644\u064A\u0647\u0645\u0627\u0628\u062A\u0643\u0644\u0645\u0648\u0634\u0639\u0631"
                    + "\u0628\u064A\u061F"
        },
        {
            "xn--4dbcagdahymbxekheh6e0a7fei0b",
            "\u05DC\u05DE\u05D4\u05D4\u05DD\u05E4\u05E9\u05D5\u05D8\u05DC\u05D0\u05DE\u05D3\u05D1"
                    + "\u05E8\u05D9\u05DD\u05E2\u05D1\u05E8\u05D9\u05EA"
        },
        {"xn--3b-ww4c5e180e575a65lsy2b", "3\u5E74b\u7D44\u91D1\u516B\u5148\u751F"},
        {"xn--bcher-kva", "b\u00FCcher"},
        {"xn--99999999", "xn--99999999"},
        {"xn--", "xn--"}
    };

    private SiteVectors() {}

    public static List<Check> all() {
        var checks = new ArrayList<Check>();
        for (var row : HOSTS) {
            checks.add(
                    new Check(
                            "site: " + row[0], () -> Expect.same(row[1], decided(origin(row[0])))));
        }
        for (var row : PUNYCODE) {
            checks.add(
                    new Check(
                            "punycode: " + row[0],
                            () ->
                                    Expect.same(
                                            row[1],
                                            HostParts.of(origin("https://" + row[0]), last())
                                                    .unicode()
                                                    .whole())));
        }
        checks.add(new Check("clock: right", () -> Expect.same("fine", clock(500, 600))));
        checks.add(
                new Check(
                        "clock: behind", () -> Expect.same("-103400", clock(-103_000, -102_800))));
        checks.add(
                new Check(
                        "clock: a year ahead",
                        () -> Expect.same("31535999550", clock(31_536_000_000L, 31_536_000_100L))));
        checks.add(
                new Check("clock: set meanwhile", () -> Expect.same("CLOCK_WAS_SET", clock(1, 0))));
        checks.add(new Check("button: Terug, Volgende", () -> Expect.same(1, pressed())));
        return checks;
    }

    private static Origin origin(String text) {
        return Origin.parse(text).orElseThrow();
    }

    private static PublicSuffixes last() {
        return host -> host.substring(host.lastIndexOf('.') + 1);
    }

    private static String decided(Origin here) {
        var decision = SiteCheck.decide(here, List.of(origin(KNOWN)), last());
        if (decision instanceof SiteDecision.LookAlike alike) {
            var reasons = new StringBuilder();
            for (var reason : alike.reasons()) {
                reasons.append(reasons.length() == 0 ? "" : ", ").append(reason.name());
            }
            return reasons.toString();
        }
        if (decision instanceof SiteDecision.SameSiteOtherHost) {
            return "site";
        }
        return decision instanceof SiteDecision.Same ? "same" : "other";
    }

    /** The site says noon of 27 November 2026. */
    private static String clock(long start, long end) {
        long noon = 1_795_780_800_000L;
        var date = OptionalLong.of(noon);
        var check =
                ClockCheck.of(new ClockAnswer(noon + start, noon + end, date, Optional.empty()));
        if (check instanceof ClockCheck.Off off) {
            return String.valueOf(off.offsetMillis());
        }
        return check instanceof ClockCheck.CouldNotMeasure not ? not.reason().name() : "fine";
    }

    private static int pressed() {
        var buttons = List.of(button("Terug", true), button("Volgende", false));
        return NextButton.decide(buttons) instanceof NextDecision.Press press ? press.index() : -1;
    }

    private static ButtonTraits button(String text, boolean first) {
        return new ButtonTraits(
                ButtonTraits.Kind.SUBMIT,
                new ButtonTraits.Words(text, "", "", "", "", ""),
                new ButtonTraits.State(true, true),
                new ButtonTraits.Place(ButtonTraits.Form.SAME, true, 20, first));
    }
}
