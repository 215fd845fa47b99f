package nl.inlogcode.e2e.meshcentral;

import java.time.Duration;
import nl.inlogcode.e2e.browser.Page;

/** What a user does at MeshCentral. */
public record MeshPages(Page page, String base) {
    public static final String ENROL_FIELD = "#d2otpauthinput";
    public static final String ENROL_BUTTON = "#idx_dlgOkButton";
    public static final String LOGIN_FIELD = "#tokenInput";
    public static final String LOGIN_BUTTON = "#tokenOkButton";

    private static final Duration WITH_NEXT_CODE = Duration.ofSeconds(90);

    /** Name and password, on the first page. */
    public MeshPages logIn(String user, String password) {
        page.navigate(base + "/");
        page.typeInto("#username", user);
        page.typeInto("#password", password);
        page.click("#loginButton");
        return this;
    }

    /** Waits until the user is in. */
    public MeshPages awaitInside() {
        page.waitFor("typeof userinfo === 'object' && userinfo !== null && !!userinfo.name");
        return this;
    }

    /** Waits for an element that can be seen. */
    public MeshPages await(String selector) {
        page.waitFor(
                "[...document.querySelectorAll('"
                        + selector
                        + "')].some(element => element.checkVisibility())");
        return this;
    }

    /** Opens the dialog with the QR code, from the page of the user's account. */
    public MeshPages openEnrolment() {
        page.eval("void go(2)");
        page.click("#manageAuthApp a");
        return await("#qrcode canvas, #qrcode img").await(ENROL_FIELD);
    }

    /** Waits until the server has taken the first code. */
    public MeshPages awaitEnrolled() {
        page.waitFor("typeof userinfo === 'object' && userinfo?.otpsecret === 1");
        return this;
    }

    public MeshPages logOut() {
        page.navigate(base + "/logout");
        return this;
    }

    public MeshPages press(String button) {
        page.click(button);
        return this;
    }

    /** What stands in a field. */
    public String value(String selector) {
        return page.text("document.querySelector('" + selector + "').value");
    }

    /** Waits until a code stands in a field that nobody here filled; it may wait for the next. */
    public MeshPages awaitCode(String selector) {
        page.waitFor(
                "/^[0-9]{6}$/.test(document.querySelector('" + selector + "').value)",
                WITH_NEXT_CODE);
        return this;
    }

    /** Whether the page lets its button be pressed. */
    public boolean isEnabled(String button) {
        return page.eval("!document.querySelector('" + button + "').disabled").getAsBoolean();
    }

    /** What is written on a button. */
    public String words(String button) {
        return page.text("document.querySelector('" + button + "').value");
    }
}
