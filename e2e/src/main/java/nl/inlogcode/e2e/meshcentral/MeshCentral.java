package nl.inlogcode.e2e.meshcentral;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nl.inlogcode.e2e.browser.Wait;

/**
 * A MeshCentral server on the loopback address, plain HTTP. It makes its keys at the first start,
 * which takes some 10 to 60 s; a new one is made for each run.
 */
public final class MeshCentral implements AutoCloseable {
    private static final Duration TO_START = Duration.ofMinutes(6);
    private static final Duration TO_ANSWER = Duration.ofSeconds(20);

    private final MeshServer server;
    private final String base;

    private MeshCentral(MeshServer server, String base) {
        this.server = server;
        this.base = base;
    }

    /**
     * Makes accounts, starts the server and waits until it answers. {@code -Dinlogcode.meshcentral}
     * is the folder that its package is installed in.
     *
     * @param data an empty folder for all that it keeps
     * @param users names of the accounts; all have this password
     */
    public static MeshCentral start(Path data, List<String> users, String password) {
        var installed = System.getProperty("inlogcode.meshcentral");
        if (installed == null) {
            throw new IllegalStateException("set -Dinlogcode.meshcentral");
        }
        int port = freePort();
        configure(data, port);
        var folder = Path.of(installed);
        for (var user : users) {
            MeshServer.run(
                    folder,
                    data,
                    List.of("--createaccount", user, "--pass", password, "--name", user));
        }
        var mesh = new MeshCentral(MeshServer.launch(folder, data), "http://127.0.0.1:" + port);
        try {
            Wait.until("MeshCentral to answer", TO_START, mesh::answers);
        } catch (RuntimeException e) {
            mesh.close();
            throw new IllegalStateException(
                    e.getMessage() + "; it said: " + mesh.server.lastWords(), e);
        }
        System.out.println("MeshCentral: answers at " + mesh.base);
        return mesh;
    }

    /** On the loopback address alone, and without a word to anyone else. */
    private static void configure(Path data, int port) {
        var config =
                """
                {"settings": {"cert": "127.0.0.1", "port": %d, "portBind": "127.0.0.1",
                    "exactPorts": true, "redirPort": 0, "mpsPort": 0, "WANonly": true,
                    "tlsOffload": true, "selfUpdate": false, "agentTimeStampServer": false,
                    "autoBackup": false},
                "domains": {"": {"title": "Proef", "newAccounts": false}}}
                """
                        .formatted(port);
        try {
            Files.writeString(data.resolve("config.json"), config);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
            throw new IllegalStateException("It ended");
        }
        try {
            // An offer of HTTP/2 would be taken for one of web sockets, and never answered.
            var request =
                    HttpRequest.newBuilder(URI.create(base + "/"))
                            .version(HttpClient.Version.HTTP_1_1)
                            .timeout(TO_ANSWER)
                            .build();
            return HttpClient.newHttpClient()
                            .send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The address of its first page, without a slash at the end. */
    public String address() {
        return base;
    }

    @Override
    public void close() {
        server.close();
    }
}
