package nl.inlogcode.e2e.keycloak;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The few calls to Keycloak's admin REST interface that tests need. */
final class KeycloakAdmin {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newHttpClient();
    private final String base;
    private final String name;
    private final String password;

    KeycloakAdmin(String base, String name, String password) {
        this.base = base;
        this.name = name;
        this.password = password;
    }

    /** Whether the server that answers is ours and knows the realm. */
    boolean isReady(String realm) {
        String issuer = base + "/realms/" + realm;
        var request =
                HttpRequest.newBuilder(URI.create(issuer + "/.well-known/openid-configuration"));
        try {
            var answer = send(request);
            return answer.statusCode() == 200
                    && json(answer).get("issuer").getAsString().equals(issuer);
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Makes a user who must set up codes at the first login. */
    void createUser(String realm, String user, String userPassword) {
        var description =
                Map.of(
                        "username",
                        user,
                        "email",
                        user + "@voorbeeld.test",
                        "emailVerified",
                        true,
                        "firstName",
                        "Proef",
                        "lastName",
                        "Persoon",
                        "enabled",
                        true,
                        "requiredActions",
                        List.of("CONFIGURE_TOTP"),
                        "credentials",
                        List.of(
                                Map.of(
                                        "type",
                                        "password",
                                        "value",
                                        userPassword,
                                        "temporary",
                                        false)));
        var request =
                HttpRequest.newBuilder(URI.create(base + "/admin/realms/" + realm + "/users"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(new Gson().toJson(description)));
        try {
            var answer = send(request.header("Authorization", "Bearer " + token()));
            if (answer.statusCode() != 201) {
                throw new IllegalStateException("no new user: " + answer.statusCode());
            }
        } catch (IOException e) {
            throw new IllegalStateException("no new user", e);
        }
    }

    /** A token for one call: they live for a minute only. */
    private String token() throws IOException {
        String form =
                "client_id=admin-cli&grant_type=password&username="
                        + name
                        + "&password="
                        + password;
        var request =
                HttpRequest.newBuilder(
                                URI.create(base + "/realms/master/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form));
        var answer = send(request);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("no admin: " + answer.statusCode());
        }
        return json(answer).get("access_token").getAsString();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static JsonObject json(HttpResponse<String> answer) {
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }
}
