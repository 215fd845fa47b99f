package nl.inlogcode.e2e.meshcentral;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The process of one server, and what it started. Both end with this program. */
final class MeshServer implements AutoCloseable {
    private static final long MINUTES_FOR_A_COMMAND = 3;

    private final Process process;
    private final Path log;
    private final Thread hook = new Thread(this::kill);

    private MeshServer(Process process, Path log) {
        this.process = process;
        this.log = log;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    static MeshServer launch(Path installed, Path data) {
        return start(installed, data, List.of());
    }

    /** Runs one command of its command line to the end. */
    static void run(Path installed, Path data, List<String> command) {
        try (var server = start(installed, data, command)) {
            if (!server.process.waitFor(MINUTES_FOR_A_COMMAND, TimeUnit.MINUTES)
                    || server.process.exitValue() != 0) {
                throw new IllegalStateException("MeshCentral said: " + server.lastWords());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static MeshServer start(Path installed, Path data, List<String> more) {
        var command = new ArrayList<String>();
        command.addAll(
                List.of(
                        "node",
                        installed.resolve("node_modules/meshcentral").toString(),
                        "--datapath",
                        data.toString(),
                        "--filespath",
                        data.resolve("files").toString(),
                        // What is missing would be installed; nothing is, and nothing shall be.
                        "--npmpath",
                        "/bin/false"));
        command.addAll(more);
        var log = data.resolve("output.log");
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        // A proxy makes it want one more package.
        builder.environment()
                .keySet()
                .removeIf(
                        name ->
                                name.equalsIgnoreCase("http_proxy")
                                        || name.equalsIgnoreCase("https_proxy"));
        builder.redirectInput(new File("/dev/null"))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        try {
            return new MeshServer(builder.start(), log);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start MeshCentral", e);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** The end of what it said. */
    String lastWords() {
        try {
            var lines = Files.readAllLines(log);
            return String.join(" | ", lines.subList(Math.max(0, lines.size() - 5), lines.size()));
        } catch (IOException e) {
            return "nothing that can be read: " + e.getMessage();
        }
    }

    private void kill() {
        var tree = Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
        tree.forEach(ProcessHandle::destroyForcibly);
        tree.forEach(handle -> handle.onExit().join());
    }

    @Override
    public void close() {
        kill();
        Runtime.getRuntime().removeShutdownHook(hook);
    }
}
