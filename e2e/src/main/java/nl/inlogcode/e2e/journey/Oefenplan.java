package nl.inlogcode.e2e.journey;

import nl.inlogcode.e2e.browser.Page;
import nl.inlogcode.practice.PracticeSite;

/**
 * The practice site, by what a visitor does there.
 *
 * @param base its address without a slash at the end
 */
public record Oefenplan(Page page, String base) {
    /** The button that means next; Terug stands before it. */
    private static final String NEXT = ".knoppen button[type=submit]:not([name])";

    public static final String ENROL_FIELD = "#id_generator-token";
    public static final String LOGIN_FIELD = "#id_token-otp_token";

    public static Oefenplan of(PracticeSite site, Page page) {
        var address = site.address().toString();
        return new Oefenplan(
                page, address.endsWith("/") ? address.substring(0, address.length() - 1) : address);
    }

    /** Step 2 of the four: makes an account; the QR code appears. */
    public Oefenplan register(String mail, String password, String variants) {
        page.navigate(base + "/account/maken" + variants);
        page.typeInto("#id_email", mail);
        page.typeInto("#id_password", password);
        page.click(".knoppen button[type=submit]");
        return awaitStep("setup_view", "welcome").next().awaitStep("setup_view", "generator");
    }

    /** Waits for a step of a wizard. */
    public Oefenplan awaitStep(String wizard, String step) {
        page.waitFor(
                "document.readyState === 'complete' && document.querySelector('#id_"
                        + wizard
                        + "-current_step')?.value === '"
                        + step
                        + "'");
        return this;
    }

    /** Presses "Volgende". */
    public Oefenplan next() {
        page.click(NEXT);
        return this;
    }

    /** Presses "Terug", which goes back a step; the next step 2 has a new QR code. */
    public Oefenplan back() {
        page.click(".knoppen button[name=wizard_goto_step]");
        return this;
    }

    /** Opens one of the site's pages. */
    public Oefenplan open(String path) {
        page.navigate(base + path);
        return this;
    }

    /** The same site in the same tab, by another host name that leads to it. */
    public Oefenplan at(String host) {
        return new Oefenplan(page, base.replace("127.0.0.1", host));
    }

    /** Waits until the page of that path is there. */
    public Oefenplan awaitPath(String path) {
        page.waitFor("document.readyState === 'complete' && location.pathname === '" + path + "'");
        return this;
    }

    public Oefenplan logOut() {
        page.navigate(base + "/mijn");
        page.click("form[action='/uitloggen'] button");
        page.waitFor("document.readyState === 'complete' && location.pathname !== '/mijn'");
        return this;
    }

    /** Mail address and password; the token is asked for. */
    public Oefenplan logInUpToCode(String mail, String password) {
        page.navigate(base + "/inloggen");
        page.typeInto("#id_auth-username", mail);
        page.typeInto("#id_auth-password", password);
        next();
        return awaitStep("login_view", "token");
    }

    /** What stands in a field. */
    public String value(String selector) {
        return page.text("document.querySelector('" + selector + "').value");
    }
}
