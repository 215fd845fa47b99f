package nl.inlogcode.extension.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.page.site.Origin;
import nl.inlogcode.core.page.site.PublicSuffixes;
import nl.inlogcode.core.page.site.SuffixSource;
import nl.inlogcode.core.page.site.SuffixTable;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSString;

/**
 * The Public Suffix List of tldts (decision 0030), in a worker that lives for one question: it is
 * asked only where a page is none of an account's own origins.
 */
public final class Tldts implements SuffixSource {
    private static final String SCRIPT = "suffix-start.js";

    @Override
    public PublicSuffixes of(List<Origin> origins) {
        var names = SuffixTable.namesOf(origins);
        Optional<List<String>> suffixes = names.isEmpty() ? Optional.empty() : suffixes(names);
        return suffixes.isPresent() ? new SuffixTable(names, suffixes.get()) : SuffixTable.UNKNOWN;
    }

    /**
     * The public suffix of each of some hosts, private rules included. Blocks.
     *
     * @param hosts names as browsers write them, no addresses, no dot at the end
     * @return as many suffixes, in the same order; empty if the worker does not answer as it should
     */
    private static Optional<List<String>> suffixes(List<String> hosts) {
        var question = new JSArray<JSString>();
        for (var host : hosts) {
            question.push(JSString.valueOf(host));
        }
        var worker = new ModuleWorker(SCRIPT);
        var answer = Pending.of(worker.<JSArrayReader<JSString>>ask(question)).await();
        worker.end();
        if (!answer.isGiven() || answer.getValue().getLength() != hosts.size()) {
            return Optional.empty();
        }
        var suffixes = new ArrayList<String>();
        for (int i = 0; i < hosts.size(); i++) {
            suffixes.add(answer.getValue().get(i).stringValue());
        }
        return Optional.of(suffixes);
    }
}
