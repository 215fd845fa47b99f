package nl.inlogcode.core.page.button;

import java.util.ArrayList;
import java.util.List;

/**
 * Where what stands in a field would go, by its form and by each button of that: markup alone can
 * send a code to another site, from the right page and with no script.
 *
 * @param places the places other than the page's own origin, each once: origins, or schemes of
 *     addresses that are no site's; none in nearly all forms
 */
public record FormTarget(List<String> places) {
    /** All stays at the page's own origin. */
    public static final FormTarget OWN = new FormTarget(List.of());

    public FormTarget {
        places = List.copyOf(places);
    }

    /** Takes all ways of one field together. */
    public static FormTarget of(List<Submission> ways) {
        var places = new ArrayList<String>();
        for (var way : ways) {
            if (way.isElsewhere() && !places.contains(way.place())) {
                places.add(way.place());
            }
        }
        return new FormTarget(places);
    }

    /** Reads what {@link #printed} gives. */
    public static FormTarget parse(String printed) {
        var places = new ArrayList<String>();
        int start = 0;
        for (int i = 0; i <= printed.length(); i++) {
            if (i == printed.length() || printed.charAt(i) == ' ') {
                if (i > start) {
                    places.add(printed.substring(start, i));
                }
                start = i + 1;
            }
        }
        return new FormTarget(places);
    }

    public boolean isElsewhere() {
        return !places.isEmpty();
    }

    /** The places with spaces between them; neither origins nor schemes hold one. */
    public String printed() {
        var printed = new StringBuilder();
        for (var place : places) {
            printed.append(printed.length() == 0 ? "" : " ").append(place);
        }
        return printed.toString();
    }
}
