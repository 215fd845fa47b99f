package nl.inlogcode.extension.view.recovery;

import java.util.Optional;
import nl.inlogcode.core.recovery.ChosenFile;
import nl.inlogcode.extension.dom.Incoming.BroughtFile;

/** The file that the user chose. */
record ChosenBackup(BroughtFile file) implements ChosenFile {
    @Override
    public String name() {
        return file.name();
    }

    @Override
    public int size() {
        return file.size();
    }

    @Override
    public Optional<String> text() {
        try {
            return Optional.of(file.text());
        } catch (RuntimeException e) {
            // Gone or changed since it was chosen, or not to be read: browsers do not tell which.
            return Optional.empty();
        }
    }
}
