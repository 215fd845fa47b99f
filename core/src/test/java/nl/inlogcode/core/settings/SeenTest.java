package nl.inlogcode.core.settings;

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

class SeenTest {
    private static final PageDiagnosis DIAGNOSIS =
            PageDiagnosis.forbidden(Origin.parse("https://inloggen.test"));

    private String note = "";
    private boolean clipboardWorks = true;
    private final List<String> copied = new ArrayList<>();
    private final List<Seen.State> states = new ArrayList<>();
    private final Seen seen =
            new Seen(
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

    private Seen.State last() {
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
        assertEquals(new Seen.State(Optional.of(DIAGNOSIS), Seen.Copying.DONE), last());
    }

    @Test
    void whatIsNewWasNotCopied() {
        shown();
        seen.copy("alles");
        shown();
        assertEquals(Seen.Copying.NOT_YET, last().copying());
    }

    @Test
    void copies() {
        shown();
        seen.copy("alles");
        assertEquals(List.of("alles"), copied);
        assertEquals(Seen.Copying.DONE, last().copying());
    }

    @Test
    void saysThatItCouldNotCopyAndStillShowsIt() {
        shown();
        clipboardWorks = false;
        seen.copy("alles");
        assertEquals(new Seen.State(Optional.of(DIAGNOSIS), Seen.Copying.REFUSED), last());
    }

    @Test
    void goesWhenItIsClosed() {
        shown();
        seen.close();
        assertEquals(Seen.State.NOTHING, last());
        assertFalse(seen.look());
        assertEquals(Seen.State.NOTHING, last());
    }
}
