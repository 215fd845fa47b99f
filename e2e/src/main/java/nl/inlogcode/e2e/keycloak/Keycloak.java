package nl.inlogcode.e2e.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.inlogcode.e2e.browser.Wait;

/**
 * A Keycloak server on the loopback address with one Dutch realm. The first start ever builds it
 * and takes a minute; later ones take some 15 to 30 s.
 */
public final class Keycloak implements AutoCloseable {
    /** The realm's name for people: the issuer in its QR codes. */
    public static final String ISSUER = "Proefrealm";

    private static final String REALM = "proef";
    private static final String ADMIN = "beheer";
    private static final Duration TO_START = Duration.ofMinutes(6);

    private final AtomicInteger users = new AtomicInteger();
    private final KeycloakServer server;
    private final String base;
    private final KeycloakAdmin admin;

    private Keycloak(KeycloakServer server, String base, KeycloakAdmin admin) {
        this.server = server;
        this.base = base;
        this.admin = admin;
    }

    /**
     * Starts it and waits until it answers. The build says where it is: {@code
     * -Dinlogcode.keycloak.zip} is its distribution, {@code -Dinlogcode.keycloak.sha256} that
     * file's digest and {@code -Dinlogcode.keycloak.folder} where to keep it unpacked.
     */
    public static Keycloak start() {
        return start(
                Path.of(property("inlogcode.keycloak.zip")),
                property("inlogcode.keycloak.sha256"),
                Path.of(property("inlogcode.keycloak.folder")));
    }

    private static String property(String name) {
        var value = System.getProperty(name);
        if (value == null) {
            throw new IllegalStateException("set -D" + name);
        }
        return value;
    }

    /**
     * Starts it, tells so on standard output, and waits until it answers.
     *
     * @param zip Keycloak's distribution
     * @param sha256 of the zip
     * @param cache a folder that is kept between runs; one server at a time
     */
    public static Keycloak start(Path zip, String sha256, Path cache) {
        var folder = KeycloakFolder.prepare(zip, sha256, cache);
        try {
            return start(folder);
        } catch (EndedException e) {
            // A first start that was cut off leaves a half-built folder; a port can be lost.
            System.out.println("Keycloak: once more, from its zip. " + e.getMessage());
            folder.discard();
            return start(KeycloakFolder.prepare(zip, sha256, cache));
        }
    }

    private static Keycloak start(KeycloakFolder folder) {
        System.out.println(
                "Keycloak: starting "
                        + folder.root().getFileName()
                        + (folder.fresh() ? "; the first start builds, a minute or more" : ""));
        long begin = System.nanoTime();
        int port = freePort();
        String base = "http://127.0.0.1:" + port;
        String password = UUID.randomUUID().toString();
        var server =
                KeycloakServer.launch(
                        folder,
                        port,
                        Map.of(
                                "KC_BOOTSTRAP_ADMIN_USERNAME",
                                ADMIN,
                                "KC_BOOTSTRAP_ADMIN_PASSWORD",
                                password));
        var keycloak = new Keycloak(server, base, new KeycloakAdmin(base, ADMIN, password));
        try {
            Wait.until("Keycloak to answer", TO_START, keycloak::answers);
        } catch (EndedException e) {
            keycloak.close();
            throw e;
        } catch (RuntimeException e) {
            keycloak.close();
            throw new IllegalStateException(e.getMessage() + "; it said: " + server.lastWords(), e);
        }
        long seconds = Duration.ofNanos(System.nanoTime() - begin).toSeconds();
        System.out.println("Keycloak: answers at " + base + " after " + seconds + " s");
        return keycloak;
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("no free port", e);
        }
    }

    private boolean answers() {
        if (!server.isAlive()) {
            throw new EndedException("It ended, and said: " + server.lastWords());
        }
        return admin.isReady(REALM);
    }

    /** The page where a user logs in, sets up codes and sees the account. */
    public String accountUrl() {
        return base + "/realms/" + REALM + "/account/";
    }

    /** Where a user logs out, after a question. */
    public String logoutUrl() {
        return base + "/realms/" + REALM + "/protocol/openid-connect/logout";
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

    @Override
    public void close() {
        server.close();
    }

    /** The server went instead of answering. */
    private static final class EndedException extends IllegalStateException {
        private static final long serialVersionUID = 1;

        EndedException(String message) {
            super(message);
        }
    }
}
