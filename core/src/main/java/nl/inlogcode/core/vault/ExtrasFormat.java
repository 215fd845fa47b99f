package nl.inlogcode.core.vault;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.inlogcode.core.codec.JsonValue;
import nl.inlogcode.core.codec.JsonValue.JsonNumber;
import nl.inlogcode.core.codec.JsonValue.JsonObject;
import nl.inlogcode.core.codec.JsonValue.JsonText;
import nl.inlogcode.core.vault.FieldTimes.Field;

/**
 * What version 2 of the document says beyond version 1, to JSON and back (vault-format.md section
 * 2). No code depends on any of it: where a newer release says it otherwise, the item is shown
 * without it, and the caller sees by printing that it was not all.
 */
final class ExtrasFormat {
    private ExtrasFormat() {}

    static void print(VaultItem item, JsonValue.Builder object) {
        if (!item.knownSites().isEmpty()) {
            var notes = new ArrayList<JsonValue>();
            for (var site : item.knownSites()) {
                var note = JsonObject.builder().put("since", site.since());
                notes.add(note.put("how", site.how().word()).build());
            }
            object.put("siteNotes", notes);
        }
        var extras = item.extras();
        if (extras.pinned()) {
            object.put("pinned", true);
        }
        if (!extras.groups().isEmpty()) {
            var groups = new ArrayList<JsonValue>();
            for (var group : extras.groups()) {
                groups.add(new JsonText(group));
            }
            object.put("groups", groups);
        }
        if (!extras.note().isEmpty()) {
            object.put("note", extras.note());
        }
        if (extras.colour().isPresent()) {
            object.put("colour", extras.colour().getAsInt());
        }
        if (!item.times().all().isEmpty()) {
            var times = JsonObject.builder();
            for (var one : item.times().all()) {
                times.put(one.field().word(), one.time().text());
            }
            object.put("changed", times.build());
        }
    }

    static VaultItem parse(VaultItem item, JsonObject object) {
        var notes = object.array("siteNotes").orElse(List.of());
        var sites = new ArrayList<KnownSite>();
        for (int i = 0; i < item.knownSites().size(); i++) {
            var note = i < notes.size() ? notes.get(i) : JsonValue.NULL;
            sites.add(site(item.knownSites().get(i), note));
        }
        var extras =
                new ItemExtras(
                        object.truth("pinned").orElse(false),
                        groups(object.array("groups").orElse(List.of())),
                        note(object.text("note").orElse("")),
                        colour(object));
        return item.withKnownSites(sites)
                .withExtras(extras)
                .withTimes(times(object.object("changed")));
    }

    private static KnownSite site(KnownSite bare, JsonValue value) {
        if (value instanceof JsonObject note) {
            long since = ItemFormat.time(note, "since");
            var how = KnownSite.How.of(note.text("how").orElse(""));
            if (since >= 0 && how.isPresent()) {
                return new KnownSite(bare.origin(), since, how.get());
            }
        }
        return bare;
    }

    private static List<String> groups(List<JsonValue> values) {
        var groups = new ArrayList<String>();
        for (var value : values) {
            if (value instanceof JsonText text
                    && isGroup(text.value())
                    && groups.size() < ItemExtras.MAX_GROUPS
                    && !groups.contains(text.value())) {
                groups.add(text.value());
            }
        }
        return groups;
    }

    static boolean isGroup(String name) {
        return !name.isEmpty() && name.length() <= ItemExtras.MAX_GROUP;
    }

    private static String note(String text) {
        return text.length() <= ItemExtras.MAX_NOTE ? text : "";
    }

    private static OptionalInt colour(JsonObject object) {
        return object.get("colour").orElse(JsonValue.NULL) instanceof JsonNumber hue
                        && hue.value() >= 0
                        && hue.value() <= ItemExtras.MAX_HUE
                ? OptionalInt.of((int) hue.value())
                : OptionalInt.empty();
    }

    private static FieldTimes times(Optional<JsonObject> object) {
        var times = FieldTimes.NONE;
        if (object.isPresent()) {
            for (var field : Field.values()) {
                var time = HybridTime.parse(object.get().text(field.word()).orElse(""));
                times = time.isPresent() ? times.with(field, time.get()) : times;
            }
        }
        return times;
    }

    static List<JsonValue> print(List<GoneItem> gone) {
        var printed = new ArrayList<JsonValue>();
        for (var one : gone) {
            printed.add(
                    JsonObject.builder().put("id", one.id()).put("at", one.at().text()).build());
        }
        return printed;
    }

    static List<GoneItem> parse(List<JsonValue> values) {
        var gone = new ArrayList<GoneItem>();
        var ids = new HashSet<String>();
        for (var value : values) {
            if (value instanceof JsonObject object && gone.size() < Stamping.MOST_GONE) {
                var id = object.text("id").orElse("");
                var at = HybridTime.parse(object.text("at").orElse(""));
                if (Ids.isId(id) && at.isPresent() && ids.add(id)) {
                    gone.add(new GoneItem(id, at.get()));
                }
            }
        }
        return gone;
    }
}
