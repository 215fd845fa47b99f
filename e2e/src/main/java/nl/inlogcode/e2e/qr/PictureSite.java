package nl.inlogcode.e2e.qr;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;
import nl.inlogcode.e2e.browser.BrowserException;

/**
 * What the browsers load, on the loopback address: the pages, the bundle that ships, the peers and
 * the pixels of the pictures. It takes the results. Pages are cross-origin isolated: only there are
 * the browsers' clocks fine enough.
 */
public final class PictureSite implements AutoCloseable {
    private static final Path MODULES = Path.of("node_modules").toAbsolutePath();
    private static final int HEAD = 8;

    private final Class<?> pages;
    private final List<Path> pictures;
    private final Path zip;
    private final HttpServer server;
    private final BlockingQueue<JsonObject> results = new LinkedBlockingQueue<>();

    /**
     * @param pages beside this class lie pages and scripts more than ours
     * @param pictures files, which the pages know by their numbers
     * @param zip the product
     */
    public PictureSite(Class<?> pages, List<Path> pictures, Path zip) {
        this.pages = pages;
        this.pictures = List.copyOf(pictures);
        this.zip = zip;
        try {
            var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            server = HttpServer.create(address, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/qr/", exchange -> send(exchange, page(rest(exchange))));
        server.createContext("/qr/pictures/", exchange -> send(exchange, pixels(rest(exchange))));
        server.createContext("/qr/results", this::take);
        server.createContext("/inlogcode/", exchange -> send(exchange, bundle(rest(exchange))));
        server.createContext("/node_modules/", exchange -> send(exchange, module(rest(exchange))));
        server.start();
    }

    /** The address of a page. */
    public String url(String page) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/qr/" + page;
    }

    /** The next result. */
    public JsonObject await(Duration patience) {
        try {
            var result = results.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (result == null) {
                throw new BrowserException("no result in " + patience.toSeconds() + " s");
            }
            return result;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BrowserException("interrupted while waiting", e);
        }
    }

    /** The part of the path after that of the context. */
    private static String rest(HttpExchange exchange) {
        var context = exchange.getHttpContext().getPath();
        return exchange.getRequestURI().getPath().substring(context.length());
    }

    private byte[] page(String name) throws IOException {
        for (var beside : List.of(PictureSite.class, pages)) {
            try (var resource = beside.getResourceAsStream(name)) {
                if (resource != null) {
                    return resource.readAllBytes();
                }
            }
        }
        return new byte[0];
    }

    private byte[] bundle(String name) throws IOException {
        try (var file = new ZipFile(zip.toFile())) {
            return file.getInputStream(file.getEntry(name)).readAllBytes();
        }
    }

    private static byte[] module(String name) throws IOException {
        var file = MODULES.resolve(name).normalize();
        return file.startsWith(MODULES) ? Files.readAllBytes(file) : new byte[0];
    }

    private byte[] pixels(String number) {
        var pixels = Raster.read(pictures.get(Integer.parseInt(number)));
        return ByteBuffer.allocate(HEAD + pixels.rgba().length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(pixels.width())
                .putInt(pixels.height())
                .put(pixels.rgba())
                .array();
    }

    private void take(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        results.add(JsonParser.parseString(body).getAsJsonObject());
        send(exchange, new byte[0]);
    }

    private static void send(HttpExchange exchange, byte[] body) throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.add("Content-Type", type(exchange.getRequestURI().getPath()));
        headers.add("Cache-Control", "no-store");
        headers.add("Cross-Origin-Opener-Policy", "same-origin");
        headers.add("Cross-Origin-Embedder-Policy", "require-corp");
        exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
        try (exchange) {
            exchange.getResponseBody().write(body);
        }
    }

    private static String type(String path) {
        return switch (path.substring(path.lastIndexOf('.') + 1)) {
            case "html" -> "text/html; charset=utf-8";
            case "js", "mjs" -> "text/javascript; charset=utf-8";
            case "wasm" -> "application/wasm";
            default -> "application/octet-stream";
        };
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
