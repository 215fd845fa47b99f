package nl.inlogcode.practice;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** As much of a browser as the site needs: cookies, redirects, and forms with their buttons. */
final class Browser {
    private static final Pattern INPUT = Pattern.compile("<input\\b[^>]*>");
    private static final Pattern SUBMIT =
            Pattern.compile(
                    "<input\\b[^>]*type=\"submit\"[^>]*>|<button\\b[^>]*type=\"submit\"[^>]*>[^<]*");

    private final HttpClient client =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();
    private final URI site;
    private HttpResponse<String> last;

    Browser(URI site) {
        this.site = site;
    }

    Browser open(String path) {
        last = send(HttpRequest.newBuilder(site.resolve(path)));
        return this;
    }

    /** Another resource of the page; the page stays. */
    HttpResponse<String> fetch(String path) {
        return send(HttpRequest.newBuilder(site.resolve(path)));
    }

    String page() {
        return last.body();
    }

    int status() {
        return last.statusCode();
    }

    String path() {
        return last.uri().getPath();
    }

    String header(String name) {
        return last.headers().firstValue(name).orElse("");
    }

    /** A header of the answer that led to this page. */
    String headerBefore(String name) {
        return last.previousResponse().flatMap(r -> r.headers().firstValue(name)).orElse("");
    }

    /** Presses the submit button with this text. */
    Browser press(String text, String... namesAndValues) {
        var button =
                submits().stream()
                        .filter(tag -> tag.endsWith(">" + text))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("No button " + text));
        return submit(button, namesAndValues);
    }

    /** Presses Enter in a field: that is pressing the first submit button of the form. */
    Browser pressEnter(String... namesAndValues) {
        return submit(submits().get(0), namesAndValues);
    }

    /** The submit buttons in the order of the page. */
    List<String> submits() {
        return SUBMIT.matcher(page()).results().map(MatchResult::group).toList();
    }

    /** The tag of the field with this name. */
    String field(String name) {
        return INPUT.matcher(page())
                .results()
                .map(MatchResult::group)
                .filter(tag -> attribute(tag, "name").equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No field " + name));
    }

    static String attribute(String tag, String name) {
        var found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? unescape(found.group(1)) : "";
    }

    private Browser submit(String button, String... namesAndValues) {
        var fields = new LinkedHashMap<String, String>();
        INPUT.matcher(page())
                .results()
                .map(MatchResult::group)
                .filter(tag -> !attribute(tag, "type").equals("submit"))
                .forEach(tag -> fields.put(attribute(tag, "name"), attribute(tag, "value")));
        for (var i = 0; i < namesAndValues.length; i += 2) {
            field(namesAndValues[i]);
            fields.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        fields.put(attribute(button, "name"), attribute(button, "value"));
        fields.remove("");
        return post(formAction(), fields);
    }

    /** Sends a form that the page need not have. */
    Browser post(String path, Map<String, String> fields) {
        var pairs = new ArrayList<String>();
        fields.forEach((name, value) -> pairs.add(encode(name) + "=" + encode(value)));
        last =
                send(
                        HttpRequest.newBuilder(site.resolve(path))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(
                                        HttpRequest.BodyPublishers.ofString(
                                                String.join("&", pairs))));
        return this;
    }

    private String formAction() {
        var form = Pattern.compile("<form\\b[^>]*>").matcher(page());
        if (!form.find()) {
            throw new AssertionError("No form on " + path());
        }
        return attribute(form.group(), "action");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError("The site does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static String unescape(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
