package nl.inlogcode.extension.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.teavm.backend.javascript.rendering.JSParser;
import org.teavm.jso.JSBody;
import org.teavm.rhino.javascript.CompilerEnvirons;
import org.teavm.rhino.javascript.Context;
import org.teavm.rhino.javascript.ErrorReporter;
import org.teavm.rhino.javascript.EvaluatorException;

/**
 * TeaVM parses each {@code @JSBody} and warns where it cannot, in a place that the build does not
 * show; such a text ships as it is, unchecked. Here it fails.
 */
class JsBodyTest {
    @Test
    void everyTextParses() throws IOException {
        var problems = new ArrayList<String>();
        int texts = 0;
        var classes =
                new ClassFileImporter()
                        .withImportOption(new DoNotIncludeTests())
                        .importPackages("nl.inlogcode");
        for (var one : classes) {
            for (var method : one.getMethods()) {
                if (method.isAnnotatedWith(JSBody.class)) {
                    var body = method.getAnnotationOfType(JSBody.class);
                    texts++;
                    for (var problem : problems(body.params(), body.script())) {
                        problems.add(method.getFullName() + ": " + problem);
                    }
                }
            }
        }
        assertEquals(List.of(), problems);
        assertTrue(texts > 100, texts + " texts found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "return api.storage.local.set({[name]: value});",
                "return `${name}`;",
                "return name +;",
                "return (name;",
                "async function one() {} return one();",
            })
    void oneThatDoesNotIsSeen(String script) throws IOException {
        assertTrue(!problems(new String[] {"api", "name", "value"}, script).isEmpty());
    }

    private static List<String> problems(String[] parameters, String script) throws IOException {
        var problems = new ArrayList<String>();
        if (script.indexOf('`') >= 0) {
            problems.add("TeaVM makes undefined of a template literal");
        }
        // As the compiler does it (org.teavm.jso.impl.JSClassProcessor).
        var environs = new CompilerEnvirons();
        environs.setRecoverFromErrors(true);
        environs.setLanguageVersion(Context.VERSION_1_8);
        environs.setIdeMode(true);
        var text = "function(" + String.join(",", parameters) + "){" + script + "}";
        new JSParser(environs, new Collector(problems))
                .parseAsObject(new StringReader(text), null, 0);
        return problems;
    }

    private record Collector(List<String> problems) implements ErrorReporter {
        @Override
        public void warning(
                String message, String source, int line, String lineSource, int offset) {
            problems.add(message);
        }

        @Override
        public void error(String message, String source, int line, String lineSource, int offset) {
            problems.add(message);
        }

        @Override
        public EvaluatorException runtimeError(
                String message, String source, int line, String lineSource, int offset) {
            return new EvaluatorException(message);
        }
    }
}
