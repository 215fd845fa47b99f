package nl.inlogcode.e2e.scenes;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Pages that a test makes up, by their paths, on a port of their own. */
final class TinySite implements AutoCloseable {
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final Map<String, String> bodies = new ConcurrentHashMap<>();
    private final Map<String, StringBuffer> asked = new ConcurrentHashMap<>();
    private final HttpServer server;

    private record Answer(String type, byte[] body) {}

    TinySite() {
        try {
            var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            server = HttpServer.create(address, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    /** A page with this body. */
    void put(String path, String body) {
        var page = "<!doctype html><meta charset=utf-8><title>Klein</title><body>" + body;
        answers.put(path, new Answer("text/html", page.getBytes(StandardCharsets.UTF_8)));
    }

    /** A picture. */
    void put(String path, byte[] png) {
        answers.put(path, new Answer("image/png", png));
    }

    /** The address of a path, under "localhost" or "127.0.0.1". */
    String at(String host, String path) {
        return "http://" + host + ":" + server.getAddress().getPort() + path;
    }

    /** What was sent to a path last, in the body. */
    String got(String path) {
        return bodies.getOrDefault(path, "");
    }

    /** Every address and body that was asked for under a host, one a line. */
    String askedOf(String host) {
        return asked.getOrDefault(host, new StringBuffer()).toString();
    }

    private void answer(HttpExchange exchange) throws IOException {
        var body =
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1);
        bodies.put(exchange.getRequestURI().getPath(), body);
        asked.computeIfAbsent(host(exchange), host -> new StringBuffer())
                .append(exchange.getRequestURI() + " " + body + "\n");
        var answer = answers.get(exchange.getRequestURI().getPath());
        if (answer == null) {
            exchange.sendResponseHeaders(404, -1);
        } else {
            exchange.getResponseHeaders().add("Content-Type", answer.type());
            exchange.sendResponseHeaders(200, answer.body().length);
            exchange.getResponseBody().write(answer.body());
        }
        exchange.close();
    }

    private static String host(HttpExchange exchange) {
        return exchange.getRequestHeaders().getFirst("Host").replaceAll(":\\d+$", "");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
