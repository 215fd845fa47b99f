package nl.inlogcode.e2e.checks;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;

/**
 * The compiled checks, the page that runs them, and the product's scripts, of which it starts
 * workers: on the loopback address: browsers trust it as they trust https, so the page has
 * WebCrypto.
 */
final class CheckSite implements AutoCloseable {
    private final HttpServer server;

    /**
     * @param module the file checks.js
     * @param zip the product
     */
    CheckSite(Path module, Path zip) {
        try {
            var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            server = HttpServer.create(address, 0);
            var script = Files.readAllBytes(module);
            byte[] page;
            try (var resource = CheckSite.class.getResourceAsStream("/checks/index.html")) {
                page = resource.readAllBytes();
            }
            server.createContext("/", exchange -> answer(exchange, "text/html", page));
            server.createContext(
                    "/checks.js", exchange -> answer(exchange, "text/javascript", script));
            serveWorker(zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.start();
    }

    private void serveWorker(Path zip) throws IOException {
        try (var product = new ZipFile(zip.toFile())) {
            for (var entry : product.stream().toList()) {
                var name = entry.getName();
                if (name.endsWith(".js")) {
                    var script = product.getInputStream(entry).readAllBytes();
                    server.createContext(
                            "/" + name, exchange -> answer(exchange, "text/javascript", script));
                }
            }
        }
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    private static void answer(HttpExchange exchange, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", type + "; charset=utf-8");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
