package nl.inlogcode.extension.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaMethod;
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
 * The JavaScript in Java strings. TeaVM parses each {@code @JSBody} and warns where it cannot, in a
 * place that the build does not show; such a text ships as it is, unchecked. Here it fails; and
 * what is more than one short statement belongs in a module (decision 0047).
 */
class JsBodyTest {
    private static final String RHINO = "org.teavm.rhino.javascript.";

    /** In characters. */
    private static final int LONGEST = 120;

    /** ECMAScript 5 and some more. */
    private static final int VERSION = 180;

    @Test
    void everyTextParses() throws ReflectiveOperationException {
        var problems = new ArrayList<String>();
        for (var method : bodies()) {
            var body = method.getAnnotationOfType(JSBody.class);
            for (var problem : problems(body.params(), body.script())) {
                problems.add(method.getFullName() + ": " + problem);
            }
        }
        assertEquals(List.of(), problems);
    }

    @Test
    void everyTextIsOneShortStatement() {
        var programs = new ArrayList<String>();
        for (var method : bodies()) {
            if (!isShort(method.getAnnotationOfType(JSBody.class).script())) {
                programs.add(method.getFullName());
            }
        }
        assertEquals(List.of(), programs);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "one(); two();",
                "var a = 1; return a;",
                "if (a) { b(); }",
                "try { return a; } catch (e) { return b; }",
                "return list.filter(function(e) { return e.a; });",
                "a(function() {});",
                "return list.map(e => { return e; });",
                "return aVeryLongName(aVeryLongName(aVeryLongName(aVeryLongName(aVeryLongName("
                        + "aVeryLongName(aVeryLongName(aVeryLongName(a))))))));",
            })
    void aProgramIsNone(String script) {
        assertFalse(isShort(script));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "return 'a;b' + c;",
                "return typeof a === 'function';",
                "return {a: 1, b: {c: 2}};",
                "menus.whenKey(name, listener);",
                "return list.map(e => e.a);",
            })
    void oneStatementIsShort(String script) {
        assertTrue(isShort(script));
    }

    /** One statement, no function with a body of statements, and not long. */
    private static boolean isShort(String script) {
        var code = script.replaceAll("'[^']*'", "''").trim();
        int end = code.indexOf(';');
        return script.length() <= LONGEST
                && end == code.length() - 1
                && !code.matches(".*(\\bfunction\\b|=>\\s*\\{|^if\\b|^for\\b|^while\\b|^try\\b).*");
    }

    private static List<JavaMethod> bodies() {
        var bodies = new ArrayList<JavaMethod>();
        var classes =
                new ClassFileImporter()
                        .withImportOption(new DoNotIncludeTests())
                        .importPackages("nl.inlogcode");
        for (var one : classes) {
            for (var method : one.getMethods()) {
                if (method.isAnnotatedWith(JSBody.class)) {
                    bodies.add(method);
                }
            }
        }
        assertTrue(bodies.size() > 100, bodies.size() + " texts found");
        return bodies;
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
