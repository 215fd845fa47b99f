package nl.inlogcode.e2e.hard;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A site of hard pages. */
public final class HardPages implements AutoCloseable {
    /** The last words that a page draws, so that it is known to be ready. */
    private static final String END = "<p id=end>Einde</p>";

    private static final String FIELD =
            "<form method=post><label>Code <input name=otp autocomplete=one-time-code></label>"
                    + "<button>Volgende</button></form>";

    /** A page. */
    public enum Kind {
        /** 30,000 fields, none of which asks for a code. */
        INPUTS("write('<input name=veld>'.repeat(30000))"),
        /** The same with one for a code at the end. */
        INPUTS_AND_CODE("write('<input name=veld>'.repeat(30000) + field)"),
        /**
         * 3,000 fields, each in a form of its own with a label. With ten times as many the browsers
         * themselves draw nothing for minutes.
         */
        FORMS(
                "write('<form><label>Aantal <input name=veld></label><button>Ok</button></form>'"
                        + ".repeat(3000))"),
        /** 20,000 elements that nobody sees, before 400 trees with a field each. */
        SHADOWS(
                "write('<i hidden>x</i>'.repeat(20000) + '<span></span>'.repeat(400));"
                        + " for (const host of document.querySelectorAll('span')) {"
                        + " host.attachShadow({mode: 'open'}).innerHTML = '<input>'; }"),
        /** A field below 1,000 elements, each in the other; no browser draws many more. */
        DEEP(
                "let at = document.body; for (let i = 0; i < 1000; i++) {"
                        + " at = at.appendChild(document.createElement('div')); }"
                        + " at.innerHTML = field"),
        /** 2,000 frames beside a field. */
        FRAMES("write('<iframe width=9 height=9></iframe>'.repeat(2000) + field)"),
        /** Texts of 20 million characters before and around a field. */
        TEXT(
                "write('<div></div><label></label>' + field);"
                        + " document.querySelector('div').append('woord '.repeat(3e6));"
                        + " document.querySelector('label').append('tekst '.repeat(3e5))"),
        /** A list of 50,000 choices before a field. */
        CHOICES("write('<select>' + '<option>keuze'.repeat(50000) + '</select>' + field)"),
        /** A field with a label of a million characters. */
        LABEL(
                "write(field); document.querySelector('label').prepend('Vul de code in '"
                        + ".repeat(70000))"),
        /** A page that changes all the time, with a field. */
        CHANGING(
                "write(field + '<div></div>'); (function change() {"
                        + " document.querySelector('div').innerHTML = '<p>' + Math.random() + '</p>'"
                        + ".repeat(500); setTimeout(change); })()");

        private final String script;

        Kind(String script) {
            this.script = script;
        }

        private String html() {
            return """
            <!doctype html><meta charset=utf-8><title>Zwaar</title><body><script>
            const field = '%s', write = html => document.body.insertAdjacentHTML('beforeend', html);
            %s;
            write('%s');
            </script>"""
                    .formatted(FIELD, script, END);
        }
    }

    /** The script that keeps a page from doing anything else, for so many milliseconds. */
    public static String hang(int milliseconds) {
        return "void setTimeout(() => { const end = Date.now() + "
                + milliseconds
                + "; while (Date.now() < end); }, 200)";
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    public HardPages() {
        try {
            var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            server = HttpServer.create(address, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", HardPages::page);
        server.createContext("/endless", HardPages::endless);
        server.createContext("/file.pdf", HardPages::pdf);
        server.start();
    }

    public String at(Kind kind) {
        return at("/" + kind.name().toLowerCase(Locale.ROOT));
    }

    /** A plain page with a field, to be made to hang. */
    public String plain() {
        return at("/plain");
    }

    /** A page whose server never ends it. */
    public String endless() {
        return at("/endless");
    }

    /** A file that browsers show in a viewer of their own. */
    public String pdf() {
        return at("/file.pdf");
    }

    private String at(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    private static void page(HttpExchange exchange) throws IOException {
        var html = "<!doctype html><meta charset=utf-8><title>Gewoon</title><body>" + FIELD;
        for (var kind : Kind.values()) {
            if (exchange.getRequestURI()
                    .getPath()
                    .equals("/" + kind.name().toLowerCase(Locale.ROOT))) {
                html = kind.html();
            }
        }
        give(exchange, "text/html", html);
    }

    private static void endless(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
        exchange.sendResponseHeaders(200, 0);
        var out = exchange.getResponseBody();
        out.write(
                ("<!doctype html><title>Eindeloos</title><body>" + FIELD)
                        .getBytes(StandardCharsets.UTF_8));
        out.flush();
        // Left open: the browser waits for the rest.
    }

    /** The smallest file that is one: an empty sheet. */
    private static void pdf(HttpExchange exchange) throws IOException {
        give(
                exchange,
                "application/pdf",
                """
                %PDF-1.4
                1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
                3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj
                trailer<</Root 1 0 R>>
                %%EOF
                """);
    }

    private static void give(HttpExchange exchange, String type, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
