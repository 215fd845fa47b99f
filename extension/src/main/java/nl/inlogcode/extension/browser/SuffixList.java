package nl.inlogcode.extension.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/**
 * The Public Suffix List (library tldts), in a worker that is read when the first host is asked
 * about.
 */
public final class SuffixList {
    private final List<String> asked = new ArrayList<>();
    private final List<String> answers = new ArrayList<>();
    private Optional<ModuleWorker> worker = Optional.empty();

    /**
     * The public suffix of a host. Blocks.
     *
     * @return empty if the list is not to be had
     */
    public Optional<String> suffixOf(String host) {
        int known = asked.indexOf(host);
        if (known >= 0) {
            return Optional.of(answers.get(known));
        }
        if (worker.isEmpty()) {
            worker = Optional.of(new ModuleWorker("suffixes-start.js"));
        }
        var answer = Pending.of(worker.get().<Reply>ask(question(host))).await();
        if (!answer.isGiven() || answer.getValue().getSuffix().isEmpty()) {
            return Optional.empty();
        }
        asked.add(host);
        answers.add(answer.getValue().getSuffix());
        return Optional.of(answer.getValue().getSuffix());
    }

    private interface Reply extends JSObject {
        @JSProperty
        String getSuffix();
    }

    @JSBody(params = "host", script = "return {host: host};")
    private static native JSObject question(String host);
}
