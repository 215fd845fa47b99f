package nl.inlogcode.extension.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.Reader;
import java.io.StringReader;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.teavm.jso.JSBody;

/**
 * TeaVM parses each {@code @JSBody} and warns where it cannot, in a place that the build does not
 * show; such a text ships as it is, unchecked. Here it fails.
 */
class JsBodyTest {
    private static final String RHINO = "org.teavm.rhino.javascript.";

    /** ECMAScript 5 and some more. */
    private static final int VERSION = 180;

    @Test
    void everyTextParses() throws ReflectiveOperationException {
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
    void oneThatDoesNotIsSeen(String script) throws ReflectiveOperationException {
        assertTrue(!problems(new String[] {"api", "name", "value"}, script).isEmpty());
    }

    /**
     * As the compiler does it (org.teavm.jso.impl.JSClassProcessor), with the parser that it
     * brings: by name, since that one is on no class path for compiling.
     */
    private static List<String> problems(String[] parameters, String script)
            throws ReflectiveOperationException {
        var problems = new ArrayList<String>();
        if (script.indexOf('`') >= 0) {
            problems.add("TeaVM makes undefined of a template literal");
        }
        var environs = Class.forName(RHINO + "CompilerEnvirons");
        var settings = environs.getConstructor().newInstance();
        environs.getMethod("setRecoverFromErrors", boolean.class).invoke(settings, true);
        environs.getMethod("setLanguageVersion", int.class).invoke(settings, VERSION);
        environs.getMethod("setIdeMode", boolean.class).invoke(settings, true);
        var reporter = Class.forName(RHINO + "ErrorReporter");
        var collector =
                Proxy.newProxyInstance(
                        reporter.getClassLoader(),
                        new Class<?>[] {reporter},
                        (proxy, method, arguments) -> {
                            problems.add(method.getName() + ": " + arguments[0]);
                            return null;
                        });
        var parser = Class.forName("org.teavm.backend.javascript.rendering.JSParser");
        var text = "function(" + String.join(",", parameters) + "){" + script + "}";
        parser.getMethod("parseAsObject", Reader.class, String.class, int.class)
                .invoke(
                        parser.getConstructor(environs, reporter).newInstance(settings, collector),
                        new StringReader(text),
                        null,
                        0);
        return problems;
    }
}
