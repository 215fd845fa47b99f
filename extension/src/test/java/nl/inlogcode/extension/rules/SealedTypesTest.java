package nl.inlogcode.extension.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.DeclaredType;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A sealed type is taken apart by a {@code switch}, whose cases the compiler counts: one that is
 * added later must not fall into "nothing found" or "failed" (decision 0006). What ships may ask
 * for one case of a value by {@code instanceof}; who asks the same value for two writes a switch.
 */
class SealedTypesTest {
    private static final List<Path> SHIPPED =
            List.of(Path.of("../core/src/main/java"), Path.of("src/main/java"));

    @Test
    void areTakenApartBySwitches() throws IOException {
        var files = new ArrayList<Path>();
        for (var folder : SHIPPED) {
            try (var found = Files.walk(folder)) {
                found.filter(file -> file.toString().endsWith(".java")).forEach(files::add);
            }
        }
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var chains = new Chains(manager, manager.getJavaFileObjectsFromPaths(files));
            assertEquals(List.of(), chains.found);
            assertTrue(chains.tests > 100, chains.tests + " tests of sealed types seen");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "if (it instanceof One) { return 1; } return it instanceof Two ? 2 : 3;",
                "return it instanceof One || it instanceof Two ? 1 : 2;",
                "if (it instanceof One) { return 1; } else if (it instanceof Two) { return 2; }"
                        + " return 3;",
                "if (!(it instanceof One one)) { return it instanceof Two two ? 2 : 3; } return 1;",
                "return me() instanceof One ? 1 : me() instanceof Two ? 2 : 3;",
            })
    void aChainIsSeen(String body) throws IOException {
        assertEquals(1, chains(body).size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "return it instanceof One ? 1 : 2;",
                "return it instanceof One || me() instanceof Two ? 1 : 2;",
                "return switch (it) { case One() -> 1; case Two() -> 2; case Three() -> 3; };",
                "return switch (it) { case One() -> me() instanceof One ? 1 : 2; case Two() -> 2;"
                        + " case Three() -> me() instanceof Three ? 4 : 3; };",
            })
    void whatIsNoneIsNot(String body) throws IOException {
        assertEquals(List.of(), chains(body));
    }

    private static List<String> chains(String body) throws IOException {
        var source =
                "sealed interface It { record One() implements It {} record Two() implements It {}"
                        + " record Three() implements It {} default It me() { return this; }"
                        + " default int number(It it) { "
                        + body
                        + " } }";
        var file =
                new SimpleJavaFileObject(
                        URI.create("test:///It.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            return new Chains(manager, List.of(file)).found;
        }
    }

    /** Places where one value of a sealed type is asked for more than one case. */
    private static final class Chains extends TreePathScanner<Void, Void> {
        final List<String> found = new ArrayList<>();
        int tests;

        private final Trees trees;
        private CompilationUnitTree unit;

        /** Of each method, lambda and case that we are in: by value, the cases asked for. */
        private final Deque<Map<List<Object>, Set<String>>> scopes = new ArrayDeque<>();

        Chains(StandardJavaFileManager manager, Iterable<? extends JavaFileObject> files)
                throws IOException {
            var options = List.of("-proc:none", "-cp", System.getProperty("java.class.path"));
            var problems = new ArrayList<String>();
            var task =
                    (JavacTask)
                            ToolProvider.getSystemJavaCompiler()
                                    .getTask(
                                            null,
                                            manager,
                                            problem -> {
                                                if (problem.getCode().startsWith("compiler.err")) {
                                                    problems.add(problem.toString());
                                                }
                                            },
                                            options,
                                            null,
                                            files);
            var units = task.parse();
            task.analyze();
            assertEquals(List.of(), problems);
            trees = Trees.instance(task);
            for (var one : units) {
                unit = one;
                scopes.push(new LinkedHashMap<>());
                scan(one, null);
                scopes.pop();
            }
        }

        @Override
        public Void visitMethod(MethodTree method, Void none) {
            return within(() -> super.visitMethod(method, none));
        }

        @Override
        public Void visitLambdaExpression(LambdaExpressionTree lambda, Void none) {
            return within(() -> super.visitLambdaExpression(lambda, none));
        }

        @Override
        public Void visitCase(CaseTree one, Void none) {
            return within(() -> super.visitCase(one, none));
        }

        private Void within(Runnable scan) {
            scopes.push(new LinkedHashMap<>());
            scan.run();
            scopes.pop()
                    .forEach(
                            (value, cases) -> {
                                if (cases.size() > 1) {
                                    found.add(value.get(0) + ": " + cases);
                                }
                            });
            return null;
        }

        @Override
        public Void visitInstanceOf(InstanceOfTree test, Void none) {
            ExpressionTree value = test.getExpression();
            while (value instanceof ParenthesizedTree inner) {
                value = inner.getExpression();
            }
            var path = new TreePath(getCurrentPath(), value);
            if (trees.getTypeMirror(path) instanceof DeclaredType type
                    && type.asElement().getModifiers().contains(Modifier.SEALED)) {
                tests++;
                // Two variables may have one name.
                Element variable = value instanceof IdentifierTree ? trees.getElement(path) : null;
                var place = unit.getSourceFile().getName() + ": " + value;
                var key = variable == null ? List.<Object>of(place) : List.of(place, variable);
                scopes.peek().computeIfAbsent(key, any -> new LinkedHashSet<>()).add(caseOf(test));
            }
            return super.visitInstanceOf(test, none);
        }

        /** The type that is asked for; in a pattern it stands before the name. */
        private String caseOf(InstanceOfTree test) {
            Tree type = test.getType();
            var path = new TreePath(getCurrentPath(), type == null ? test.getPattern() : type);
            return String.valueOf(trees.getTypeMirror(path));
        }
    }
}
