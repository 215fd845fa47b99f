package nl.inlogcode.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nl.inlogcode.core.codec.Json;
import nl.inlogcode.core.codec.JsonValue;
import nl.inlogcode.core.codec.JsonValue.JsonNumber;
import nl.inlogcode.core.codec.JsonValue.JsonObject;
import nl.inlogcode.core.codec.JsonValue.JsonText;

/** JSON, RFC 8259, as strict and canonical as the core has it. */
public final class JsonVectors {
    /** Texts that print as they were read. */
    private static final List<String> CANONICAL =
            List.of(
                    "null",
                    "true",
                    "false",
                    "0",
                    "-1",
                    "9007199254740991",
                    "-9007199254740991",
                    "\"\"",
                    "[]",
                    "{}",
                    "[1,[2,[]],{}]",
                    "{\"b\":1,\"a\":{\"\":[null,true,\"x\"]}}",
                    "\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001f\u007F\u00E9\u2028\uD83D\uDD11\"");

    /** Texts beside what they print as. */
    private static final List<List<String>> LOOSE =
            List.of(
                    List.of(" \t\r\n[ 1 , 2 ]\n", "[1,2]"),
                    List.of("{ \"a\" : 1 , \"b\" : [ ] }", "{\"a\":1,\"b\":[]}"),
                    List.of("\"\\/\\u0041\\u00e9\\uD83D\\udd11\"", "\"/A\u00E9\uD83D\uDD11\""));

    private static final List<String> REFUSED =
            List.of(
                    "",
                    " ",
                    "nul",
                    "nullx",
                    "True",
                    "NaN",
                    "Infinity",
                    "undefined",
                    "1.0",
                    "1.",
                    ".5",
                    "1e3",
                    "1E3",
                    "-0",
                    "-",
                    "--1",
                    "+1",
                    "01",
                    "-01",
                    "0x1",
                    "9007199254740992",
                    "-9007199254740992",
                    "99999999999999999999999999",
                    "1 2",
                    "[",
                    "]",
                    "[1,]",
                    "[,1]",
                    "[1 2]",
                    "[1",
                    "[1,",
                    "{",
                    "}",
                    "{\"a\"}",
                    "{\"a\":}",
                    "{\"a\":1,}",
                    "{a:1}",
                    "{'a':1}",
                    "{1:1}",
                    "{\"a\":1,\"a\":1}",
                    "{\"a\":1,\"\\u0061\":2}",
                    "{\"a\":1 \"b\":2}",
                    "{\"a\" 1}",
                    "\"",
                    "\"a",
                    "'a'",
                    "\"\\\"",
                    "\"\\",
                    "\"\\x\"",
                    "\"\\u12\"",
                    "\"\\u12g4\"",
                    "\"\\U0041\"",
                    "\"a\nb\"",
                    "\"\t\"",
                    "\"\u0000\"",
                    "\"\\ud800\"",
                    "\"\\udc00\\ud800\"",
                    "\"\uD800\"",
                    "\uFEFF{}",
                    "\u00A01",
                    "// x\n1",
                    "/* x */1",
                    "1\u0000");

    private JsonVectors() {}

    public static List<Check> all() {
        var checks = new ArrayList<Check>();
        checks.add(new Check("JSON that prints as it was read", JsonVectors::canonical));
        checks.add(new Check("JSON that prints tidier than it was", JsonVectors::loose));
        checks.add(new Check("what is no JSON, or none that we take", JsonVectors::refused));
        checks.add(new Check("JSON that is nested too deep", JsonVectors::depth));
        checks.add(new Check("JSON values by name and kind", JsonVectors::members));
        checks.add(new Check("JSON values are valid from birth", JsonVectors::invalid));
        return checks;
    }

    private static void canonical() {
        for (var text : CANONICAL) {
            Expect.same(text, printed(text));
        }
    }

    private static void loose() {
        for (var row : LOOSE) {
            Expect.same(row.get(1), printed(row.get(0)));
        }
    }

    private static String printed(String text) {
        var value = Json.parse(text);
        return value.isPresent() ? Json.print(value.get()) : "refused: " + text;
    }

    private static void refused() {
        for (var text : REFUSED) {
            Expect.same("refused: " + text, printed(text));
        }
    }

    private static void depth() {
        int most = Json.MAX_DEPTH;
        var deepest = "[".repeat(most) + "]".repeat(most);
        Expect.same(deepest, printed(deepest));
        Expect.empty(Json.parse("[" + deepest + "]"));
        Expect.empty(Json.parse("{\"a\":".repeat(most + 1) + "1" + "}".repeat(most + 1)));
        Expect.empty(Json.parse("[".repeat(1_000_000)));
    }

    private static void members() {
        var inner = JsonObject.builder().put("x", true).build();
        var object =
                JsonObject.builder()
                        .put("text", "a")
                        .put("number", 5)
                        .put("truth", false)
                        .put("list", List.of(inner))
                        .put("inner", inner)
                        .put("nothing", JsonValue.NULL)
                        .build();
        Expect.same(
                "{\"text\":\"a\",\"number\":5,\"truth\":false,\"list\":[{\"x\":true}],"
                        + "\"inner\":{\"x\":true},\"nothing\":null}",
                Json.print(object));
        Expect.same(object, Json.parseObject(Json.print(object)).get());
        Expect.same(Optional.of("a"), object.text("text"));
        Expect.same(OptionalLong.of(5), object.number("number"));
        Expect.same(Optional.of(false), object.truth("truth"));
        Expect.same(Optional.of(inner), object.object("inner"));
        Expect.same(1, object.array("list").get().size());
        Expect.same(JsonValue.NULL, object.get("nothing").get());
        Expect.empty(object.text("number"));
        Expect.empty(object.get("absent"));
        Expect.same(OptionalLong.empty(), object.number("text"));
        Expect.yes(inner.hasOnly(List.of("x", "y")));
        Expect.yes(!object.hasOnly(List.of("text", "number")));
        Expect.empty(Json.parseObject("[]"));
        Expect.empty(Json.parseObject("{"));
    }

    private static void invalid() {
        Expect.refused(() -> new JsonText("\uD800"));
        Expect.refused(() -> new JsonNumber(JsonNumber.MAX + 1));
        Expect.refused(() -> new JsonNumber(-JsonNumber.MAX - 1));
        Expect.refused(() -> JsonObject.builder().put("\uDC00", 1).build());
        Expect.refused(() -> JsonObject.builder().put("a", 1).put("a", 1));
    }
}
