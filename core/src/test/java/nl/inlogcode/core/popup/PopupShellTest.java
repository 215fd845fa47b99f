package nl.inlogcode.core.popup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.List;
import nl.inlogcode.core.screen.Card;
import nl.inlogcode.core.screen.PopupModel;
import nl.inlogcode.core.screen.PopupShell;
import nl.inlogcode.core.screen.Room;
import nl.inlogcode.core.screen.VaultView;
import nl.inlogcode.core.vault.Vault;
import nl.inlogcode.core.vault.keep.OpenResult;
import org.junit.jupiter.api.Test;

/** What the popup's shell tells its rooms, and when. */
class PopupShellTest {
    private final FakeBrowser browser = new FakeBrowser();
    private final List<String> told = new ArrayList<>();
    private final PopupModel model = new PopupModel(browser, state -> {});
    private final PopupShell shell = new PopupShell(model);

    private record Question() implements Card {}

    /** Notes what it is told. */
    private final class Listening implements Room {
        private final String name;

        Listening(String name) {
            this.name = name;
        }

        @Override
        public void opening() {
            told.add(name + " opening");
            assertInstanceOf(VaultView.Loading.class, model.state().vault());
            assertEquals(browser.site, model.state().site());
        }

        @Override
        public void opened(boolean asked) {
            told.add(name + " opened " + asked);
            assertEquals(new VaultView.Ready(Vault.EMPTY, false), model.state().vault());
        }

        @Override
        public void lookAtPage(boolean asked) {
            told.add(name + " looks " + asked);
            assertEquals(0, browser.mendings, "what the user came for is first");
        }

        @Override
        public void dismissed() {
            told.add(name + " dismissed");
            assertInstanceOf(Card.None.class, model.state().card());
        }

        @Override
        public void concealed() {
            told.add(name + " concealed");
        }
    }

    PopupShellTest() {
        shell.with(List.of(new Listening("one"), new Listening("two")));
        browser.vault = new OpenResult.Opened(Vault.EMPTY);
    }

    @Test
    void tellsItsRoomsInTheirOrder() {
        shell.start(browser.site, true);
        assertEquals(
                List.of(
                        "one opening",
                        "two opening",
                        "one opened true",
                        "two opened true",
                        "one looks true",
                        "two looks true"),
                told);
        assertEquals(1, browser.mendings);
    }

    @Test
    void whatIsClosedIsGoneBeforeTheRoomsHearOfIt() {
        model.show(new Question());
        shell.dismiss();
        shell.conceal();
        assertEquals(
                List.of("one dismissed", "two dismissed", "one concealed", "two concealed"), told);
    }
}
