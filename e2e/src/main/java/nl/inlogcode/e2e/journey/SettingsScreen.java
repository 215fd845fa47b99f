package nl.inlogcode.e2e.journey;

import nl.inlogcode.e2e.browser.BrowserException;
import nl.inlogcode.e2e.browser.Page;

/** The settings page, by what a user sees and presses. */
public record SettingsScreen(Page page) {
    /** Waits until a section is there. */
    public SettingsScreen awaitSection(String name) {
        return await("[data-card=\"" + name + "\"]");
    }

    /** Waits for an element; when it does not come, says what is on the screen instead. */
    public SettingsScreen await(String selector) {
        try {
            page.waitFor("!!document.querySelector('" + selector + "')");
        } catch (BrowserException e) {
            throw new BrowserException(e.getMessage() + "; the page says: " + words(), e);
        }
        return this;
    }

    /** Waits until there is no such element. */
    public SettingsScreen awaitNo(String selector) {
        page.waitFor("!document.querySelector('" + selector + "')");
        return this;
    }

    /** Waits until a notice of that kind is there. */
    public SettingsScreen awaitNotice(String kind) {
        return await("[data-notice=\"" + kind + "\"]");
    }

    /** Presses a button of a section. */
    public SettingsScreen press(String section, String action) {
        page.click("[data-card=\"" + section + "\"] [data-action=\"" + action + "\"]");
        return this;
    }

    /** Types into a field of a section. */
    public SettingsScreen write(String section, String field, String text) {
        page.typeInto("[data-card=\"" + section + "\"] [name=\"" + field + "\"]", text);
        return this;
    }

    /** How many elements there are. */
    public int count(String selector) {
        return page.eval("document.querySelectorAll('" + selector + "').length").getAsInt();
    }

    /** What can be read in a section. */
    public String words(String section) {
        return page.text("document.querySelector('[data-card=\"" + section + "\"]').innerText");
    }

    /** All that can be read. */
    public String words() {
        return page.text("document.body.innerText");
    }

    /** Types into a field, in the place of what stands there. */
    public SettingsScreen write(String field, String text) {
        page.click("[name=\"" + field + "\"]");
        page.press("Control+a");
        page.type(text);
        return this;
    }

    /** Makes a password the way in, and waits until it is. */
    public SettingsScreen setPassword(String password) {
        awaitSection("password").press("password", "set_password");
        write("password", "new_password", password);
        write("password", "password_again", password);
        page.press("Enter");
        return awaitNotice("password_set");
    }

    /** Locks what a password opens, and waits for the page that is loaded anew because of it. */
    public SettingsScreen lockNow() {
        noteThisLoad().press("password", "lock_now").awaitNextLoad();
        return await("[data-card=locked] input");
    }

    /** The page will be loaded anew, as it is when the vault locks. */
    public SettingsScreen noteThisLoad() {
        // A name of globalThis would be gone with the script's own sandbox in Firefox.
        page.eval("void (window.isBefore = true)");
        return this;
    }

    /** Waits until it was, since {@link #noteThisLoad}. */
    public SettingsScreen awaitNextLoad() {
        page.waitFor("!window.isBefore");
        return this;
    }

    /** The recovery code on the sheet, its groups with dashes between. */
    public String recoveryCode() {
        return page.text(
                "[...document.querySelectorAll('.groups li')].map(li => li.textContent).join('-')");
    }
}
