package nl.inlogcode.e2e.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A browser's process and its children. They outlive a failed test unless someone ends them, so a
 * shutdown hook does.
 */
final class BrowserProcess {
    private static final Duration TO_START = Duration.ofSeconds(60);
    private static final int SECONDS_TO_QUIT = 10;

    private final Process process;
    private final Path log;
    private final Thread hook = new Thread(this::killTree);

    private BrowserProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /**
     * Starts a browser.
     *
     * @param environment added to our own
     */
    static BrowserProcess start(List<String> command, Map<String, String> environment, Path log) {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectInput(new File("/dev/null")).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        try {
            return new BrowserProcess(builder.start(), log);
        } catch (IOException e) {
            throw new BrowserException("cannot start " + command.get(0), e);
        }
    }

    /** Waits for a file of at least so many whole lines, in which the browser says its port. */
    List<String> awaitPortFile(Path file, int lines) {
        try {
            return Wait.forValue(file.getFileName().toString(), TO_START, () -> read(file, lines));
        } catch (BrowserException e) {
            throw new BrowserException("browser did not start: " + logged(), e);
        }
    }

    private Optional<List<String>> read(Path file, int lines) {
        if (!process.isAlive()) {
            throw new BrowserException("the browser has ended with " + process.exitValue());
        }
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            List<String> found = Files.readAllLines(file);
            return found.size() >= lines ? Optional.of(found) : Optional.empty();
        } catch (IOException e) {
            throw new BrowserException("cannot read " + file, e);
        }
    }

    private String logged() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    void awaitExit() throws InterruptedException {
        process.waitFor();
        end();
    }

    /** Waits for a browser that was asked to quit, and kills it if it does not. */
    void awaitQuit() {
        try {
            process.waitFor(SECONDS_TO_QUIT, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        end();
    }

    /** SIGKILL for the browser and all its children; waits until they have gone. */
    void kill9() {
        end();
    }

    private void end() {
        killTree();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException shuttingDown) {
            // Then the hook runs anyway and finds nothing left to do.
        }
    }

    private void killTree() {
        var tree = new ArrayList<ProcessHandle>();
        tree.add(process.toHandle());
        process.descendants().forEach(tree::add);
        tree.forEach(ProcessHandle::destroyForcibly);
        tree.forEach(handle -> handle.onExit().join());
    }
}
