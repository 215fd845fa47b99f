package nl.inlogcode.extension.store;

import nl.inlogcode.core.codec.JsonValue.JsonObject;
import nl.inlogcode.core.codec.JsonValue.JsonText;
import nl.inlogcode.core.filling.DiagnosisDesk;
import nl.inlogcode.core.page.diagnosis.DiagnosisNote;
import nl.inlogcode.core.page.diagnosis.PageDiagnosis;
import nl.inlogcode.extension.browser.Notes;
import nl.inlogcode.extension.browser.Tabs;

/**
 * What was seen on a page, on its way from the popup to the settings page, which takes it as soon
 * as it is looked at (storage.session): never on a disk, gone when it is read or the browser
 * closes.
 */
public final class BrowserDiagnosisDesk implements DiagnosisDesk {
    private static final String NAME = "seen";

    @Override
    public void show(PageDiagnosis diagnosis) {
        var note = JsonObject.builder().put(NAME, DiagnosisNote.print(diagnosis)).build();
        Notes.write(Notes.Area.SESSION, note).await();
        Tabs.openSettings();
    }

    /**
     * Takes the note away. Blocks.
     *
     * @return empty text if there is none, or none to be had
     */
    public static String take() {
        return Notes.take(Notes.Area.SESSION, NAME).orElse(null) instanceof JsonText text
                ? text.value()
                : "";
    }
}
