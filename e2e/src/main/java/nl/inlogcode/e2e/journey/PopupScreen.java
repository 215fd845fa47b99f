package nl.inlogcode.e2e.journey;

import nl.inlogcode.e2e.browser.BrowserException;
import nl.inlogcode.e2e.browser.Popup;
import nl.inlogcode.e2e.browser.Surface;
import nl.inlogcode.e2e.browser.Wait;

/** The popup's screen, by what a user sees and presses. Works on the popup or on its page. */
public record PopupScreen(Surface surface) {
    /** Waits until the card of that kind is there. */
    public PopupScreen awaitCard(String kind) {
        return await("#card [data-card=\"" + kind + "\"]");
    }

    /** Waits until a notice of that kind is there. */
    public PopupScreen awaitNotice(String kind) {
        return await("[data-notice=\"" + kind + "\"]");
    }

    /** Waits for an element; when it does not come, says what is on the screen instead. */
    public PopupScreen await(String selector) {
        return awaitTrue("!!document.querySelector('" + selector + "')");
    }

    private PopupScreen awaitTrue(String expression) {
        try {
            surface.waitFor(expression);
        } catch (BrowserException e) {
            throw new BrowserException(e.getMessage() + "; the popup says: " + words(), e);
        }
        return this;
    }

    /** Waits until the vault is locked, and its field or button is there. */
    public PopupScreen awaitLock() {
        return await("[data-card=locked] [data-key=primary]");
    }

    /** Types into the lock's field and sends it. */
    public PopupScreen unlock(String text) {
        awaitLock();
        surface.typeInto("[data-card=locked] input", text);
        surface.press("Enter");
        return this;
    }

    /** Waits until the list shows so many accounts. */
    public PopupScreen awaitAccounts(int count) {
        return awaitTrue("document.querySelectorAll('.account').length === " + count);
    }

    /** Presses a button of the card. */
    public PopupScreen inCard(String action) {
        surface.click("#card [data-action=\"" + action + "\"]");
        return this;
    }

    /** Waits until the look at the page is over, whatever came of it. */
    public PopupScreen awaitLookedAt() {
        return await("#card [data-card]:not([data-card=looking])");
    }

    /** Waits for what a look at the page finds; a busy machine may need a second look. */
    public PopupScreen awaitLook(String kind) {
        for (int more = 2; more > 0; more--) {
            awaitLookedAt();
            if (!has("#card [data-card=not-sure]")) {
                break;
            }
            inCard("look_longer");
            surface.waitFor("!document.querySelector('#card [data-card=not-sure]')");
        }
        return awaitCard(kind);
    }

    /** Waits until no card asks for attention. */
    public PopupScreen awaitNoCard() {
        return awaitTrue("!document.querySelector('#card [data-card]')");
    }

    /** Presses one of the ways to add an account, below the list. */
    public PopupScreen inWays(String action) {
        surface.click("#ways [data-action=\"" + action + "\"]");
        return this;
    }

    /** Presses a button in the menu of the topmost account. */
    public PopupScreen inMenuOfFirst(String action) {
        surface.click(".account summary");
        surface.click(".account .menu [data-action=\"" + action + "\"]");
        return this;
    }

    /** Clicks the topmost code, which copies it. */
    public PopupScreen copyFirst() {
        surface.click(".account .code");
        return this;
    }

    /** Types into a field of the card, in the place of what stands there. */
    public PopupScreen write(String field, String text) {
        surface.click("#card [name=\"" + field + "\"]");
        surface.press("Control+a");
        surface.type(text);
        return this;
    }

    /** What stands in a field of the card. */
    public String written(String field) {
        return surface.text("document.querySelector('#card [name=\"" + field + "\"]').value");
    }

    /** Chooses from a list of the card, by the keyboard. */
    public PopupScreen choose(String field, String value) {
        var list = "document.querySelector('#card [name=\"" + field + "\"]')";
        surface.eval(list + ".focus()");
        for (int left = surface.eval(list + ".options.length").getAsInt(); left > 0; left--) {
            if (written(field).equals(value)) {
                return this;
            }
            surface.press("ArrowDown");
        }
        throw new BrowserException(field + " does not offer " + value);
    }

    /** Presses a button of the topmost account. */
    public PopupScreen onFirst(String action) {
        surface.click(".account [data-action=\"" + action + "\"]");
        return this;
    }

    /** The code of the topmost account, without spaces. */
    public String firstCode() {
        return surface.text("document.querySelector('.account .code').textContent")
                .replace(" ", "");
    }

    /** Waits until the topmost account shows this code. */
    public PopupScreen awaitFirstCode(String code) {
        Wait.until("the code " + code, Surface.PATIENCE, () -> firstCode().equals(code));
        return this;
    }

    /** All that can be read on it. */
    public String words() {
        return surface.text("document.body.innerText");
    }

    /** Fills the topmost account's code into the page, and waits until that was done. */
    public String fillFirst() {
        onFirst("fill").awaitNotice("filled");
        return firstCode();
    }

    /** Chooses that the button that goes on is pressed too; waits until "Invullen" says so. */
    public PopupScreen tickNext() {
        await(".tick:not([hidden])");
        surface.click("[data-action=press_next]");
        surface.waitFor("document.body.innerText.includes('Invullen en')");
        return this;
    }

    /** Wants the site in front filled by itself; the browser allows it unasked. */
    public PopupScreen startByItself() {
        return inMenuOfFirst("by_itself_start")
                .awaitCard("ask-by-itself")
                .inCard("ask_browser")
                .awaitNotice("by_itself_on");
    }

    /** Whether there is such an element now. */
    public boolean has(String selector) {
        return surface.eval("!!document.querySelector('" + selector + "')").getAsBoolean();
    }

    /** Whether it closed by itself. */
    public boolean isGone() {
        return surface instanceof Popup popup && !popup.isOpen();
    }

    /** Closes it, if it is the popup; its page in a tab stays. */
    public void close() {
        if (surface instanceof Popup popup) {
            popup.close();
        }
    }
}
