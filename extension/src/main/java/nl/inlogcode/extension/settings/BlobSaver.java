package nl.inlogcode.extension.settings;

import nl.inlogcode.core.settings.FileSaver;
import nl.inlogcode.extension.browser.Moment;
import nl.inlogcode.extension.dom.Window;

/** Saves back-ups as downloads. */
final class BlobSaver implements FileSaver {
    @Override
    public String save(String backup) {
        var name = "inlogcode-" + Moment.today() + ".inlogcode";
        Window.saveFile(name, backup);
        return name;
    }
}
