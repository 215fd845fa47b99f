package nl.inlogcode.e2e.watch;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import nl.inlogcode.e2e.browser.Folders;
import org.teavm.tooling.ConsoleTeaVMToolLog;
import org.teavm.tooling.TeaVMProblemRenderer;
import org.teavm.tooling.TeaVMSourceFilePolicy;
import org.teavm.tooling.TeaVMTool;
import org.teavm.tooling.TeaVMToolException;
import org.teavm.tooling.sources.DirectorySourceFileProvider;
import org.teavm.vm.TeaVMOptimizationLevel;

/**
 * Both compilers, kept warm in this process: javac for all of the Java, TeaVM for those bundles
 * that hold a class that came out other than before (decision 0048).
 */
final class Compiler {
    private final Path root;
    private final Path classes;
    private final Path next;
    private final Path teavm;
    private final Path bundles;
    private final Set<Bundle> stale;
    private final Map<Bundle, Set<String>> parts = new HashMap<>();

    /**
     * @param root the folder of the whole project
     * @param work a folder for what is made; what an earlier run left there goes
     */
    Compiler(Path root, Path work) throws IOException {
        this.root = root;
        classes = work.resolve("classes");
        next = work.resolve("next");
        teavm = work.resolve("teavm");
        bundles = work.resolve("js");
        for (var folder : List.of(classes, next, teavm, bundles)) {
            Folders.delete(folder);
            Files.createDirectories(folder);
        }
        stale = new LinkedHashSet<>(Bundle.of(root.resolve("extension/pom.xml")));
    }

    /** Where the bundles are, with their source maps. */
    Path bundles() {
        return bundles;
    }

    /**
     * Compiles what is not as its sources are. Says on the console what it did, or why it could
     * not; what could not be done is tried again the next time.
     *
     * @return whether all bundles are as the sources are
     */
    boolean compile() throws IOException {
        if (!java()) {
            return false;
        }
        var changed = take();
        parts.forEach(
                (bundle, names) -> {
                    if (!Collections.disjoint(names, changed)) {
                        stale.add(bundle);
                    }
                });
        for (var bundle : List.copyOf(stale)) {
            var began = System.nanoTime();
            if (!bundle(bundle)) {
                return false;
            }
            stale.remove(bundle);
            Watch.say("  " + bundle.file() + " in " + Watch.seconds(began));
        }
        return join();
    }

    /**
     * Puts what TeaVM made, and the JavaScript that it calls, into the bundles.
     *
     * @return whether it could; what is wrong is on the console
     */
    boolean join() throws IOException {
        var began = System.nanoTime();
        var script = root.resolve("extension/bundle.mjs").toString();
        var command = List.of("node", script, teavm.toString(), bundles.toString(), "readable");
        try {
            boolean done = new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
            Watch.say("  JavaScript " + (done ? "in " : "not bundled: ") + Watch.seconds(began));
            return done;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while bundling", e);
        }
    }

    /** Whether a bundle is not as its sources are, since it could not be made. */
    boolean isBehind() {
        return !stale.isEmpty();
    }

    /** Everything, each time: warm it takes some seconds, and no class is forgotten. */
    private boolean java() throws IOException {
        var began = System.nanoTime();
        Folders.delete(next);
        Files.createDirectories(next);
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        var console = new PrintWriter(System.out, true);
        try (var files = javac.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            var sources = new ArrayList<Path>();
            for (var folder : Sources.JAVA) {
                try (var found = Files.walk(root.resolve(folder))) {
                    found.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
                }
            }
            var options =
                    List.of(
                            "--release",
                            "21",
                            "-g",
                            "-proc:none",
                            "-d",
                            next.toString(),
                            "-classpath",
                            libraries());
            boolean done =
                    javac.getTask(
                                    console,
                                    files,
                                    null,
                                    options,
                                    null,
                                    files.getJavaFileObjectsFromPaths(sources))
                            .call();
            Watch.say("  Java " + (done ? "in " : "not compiled: ") + Watch.seconds(began));
            return done;
        }
    }

    /** The class path without what Maven compiled of the sources: a removed class is gone. */
    private String libraries() {
        var compiled =
                Sources.JAVA.stream()
                        .map(folder -> root.resolve(folder.replace("src/main/java", "target")))
                        .toList();
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> compiled.stream().noneMatch(Path.of(entry)::startsWith))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Takes over the class files that came out other than before: the names of their classes. */
    private Set<String> take() throws IOException {
        var changed = new TreeSet<String>();
        for (var file : classFiles(next)) {
            var from = next.resolve(file);
            var to = classes.resolve(file);
            if (!Files.exists(to) || Files.mismatch(from, to) >= 0) {
                Files.createDirectories(to.getParent());
                Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
                changed.add(className(file));
            } else {
                Files.delete(from);
            }
        }
        return changed;
    }

    private static List<Path> classFiles(Path folder) throws IOException {
        try (var found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).map(folder::relativize).toList();
        }
    }

    private static String className(Path file) {
        var name = file.toString().replace(File.separatorChar, '.');
        return name.substring(0, name.length() - ".class".length());
    }

    /** As the build does, but quickly: readable, little optimized, and with a source map. */
    private boolean bundle(Bundle bundle) throws IOException {
        var tool = new TeaVMTool();
        tool.setTargetDirectory(teavm.toFile());
        tool.setTargetFileName(bundle.file());
        tool.setMainClass(bundle.mainClass());
        tool.setJsModuleType(bundle.moduleType());
        tool.setStrict(bundle.strict());
        tool.setObfuscated(false);
        tool.setOptimizationLevel(TeaVMOptimizationLevel.SIMPLE);
        tool.setFastDependencyAnalysis(true);
        tool.setSourceMapsFileGenerated(true);
        tool.setSourceFilePolicy(TeaVMSourceFilePolicy.COPY);
        for (var folder : Sources.JAVA) {
            tool.addSourceFileProvider(
                    new DirectorySourceFileProvider(root.resolve(folder).toFile()));
        }
        try (var loader = new OwnFirst(classes)) {
            tool.setClassLoader(loader);
            tool.generate();
        } catch (TeaVMToolException e) {
            throw new IOException(bundle.file() + " cannot be made", e);
        }
        TeaVMProblemRenderer.describeProblems(
                tool.getDependencyInfo().getCallGraph(),
                tool.getProblemProvider(),
                new ConsoleTeaVMToolLog(false));
        boolean done = tool.getProblemProvider().getSevereProblems().isEmpty();
        if (done) {
            parts.put(bundle, Set.copyOf(tool.getClasses()));
        }
        return done;
    }

    /**
     * Finds in our folder what Maven's has as well, and the rest where this class came from. TeaVM
     * reads classes as files; its plugins are loaded as they were at the start.
     */
    private static final class OwnFirst extends URLClassLoader {
        OwnFirst(Path classes) throws IOException {
            super(new URL[] {classes.toUri().toURL()}, Compiler.class.getClassLoader());
        }

        @Override
        public URL getResource(String name) {
            var own = findResource(name);
            return own != null ? own : super.getResource(name);
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            var own = findResources(name);
            return own.hasMoreElements() ? own : super.getResources(name);
        }
    }
}
