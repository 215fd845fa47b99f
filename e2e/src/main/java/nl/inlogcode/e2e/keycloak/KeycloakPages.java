package nl.inlogcode.e2e.keycloak;

import java.time.Duration;
import nl.inlogcode.e2e.browser.Page;

/** Keycloak's own pages, by what a visitor does there. */
public record KeycloakPages(Page page, Keycloak keycloak) {
    /** Where the first code goes. */
    public static final String ENROL_FIELD = "#totp";

    /** The name of the device that gives the codes: no code may ever land here. */
    public static final String DEVICE_NAME = "#userLabel";

    /** Where the code goes at each login. */
    public static final String LOGIN_FIELD = "#otp";

    private static final Duration WITH_NEXT_CODE = Duration.ofSeconds(90);

    /** Name and password, on the way to the account page. */
    public KeycloakPages logIn(String user, String password) {
        page.navigate(keycloak.accountUrl());
        await("#username");
        page.typeInto("#username", user);
        page.typeInto("#password", password);
        page.click("#kc-login");
        return this;
    }

    /** Waits until a page with this element is there. */
    public KeycloakPages await(String selector) {
        page.waitFor(
                "document.readyState === 'complete' && !!document.querySelector('"
                        + selector
                        + "')");
        return this;
    }

    /** Presses the button that sends the first code. */
    public KeycloakPages submitSetup() {
        page.click("#saveTOTPBtn");
        return this;
    }

    /** Presses the button that sends the code. */
    public KeycloakPages submitLogin() {
        page.click("#kc-login");
        return this;
    }

    /** Waits until the account page shows who is logged in. */
    public KeycloakPages awaitAccount(String user) {
        page.waitFor(
                "location.pathname.startsWith('/realms/') && location.pathname.includes('/account')"
                        + " && document.querySelector('#username')?.value === '"
                        + user
                        + "'");
        return this;
    }

    /** Waits until Keycloak says that the code is wrong, beside its field. */
    public KeycloakPages awaitWrongCode() {
        return await("#input-error-otp");
    }

    /** Waits until a code stands in a field that nobody here filled; it may wait for the next. */
    public KeycloakPages awaitCode(String selector) {
        page.waitFor(
                "/^[0-9]{6}$/.test(document.querySelector('" + selector + "').value)",
                WITH_NEXT_CODE);
        return this;
    }

    public KeycloakPages logOut() {
        page.navigate(keycloak.logoutUrl());
        page.click("#kc-logout");
        page.waitFor("document.readyState === 'complete' && !document.querySelector('#kc-logout')");
        return this;
    }

    /** What stands in a field. */
    public String value(String selector) {
        return page.text("document.querySelector('" + selector + "').value");
    }
}
