package nl.inlogcode.core.page.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.codec.Json;
import nl.inlogcode.core.codec.JsonValue;
import nl.inlogcode.core.codec.JsonValue.JsonObject;
import nl.inlogcode.core.codec.JsonValue.JsonText;

/** A {@link PageDiagnosis} as text, for the way from one page of the extension to another. */
public final class DiagnosisNote {
    private DiagnosisNote() {}

    public static String print(PageDiagnosis diagnosis) {
        var fields = new ArrayList<JsonValue>();
        for (var field : diagnosis.fields()) {
            fields.add(
                    JsonObject.builder()
                            .put("name", field.name())
                            .put("boxes", field.boxes())
                            .put("kind", field.kind().name())
                            .build());
        }
        var closed = new ArrayList<JsonValue>();
        for (var host : diagnosis.closed()) {
            closed.add(new JsonText(host));
        }
        return Json.print(
                JsonObject.builder()
                        .put("site", diagnosis.site())
                        .put("outcome", diagnosis.outcome().name())
                        .put("fields", fields)
                        .put("next", diagnosis.next().name())
                        .put("closed", closed)
                        .put("text", diagnosis.text())
                        .build());
    }

    /**
     * @return empty if it is not what {@link #print} gives
     */
    public static Optional<PageDiagnosis> parse(String text) {
        var note = Json.parseObject(text);
        if (note.isEmpty()) {
            return Optional.empty();
        }
        var site = note.get().text("site");
        var outcome = constant(note.get(), "outcome", PageDiagnosis.Outcome.values());
        var next = constant(note.get(), "next", SeenNext.values());
        var words = note.get().text("text");
        var fields = new ArrayList<SeenField>();
        boolean sound = site.isPresent() && words.isPresent();
        for (var element : note.get().array("fields").orElse(List.of())) {
            sound &= element instanceof JsonObject field && add(field, fields);
        }
        var closed = new ArrayList<String>();
        for (var element : note.get().array("closed").orElse(List.of())) {
            sound &= element instanceof JsonText host && closed.add(host.value());
        }
        return sound && outcome.isPresent() && next.isPresent()
                ? Optional.of(
                        new PageDiagnosis(
                                site.get(), outcome.get(), fields, next.get(), closed, words.get()))
                : Optional.empty();
    }

    private static boolean add(JsonObject field, List<SeenField> fields) {
        var name = field.text("name");
        var boxes = field.number("boxes");
        var kind = constant(field, "kind", SeenField.Kind.values());
        return name.isPresent()
                && boxes.isPresent()
                && kind.isPresent()
                && fields.add(new SeenField(name.get(), (int) boxes.getAsLong(), kind.get()));
    }

    private static <T extends Enum<T>> Optional<T> constant(
            JsonObject object, String name, T[] constants) {
        var wanted = object.text(name).orElse("");
        for (var constant : constants) {
            if (constant.name().equals(wanted)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
