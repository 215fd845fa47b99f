package nl.inlogcode.core.popup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.inlogcode.core.enrol.AddNote;

/** The note on what is being added, in memory. */
public final class FakeAddNote implements AddNote {
    public final Map<String, String> begun = new LinkedHashMap<>();

    @Override
    public void begin(String id, String item) {
        begun.put(id, item);
    }

    @Override
    public void end(String id) {
        begun.remove(id);
    }

    @Override
    public List<Begun> read() {
        var all = new ArrayList<Begun>();
        begun.forEach((id, item) -> all.add(new Begun(id, item)));
        return all;
    }
}
