package nl.inlogcode.core.page.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.page.field.FrameChoice;
import nl.inlogcode.core.page.field.FrameFinding;
import nl.inlogcode.core.page.site.Origin;

/**
 * What was seen on a whole page: for the user to read, and for whoever helps. It names sites by
 * their origin alone, never by an address, and holds no value, label or text of the page, and no
 * code.
 *
 * @param site the page's own host, with its port if that is unusual; empty if it is not known
 * @param outcome what came of it
 * @param fields those that a person sees, of all frames
 * @param next what is known of the button that goes on, beside the field that was chosen
 * @param closed the hosts of frames that the browser keeps us out of
 * @param text all of it for experts: lines of plain ASCII English
 */
public record PageDiagnosis(
        String site,
        Outcome outcome,
        List<SeenField> fields,
        SeenNext next,
        List<String> closed,
        String text) {
    /** One sentence each in every locale, under {@code seen_page_<name in lower case>}. */
    public enum Outcome {
        /** It is known where the code goes. */
        FIELD,
        /** Several fields or frames may be meant, or one that is too uncertain. */
        UNCLEAR,
        /** No field asks for a code. */
        NONE,
        /** None that can be seen; there are frames of other sites. */
        OUT_OF_REACH,
        /** The browser lets no extension into the page. */
        FORBIDDEN
    }

    /** A page full of advertisements has more; they say nothing. */
    private static final int MOST_FRAMES = 20;

    private static final int MOST_FIELDS = 40;

    public PageDiagnosis {
        fields = List.copyOf(fields);
        closed = List.copyOf(closed);
    }

    /**
     * @param frames those that answered, the page itself first
     * @param closed sites of frames that the browser keeps us out of
     */
    public static PageDiagnosis of(
            Optional<Origin> site, List<FrameDiagnosis> frames, List<Origin> closed) {
        var findings = new ArrayList<FrameFinding>();
        for (var frame : frames) {
            findings.add(frame.finding());
        }
        var choice = FrameChoice.choose(findings);
        var taken =
                choice instanceof FrameChoice.Take take
                        ? Optional.of(take.finding())
                        : Optional.<FrameFinding>empty();
        var text = new StringBuilder("page: ").append(site(site)).append('\n');
        var fields = new ArrayList<SeenField>();
        var next = SeenNext.NONE;
        int number = 0;
        for (var frame : frames) {
            boolean chosen = taken.isPresent() && taken.get().equals(frame.finding());
            next = chosen ? frame.next() : next;
            addFields(frame, chosen, fields);
            if (number++ < MOST_FRAMES) {
                text.append("frame ").append(number).append(": ");
                text.append(site(frame.finding().origin()));
                text.append(chosen ? ", chosen\n" : "\n").append(frame.text());
            }
        }
        for (var origin : closed) {
            text.append("frame not entered: ").append(origin.serialised()).append('\n');
        }
        var outcome = outcome(choice, closed);
        text.append("page decision: ").append(outcome.name()).append('\n');
        return new PageDiagnosis(
                shown(site), outcome, fields, next, hosts(closed), text.toString());
    }

    /** A page that the browser lets nobody into. */
    public static PageDiagnosis forbidden(Optional<Origin> site) {
        return new PageDiagnosis(
                shown(site),
                Outcome.FORBIDDEN,
                List.of(),
                SeenNext.NONE,
                List.of(),
                "page: " + site(site) + "\npage decision: FORBIDDEN\n");
    }

    private static Outcome outcome(FrameChoice choice, List<Origin> closed) {
        return switch (choice) {
            case FrameChoice.Take take -> Outcome.FIELD;
            case FrameChoice.Unclear() -> Outcome.UNCLEAR;
            case FrameChoice.None none -> {
                if (none.instead() == FrameFinding.Kind.DOUBTFUL) {
                    yield Outcome.UNCLEAR;
                }
                yield closed.isEmpty() ? Outcome.NONE : Outcome.OUT_OF_REACH;
            }
        };
    }

    /** A field that its own frame would choose is not the page's, if the page chose another. */
    private static void addFields(FrameDiagnosis frame, boolean chosen, List<SeenField> fields) {
        boolean ofNoSite = frame.finding().origin().isEmpty();
        for (var field : frame.fields()) {
            if (fields.size() == MOST_FIELDS) {
                return;
            }
            boolean asks =
                    field.kind() == SeenField.Kind.CHOSEN
                            || field.kind() == SeenField.Kind.POSSIBLE;
            if (asks && ofNoSite) {
                fields.add(field.as(SeenField.Kind.OF_NO_SITE));
            } else if (asks && !chosen) {
                fields.add(field.as(SeenField.Kind.POSSIBLE));
            } else {
                fields.add(field);
            }
        }
    }

    private static List<String> hosts(List<Origin> origins) {
        var hosts = new ArrayList<String>();
        for (var origin : origins) {
            hosts.add(origin.shown());
        }
        return hosts;
    }

    private static String shown(Optional<Origin> site) {
        return site.isPresent() ? site.get().shown() : "";
    }

    private static String site(Optional<Origin> site) {
        return site.isPresent() ? site.get().serialised() : "of no site";
    }
}
