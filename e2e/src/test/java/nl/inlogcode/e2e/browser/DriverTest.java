package nl.inlogcode.e2e.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What every driver must do, on one browser for all tests of a class. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DriverTest {
    private static final String API = "(globalThis.browser ?? globalThis.chrome)";

    private final SmallSite site = new SmallSite();
    Browser browser;

    abstract Browser launch();

    @BeforeAll
    void start() {
        browser = launch();
    }

    @AfterAll
    void stop() {
        browser.close();
        site.close();
    }

    @Test
    void opensThePopupWithTheActiveTab() {
        browser.openPage(site.url("/"));
        var popup = browser.openPopup();
        popup.waitFor("document.querySelector('#title').textContent === 'Small site'");
        popup.waitFor("document.querySelector('#picture').textContent.startsWith('data:image/')");
        popup.close();
        assertFalse(popup.isOpen());
    }

    @Test
    void opensThePopupAgainWhileItIsOpen() {
        browser.openPage(site.url("/"));
        browser.openPopup();
        assertTrue(browser.openPopup().isOpen());
    }

    @Test
    void clicksAndTypesInThePopup() {
        browser.openPage(site.url("/"));
        var popup = browser.openPopup();
        popup.typeInto("#name", "Jan 7");
        popup.waitFor("document.querySelector('#trust').textContent === '7 true'");
        popup.press("Tab");
        popup.press("Shift+Tab");
        popup.press("End");
        popup.press("Backspace");
        popup.waitFor("document.querySelector('#trust').textContent === 'Backspace true'");
        popup.click("#save");
        popup.waitFor("document.querySelector('#trust').textContent === 'true'");
        assertEquals("Jan ", popup.text(API + ".storage.local.get('name').then(x => x.name)"));
    }

    @Test
    void pressesEnterOnAButtonOfThePopup() {
        browser.openPage(site.url("/"));
        var popup = browser.openPopup();
        // Not by the page's autofocus: Firefox' panel sometimes takes it away while it opens.
        popup.click("#name");
        popup.waitFor("document.activeElement.id === 'name'");
        popup.press("Tab");
        popup.press("Enter");
        popup.waitFor("document.querySelector('#trust').textContent === 'true'");
    }

    @Test
    void seesThePopupCloseItself() {
        browser.openPage(site.url("/"));
        var popup = browser.openPopup();
        popup.click("#close");
        popup.waitUntilClosed();
    }

    @Test
    void takesPictures() throws IOException {
        var page = browser.openPage(site.url("/"));
        // Without its frame and scroll bars.
        int window = browser.options().window().width();
        assertTrue(width(page.screenshot()) > window - 100);
        int popup = width(browser.openPopup().screenshot());
        assertTrue(popup > 300 && popup < 500, "popup is " + popup + " wide");
    }

    private static int width(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png)).getWidth();
    }

    @Test
    void typesAndClicksInAPage() {
        var page = browser.openPage(site.url("/"));
        page.typeInto("#field", "Ab1-");
        assertEquals("Ab1-", page.text("document.querySelector('#field').value"));
        page.waitFor("document.querySelector('#typed').textContent.startsWith('++++')");
        page.press("Control+a");
        page.type("x");
        assertEquals("x", page.text("document.querySelector('#field').value"));
        page.click("#far");
        page.waitFor("document.querySelector('#clicked').textContent === 'true'");
    }

    @Test
    void followsRedirects() {
        var page = browser.openPage(site.url("/moved"));
        assertEquals(site.url("/arrived"), page.url());
        page.navigate(site.url("/next"));
        assertEquals(site.url("/next"), page.url());
    }

    @Test
    void knowsItsTabs() {
        var first = browser.openPage(site.url("/first"));
        int tabs = browser.pages().size();
        var second = browser.openPage(site.url("/second"));
        assertEquals(tabs + 1, browser.pages().size());
        assertEquals(site.url("/second"), browser.page().url());
        first.bringToFront();
        assertEquals(site.url("/first"), browser.page().url());
        second.close();
        assertEquals(tabs, browser.pages().size());
    }

    @Test
    void opensTheExtensionInATab() {
        var page = browser.openExtensionPage("popup.html");
        page.waitFor("document.querySelector('#title').textContent !== ''");
        assertEquals(browser.extensionUrl("popup.html"), page.url());
    }

    @Test
    void speaksDutch() {
        var page = browser.openPage(site.url("/"));
        assertTrue(page.text("document.body.dataset.language").startsWith("nl"));
        assertTrue(page.text("navigator.language").startsWith("nl"));
        assertTrue(browser.openPopup().text(API + ".i18n.getUILanguage()").startsWith("nl"));
    }

    @Test
    void saysWhatItWaitedFor() {
        var page = browser.openPage(site.url("/"));
        var slow =
                assertThrows(
                        BrowserException.class,
                        () -> page.waitFor("1 === 2", Duration.ofMillis(60)));
        assertTrue(slow.getMessage().contains("1 === 2"), slow.getMessage());
        var thrown = assertThrows(BrowserException.class, () -> page.eval("nothing.here"));
        assertTrue(thrown.getMessage().contains("nothing is not defined"), thrown.getMessage());
    }

    @Test
    void killsTheBackground() {
        var page = browser.openExtensionPage("popup.html");
        String ask = API + ".runtime.sendMessage('born')";
        long born = page.eval(ask).getAsLong();
        assertEquals(born, browser.evalInBackground("globalThis.born").getAsLong());
        browser.killBackground();
        assertFalse(browser.isBackgroundRunning());
        assertTrue(page.eval(ask).getAsLong() > born);
        browser.killBackground();
        assertTrue(browser.evalInBackground("globalThis.born").getAsLong() > born);
    }

    @Test
    void keepsStorageOverARestart() {
        String write = API + ".storage.local.set({kept: 'over a restart'})";
        String read = API + ".storage.local.get('kept').then(x => x.kept)";
        browser.openExtensionPage("popup.html").eval(write);
        browser.restart();
        browser.openPage(site.url("/"));
        assertEquals("over a restart", browser.openPopup().text(read));
    }

    @Test
    void comesBackAfterAKill() {
        browser.kill9();
        browser.restart();
        browser.openPage(site.url("/"));
        var popup = browser.openPopup();
        popup.waitFor("document.querySelector('#title').textContent === 'Small site'");
    }
}
