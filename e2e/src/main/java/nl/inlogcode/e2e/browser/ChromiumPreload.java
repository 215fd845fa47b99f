package nl.inlogcode.e2e.browser;

import com.google.gson.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Holds each new tab and popup of Chromium before its first document, gives it a script that runs
 * ahead of the document's own, and lets it go.
 */
final class ChromiumPreload {
    /** What a popup is until Chromium knows that it is a page. */
    private static final String POPUP_AT_FIRST = "other";

    private static final Set<String> TYPES = Set.of("page", POPUP_AT_FIRST);

    private final DevTools tools;
    private final String script;
    private final Set<String> targets = new HashSet<>();

    private ChromiumPreload(DevTools tools, String script) {
        this.tools = tools;
        this.script = script;
    }

    /**
     * @param origin of the documents that the script is for
     */
    static void start(DevTools tools, String origin, String script) {
        var guarded = "if (location.href.startsWith(" + Js.string(origin) + ")) {" + script + "\n}";
        tools.whenAttached(new ChromiumPreload(tools, guarded)::attached);
        tools.call(
                DevTools.BROWSER,
                "Target.setAutoAttach",
                Json.object(
                        "autoAttach",
                        true,
                        "waitForDebuggerOnStart",
                        true,
                        "flatten",
                        true,
                        "filter",
                        List.of(Map.of("type", "page"), Map.of("type", POPUP_AT_FIRST))));
    }

    private void attached(JsonObject event) {
        String session = event.get("sessionId").getAsString();
        var target = event.getAsJsonObject("targetInfo");
        // The driver's own sessions come by here too, later and for the same targets.
        if (TYPES.contains(target.get("type").getAsString())
                && targets.add(target.get("targetId").getAsString())) {
            tools.send(session, "Page.enable", new JsonObject());
            tools.send(
                    session,
                    "Page.addScriptToEvaluateOnNewDocument",
                    Json.object("source", script));
        }
        tools.send(session, "Runtime.runIfWaitingForDebugger", new JsonObject());
    }
}
