package nl.inlogcode.e2e.keycloak;

import nl.inlogcode.e2e.browser.Page;

/** Keycloak's own pages, by what a visitor does there. */
public record KeycloakPages(Page page, Keycloak keycloak) {
    /** Where the first code goes. */
    public static final String ENROL_FIELD = "#totp";

    /** The name of the device that gives the codes: no code may ever land here. */
    public static final String DEVICE_NAME = "#userLabel";

    /** Where the code goes at each login. */
    public static final String LOGIN_FIELD = "#otp";

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
