package nl.inlogcode.e2e.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** One page with a field, a far-away button and what the browser said about its language. */
final class SmallSite implements AutoCloseable {
    private static final String PAGE =
            """
            <!doctype html><meta charset=utf-8><title>Small site</title>
            <body data-language="%s">
            <input id=field><p id=typed></p>
            <div style="height: 3000px"></div>
            <button id=far>far</button><p id=clicked></p>
            <script>
            field.addEventListener('keydown', e => { typed.textContent += e.isTrusted ? '+' : '-'; });
            far.addEventListener('click', e => { clicked.textContent = e.isTrusted; });
            </script>
            """;

    private final HttpServer server;

    SmallSite() {
        try {
            var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            server = HttpServer.create(address, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", SmallSite::answer);
        server.createContext("/moved", SmallSite::redirect);
        server.start();
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String language = exchange.getRequestHeaders().getFirst("Accept-Language");
        byte[] page = PAGE.formatted(language).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "text/html");
        exchange.sendResponseHeaders(200, page.length);
        exchange.getResponseBody().write(page);
        exchange.close();
    }

    private static void redirect(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().add("Location", "/arrived");
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
