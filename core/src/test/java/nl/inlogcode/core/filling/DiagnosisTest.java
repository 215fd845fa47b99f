package nl.inlogcode.core.filling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.page.diagnosis.DiagnosisNote;
import nl.inlogcode.core.page.diagnosis.PageDiagnosis;
import nl.inlogcode.core.page.site.Origin;
import org.junit.jupiter.api.Test;

class DiagnosisTest {
    private static final PageDiagnosis DIAGNOSIS =
            PageDiagnosis.forbidden(Origin.parse("https://inloggen.test"));

    private String note = "";
    private boolean clipboardWorks = true;
    private final List<String> copied = new ArrayList<>();
    private final List<Diagnosis.State> states = new ArrayList<>();
    private final Diagnosis seen =
            new Diagnosis(
                    () -> {
                        var taken = note;
                        note = "";
                        return taken;
                    },
                    text -> {
                        copied.add(text);
                        return clipboardWorks;
                    },
                    states::add);

    private Diagnosis.State last() {
        return states.get(states.size() - 1);
    }

    private void shown() {
        note = DiagnosisNote.print(DIAGNOSIS);
        assertTrue(seen.look());
    }

    @Test
    void nothingWasAsked() {
        assertFalse(seen.look());
        assertEquals(List.of(), states);
    }

    @Test
    void showsWhatThePopupLaidDownAndKeepsItNowhere() {
        shown();
        assertEquals(Optional.of(DIAGNOSIS), last().diagnosis());
        assertEquals("", note);
    }

    @Test
    void whatIsShownStaysWhileNothingNewComes() {
        shown();
        seen.copy("alles");
        int before = states.size();
        assertFalse(seen.look());
        assertEquals(before, states.size(), "nothing is read out twice");
        assertEquals(new Diagnosis.State(Optional.of(DIAGNOSIS), Diagnosis.Copying.DONE), last());
    }

    @Test
    void whatIsNewWasNotCopied() {
        shown();
        seen.copy("alles");
        shown();
        assertEquals(Diagnosis.Copying.NOT_YET, last().copying());
    }

    @Test
    void copies() {
        shown();
        seen.copy("alles");
        assertEquals(List.of("alles"), copied);
        assertEquals(Diagnosis.Copying.DONE, last().copying());
    }

    @Test
    void saysThatItCouldNotCopyAndStillShowsIt() {
        shown();
        clipboardWorks = false;
        seen.copy("alles");
        assertEquals(
                new Diagnosis.State(Optional.of(DIAGNOSIS), Diagnosis.Copying.REFUSED), last());
    }

    @Test
    void goesWhenItIsClosed() {
        shown();
        seen.close();
        assertEquals(Diagnosis.State.NOTHING, last());
        assertFalse(seen.look());
        assertEquals(Diagnosis.State.NOTHING, last());
    }
}
