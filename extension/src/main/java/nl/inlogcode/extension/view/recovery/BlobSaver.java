package nl.inlogcode.extension.view.recovery;

import nl.inlogcode.core.recovery.FileSaver;
import nl.inlogcode.extension.browser.Moment;
import nl.inlogcode.extension.dom.Window;

/** Saves back-ups as downloads. */
public final class BlobSaver implements FileSaver {
    @Override
    public String save(String backup) {
        var name = "inlogcode-" + Moment.today() + ".inlogcode";
        Window.saveFile(name, backup);
        return name;
    }
}
