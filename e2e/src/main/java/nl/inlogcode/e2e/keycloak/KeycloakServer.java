package nl.inlogcode.e2e.keycloak;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** The process of one server, and the script that started it. Both end with this program. */
final class KeycloakServer implements AutoCloseable {
    private static final long SECONDS_TO_STOP = 15;
    private static final int LINES_TOLD = 5;

    private final Process process;
    private final Path log;
    private final Thread hook = new Thread(this::kill);

    private KeycloakServer(Process process, Path log) {
        this.process = process;
        this.log = log;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /**
     * Starts it.
     *
     * @param environment more of it
     */
    static KeycloakServer launch(KeycloakFolder folder, int port, Map<String, String> environment) {
        var builder =
                new ProcessBuilder(
                        "sh",
                        folder.script().toString(),
                        "start-dev",
                        "--import-realm",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port);
        // What else is set on this machine would configure it too.
        builder.environment().keySet().removeIf(KeycloakServer::steersKeycloak);
        builder.environment()
                .put("JAVA", Path.of(System.getProperty("java.home"), "bin/java").toString());
        builder.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx384m");
        // It answers a few dozen requests: compiling its code well takes longer than running it.
        builder.environment().put("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
        builder.environment().putAll(environment);
        builder.redirectInput(new File("/dev/null"));
        builder.redirectErrorStream(true).redirectOutput(folder.log().toFile());
        try {
            return new KeycloakServer(builder.start(), folder.log());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start Keycloak", e);
        }
    }

    private static boolean steersKeycloak(String variable) {
        return variable.startsWith("KC_")
                || variable.startsWith("QUARKUS_")
                || variable.startsWith("DEBUG")
                || variable.startsWith("JAVA_");
    }

    /** The first start runs the server a second time after building: the script lives on. */
    boolean isAlive() {
        return process.isAlive();
    }

    /** The end of what it said, in one line. */
    String lastWords() {
        try {
            var lines = Files.readAllLines(log);
            var last = lines.subList(Math.max(0, lines.size() - LINES_TOLD), lines.size());
            return String.join(" | ", last) + " (more in " + log + ")";
        } catch (IOException e) {
            return "nothing that can be read: " + e.getMessage();
        }
    }

    private List<ProcessHandle> tree() {
        return Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
    }

    private void kill() {
        tree().forEach(ProcessHandle::destroyForcibly);
    }

    @Override
    public void close() {
        var handles = tree();
        handles.forEach(ProcessHandle::destroy);
        var ended =
                CompletableFuture.allOf(
                        handles.stream()
                                .map(ProcessHandle::onExit)
                                .toArray(CompletableFuture<?>[]::new));
        try {
            ended.get(SECONDS_TO_STOP, TimeUnit.SECONDS);
        } catch (TimeoutException tooSlow) {
            handles.forEach(ProcessHandle::destroyForcibly);
            ended.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            handles.forEach(ProcessHandle::destroyForcibly);
        } catch (ExecutionException e) {
            throw new IllegalStateException("Keycloak did not stop", e);
        }
        Runtime.getRuntime().removeShutdownHook(hook);
    }
}
