package nl.inlogcode.e2e.gallery;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executors;

/**
 * One site under every name, on two ports of the loopback address: whatever the host, it answers
 * with a page that asks for a code. A field that gets something says so, scripts or no scripts: by
 * the background picture of an input that shows no placeholder.
 */
final class ManyHosts implements AutoCloseable {
    private static final String FORM =
            """
            <style>input:not(:placeholder-shown) { background-image: url(%s/saw/%s); }</style>
            <form><label for=code>Verificatiecode</label>
            <input id=code name=totp autocomplete=one-time-code inputmode=numeric maxlength=6
                placeholder=" " style="width: 200px"></form>""";

    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private final Set<String> saw = new ConcurrentSkipListSet<>();
    private final HttpServer first = serve();
    private final HttpServer second = serve();

    private HttpServer serve() {
        try {
            var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            var server = HttpServer.create(address, 0);
            server.createContext("/", this::answer);
            server.setExecutor(Executors.newFixedThreadPool(4));
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return first.getAddress().getPort();
    }

    int otherPort() {
        return second.getAddress().getPort();
    }

    /** A form that asks for a code and tells when it got one, under this name. */
    String form(String name) {
        return FORM.formatted("http://127.0.0.1:" + port(), name);
    }

    /** What all hosts answer for a path. */
    void put(String path, String body) {
        pages.put(path, body);
    }

    /** The names of the forms that got something. */
    Set<String> saw() {
        return Set.copyOf(saw);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        if (path.startsWith("/saw/")) {
            saw.add(path.substring("/saw/".length()));
        }
        var page =
                "<!doctype html><html lang=nl><meta charset=utf-8><title>Krachtplan - Inloggen</title><body>"
                        + pages.getOrDefault(path, "");
        var bytes = page.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "text/html");
        exchange.getResponseHeaders().add("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        first.stop(0);
        second.stop(0);
    }
}
