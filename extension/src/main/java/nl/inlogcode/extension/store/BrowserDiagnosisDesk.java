package nl.inlogcode.extension.store;

import nl.inlogcode.core.filling.DiagnosisDesk;
import nl.inlogcode.core.page.diagnosis.DiagnosisNote;
import nl.inlogcode.core.page.diagnosis.PageDiagnosis;
import nl.inlogcode.extension.browser.SeenNote;
import nl.inlogcode.extension.browser.Tabs;

/** The settings page, which takes the note as soon as it is looked at. */
public final class BrowserDiagnosisDesk implements DiagnosisDesk {
    @Override
    public void show(PageDiagnosis diagnosis) {
        SeenNote.write(DiagnosisNote.print(diagnosis));
        Tabs.openSettings();
    }
}
