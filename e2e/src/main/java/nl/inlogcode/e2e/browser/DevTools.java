package nl.inlogcode.e2e.browser;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** The Chrome DevTools protocol over one WebSocket: a command out, its answer back. */
final class DevTools implements AutoCloseable {
    /** The session of the browser itself; each page and worker has one of its own. */
    static final String BROWSER = "";

    private static final int PATIENCE_SECONDS = 90;

    private final AtomicInteger ids = new AtomicInteger();
    private final Map<Integer, Call> calls = new ConcurrentHashMap<>();
    private final WebSocket socket;
    private final Object sending = new Object();
    private CompletableFuture<?> lastSent = CompletableFuture.completedFuture(null);
    private volatile Consumer<JsonObject> onAttached = attached -> {};

    private record Call(String session, CompletableFuture<JsonObject> answer) {}

    DevTools(URI address) {
        socket =
                await(
                        "the DevTools socket",
                        HttpClient.newHttpClient()
                                .newWebSocketBuilder()
                                .buildAsync(address, new Listener()));
    }

    /**
     * Sends a command and waits for its answer.
     *
     * @throws BrowserException if the browser refuses, or the page or the browser has gone
     */
    JsonObject call(String session, String method, JsonObject parameters) {
        int id = ids.incrementAndGet();
        var message = Json.object("id", id, "method", method, "params", parameters);
        if (!session.equals(BROWSER)) {
            message.addProperty("sessionId", session);
        }
        var call = new Call(session, new CompletableFuture<>());
        calls.put(id, call);
        try {
            await(method, enqueue(message));
            JsonObject answer = await(method, call.answer);
            if (answer.has("error")) {
                throw new BrowserException(method + ": " + answer.get("error"));
            }
            return answer.getAsJsonObject("result");
        } finally {
            calls.remove(id);
        }
    }

    /** Sends a command and does not wait: all that is allowed to who handles an event. */
    void send(String session, String method, JsonObject parameters) {
        var message = Json.object("id", ids.incrementAndGet(), "method", method);
        message.add("params", parameters);
        message.addProperty("sessionId", session);
        enqueue(message);
    }

    /**
     * Sends when everything before was sent. The WebSocket refuses a text while another one is
     * under way, and commands come from several threads.
     */
    private CompletableFuture<?> enqueue(JsonObject message) {
        synchronized (sending) {
            var before = lastSent.handle((sent, failure) -> sent);
            lastSent = before.thenCompose(sent -> socket.sendText(message.toString(), true));
            return lastSent;
        }
    }

    /** Hands over the parameters of each {@code Target.attachedToTarget} from now on. */
    void whenAttached(Consumer<JsonObject> handler) {
        onAttached = handler;
    }

    private static <T> T await(String what, CompletableFuture<T> future) {
        try {
            return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new BrowserException("no answer to " + what, e);
        } catch (ExecutionException e) {
            throw new BrowserException(what + ": " + e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BrowserException("interrupted in " + what, e);
        }
    }

    private void receive(JsonObject message) {
        if (message.has("id")) {
            var call = calls.get(message.get("id").getAsInt());
            if (call != null) {
                call.answer.complete(message);
            }
            return;
        }
        String method = message.get("method").getAsString();
        if (method.equals("Target.attachedToTarget")) {
            onAttached.accept(message.getAsJsonObject("params"));
        } else if (method.equals("Target.detachedFromTarget")) {
            // Chromium leaves calls to a page that has gone without an answer.
            String session = message.getAsJsonObject("params").get("sessionId").getAsString();
            abandon(session, "the page has gone");
        }
    }

    private void abandon(String session, String why) {
        for (Call call : calls.values()) {
            if (session.equals(BROWSER) || call.session.equals(session)) {
                call.answer.completeExceptionally(new BrowserException(why));
            }
        }
    }

    @Override
    public void close() {
        socket.abort();
        abandon(BROWSER, "the connection was closed");
    }

    /** Puts the parts of a message together. The WebSocket calls it from one thread at a time. */
    private final class Listener implements WebSocket.Listener {
        private final StringBuilder parts = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket source, CharSequence part, boolean last) {
            parts.append(part);
            if (last) {
                var message = JsonParser.parseString(parts.toString()).getAsJsonObject();
                parts.setLength(0);
                receive(message);
            }
            source.request(1);
            return null;
        }

        @Override
        public CompletionStage<?> onClose(WebSocket source, int code, String reason) {
            abandon(BROWSER, "the browser has closed");
            return null;
        }

        @Override
        public void onError(WebSocket source, Throwable error) {
            abandon(BROWSER, "the connection broke");
        }
    }
}
