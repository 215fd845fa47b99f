package nl.inlogcode.e2e.keycloak;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.inlogcode.e2e.browser.Wait;

/**
 * A Keycloak server on the loopback address with one Dutch realm. The first start ever builds it
 * and takes a minute; later ones take some 15 to 30 s.
 */
public final class Keycloak implements AutoCloseable {
    private static final String REALM = "proef";
    private static final String ADMIN = "beheer";
    private static final Duration TO_START = Duration.ofMinutes(5);
    private static final long SECONDS_TO_STOP = 15;

    private final AtomicInteger users = new AtomicInteger();
    private final Process process;
    private final Thread hook;
    private final String base;
    private final KeycloakAdmin admin;

    private Keycloak(Process process, String base, KeycloakAdmin admin) {
        this.process = process;
        this.base = base;
        this.admin = admin;
        hook = new Thread(() -> tree(process).forEach(ProcessHandle::destroyForcibly));
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /**
     * Starts it and waits until it answers. {@code -Dinlogcode.keycloak.zip} is its distribution
     * and {@code -Dinlogcode.keycloak.folder} where to keep it unpacked.
     */
    public static Keycloak start() {
        return start(
                Path.of(
                        System.getProperty(
                                "inlogcode.keycloak.zip", "e2e/target/keycloak-dist/keycloak.zip")),
                Path.of(System.getProperty("inlogcode.keycloak.folder", "e2e/target/keycloak")));
    }

    /**
     * Starts it and waits until it answers.
     *
     * @param zip Keycloak's distribution
     * @param cache a folder that is kept between runs; one server at a time
     */
    public static Keycloak start(Path zip, Path cache) {
        var folder = KeycloakFolder.prepare(zip, cache);
        int port = freePort();
        String base = "http://127.0.0.1:" + port;
        String password = UUID.randomUUID().toString();
        var admin = new KeycloakAdmin(base, ADMIN, password);
        var keycloak = new Keycloak(launch(folder, port, password), base, admin);
        try {
            Wait.until("Keycloak to answer", TO_START, keycloak::answers);
            return keycloak;
        } catch (RuntimeException e) {
            keycloak.close();
            throw new IllegalStateException("Keycloak did not start, see " + folder.log(), e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("no free port", e);
        }
    }

    private static Process launch(KeycloakFolder folder, int port, String password) {
        var builder =
                new ProcessBuilder(
                        "bash",
                        folder.script().toString(),
                        "start-dev",
                        "--import-realm",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port);
        builder.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx384m");
        builder.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
        builder.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", password);
        builder.redirectInput(new File("/dev/null"));
        builder.redirectErrorStream(true).redirectOutput(folder.log().toFile());
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start Keycloak", e);
        }
    }

    private boolean answers() {
        // The first start runs the server a second time after building: the script lives on.
        if (!process.isAlive()) {
            throw new IllegalStateException("it ended with " + process.exitValue());
        }
        return admin.isReady(REALM);
    }

    /** The page where a user logs in, sets up codes and sees the account. */
    public String accountUrl() {
        return base + "/realms/" + REALM + "/account/";
    }

    /**
     * Makes a user who must set up codes at the first login.
     *
     * @param name what the user's name starts with; a number is added, so each is new
     * @return the user's name
     */
    public String newUser(String name, String password) {
        String user = name + "-" + users.incrementAndGet();
        admin.createUser(REALM, user, password);
        return user;
    }

    /** The script and the server that it started. */
    private static List<ProcessHandle> tree(Process process) {
        return Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
    }

    @Override
    public void close() {
        var handles = tree(process);
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
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            handles.forEach(ProcessHandle::destroyForcibly);
        } catch (ExecutionException e) {
            throw new IllegalStateException("Keycloak did not stop", e);
        }
        Runtime.getRuntime().removeShutdownHook(hook);
    }
}
