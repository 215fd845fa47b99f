package nl.inlogcode.core.vault;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import nl.inlogcode.core.codec.JsonValue.JsonNumber;
import nl.inlogcode.core.vault.FieldTimes.Field;

/** What version 2 says beyond version 1, read straight through for {@link CanonicalReader}. */
final class CanonicalExtras {
    private final CanonicalText text;

    CanonicalExtras(CanonicalText text) {
        this.text = text;
    }

    /** The sites whose origins were read, with what is noted of them. */
    List<KnownSite> sites(List<String> origins) {
        var sites = new ArrayList<KnownSite>();
        if (origins.isEmpty()) {
            return sites;
        }
        text.expect(",\"siteNotes\":[");
        for (var origin : origins) {
            text.separate(sites);
            long since = text.number("{\"since\":", JsonNumber.MAX);
            var how = KnownSite.How.of(text.string(",\"how\":\""));
            text.expect("}");
            text.require(how.isPresent());
            sites.add(new KnownSite(origin, since, how.orElse(KnownSite.How.UNKNOWN)));
        }
        text.expect("]");
        return sites;
    }

    ItemExtras extras() {
        boolean pinned = text.next(",\"pinned\":true");
        var groups = new ArrayList<String>();
        if (text.next(",\"groups\":[")) {
            do {
                var group = text.string("\"");
                text.require(ExtrasFormat.isGroup(group) && !groups.contains(group));
                groups.add(group);
            } while (text.next(","));
            text.expect("]");
            text.require(groups.size() <= ItemExtras.MAX_GROUPS);
        }
        var note = "";
        if (text.next(",\"note\":\"")) {
            note = text.string("");
            text.require(!note.isEmpty() && note.length() <= ItemExtras.MAX_NOTE);
        }
        var colour = OptionalInt.empty();
        if (text.next(",\"colour\":")) {
            colour = OptionalInt.of((int) text.number("", ItemExtras.MAX_HUE));
        }
        return new ItemExtras(pinned, groups, note, colour);
    }

    FieldTimes times() {
        if (!text.next(",\"changed\":{")) {
            return FieldTimes.NONE;
        }
        var times = new ArrayList<FieldTimes.FieldTime>();
        for (var field : Field.values()) {
            var before = (times.isEmpty() ? "\"" : ",\"") + field.word() + "\":\"";
            if (text.next(before)) {
                var time = HybridTime.parse(text.string(""));
                text.require(time.isPresent());
                if (time.isPresent()) {
                    times.add(new FieldTimes.FieldTime(field, time.get()));
                }
            }
        }
        text.expect("}");
        text.require(!times.isEmpty());
        return new FieldTimes(times);
    }

    List<GoneItem> gone() {
        var gone = new ArrayList<GoneItem>();
        if (text.next(",\"gone\":[")) {
            do {
                var id = text.string("{\"id\":\"");
                var at = HybridTime.parse(text.string(",\"at\":\""));
                text.expect("}");
                text.require(Ids.isId(id) && at.isPresent());
                if (at.isPresent()) {
                    gone.add(new GoneItem(id, at.get()));
                }
            } while (text.next(","));
            text.expect("]");
            text.require(gone.size() <= Stamping.MOST_GONE);
        }
        return gone;
    }
}
