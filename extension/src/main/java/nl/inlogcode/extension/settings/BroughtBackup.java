package nl.inlogcode.extension.settings;

import java.util.Optional;
import nl.inlogcode.core.settings.ChosenFile;
import nl.inlogcode.extension.dom.Incoming.BroughtFile;

/** The file that the user chose. */
record BroughtBackup(BroughtFile file) implements ChosenFile {
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
