package nl.inlogcode.core.filling;

import nl.inlogcode.core.page.diagnosis.PageDiagnosis;

/** Where a diagnosis is laid for the user to read and to copy. Calls block. */
public interface DiagnosisDesk {
    /** Opens it there. It is kept in memory until it is read, and on no disk. */
    void show(PageDiagnosis diagnosis);
}
