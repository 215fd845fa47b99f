package nl.inlogcode.e2e.gallery;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.inlogcode.e2e.browser.Browser;
import nl.inlogcode.e2e.browser.Page;
import nl.inlogcode.e2e.browser.Surface;
import nl.inlogcode.e2e.browser.Wait;
import nl.inlogcode.e2e.journey.FourSteps;
import nl.inlogcode.e2e.journey.Inlogcode;
import nl.inlogcode.e2e.journey.Oefenplan;
import nl.inlogcode.e2e.journey.PopupScreen;
import nl.inlogcode.e2e.journey.Shots;
import nl.inlogcode.practice.PracticeSite;
import nl.inlogcode.practice.gallery.Exhibit;

/**
 * A browser with the product and one account of the practice site, whose gallery is visited: one
 * real popup a page.
 */
final class Stand implements AutoCloseable {
    private final PracticeSite site;
    private final Browser browser;
    private final Page page;

    private Stand(PracticeSite site, Browser browser, Page page) {
        this.site = site;
        this.browser = browser;
        this.page = page;
    }

    static Stand of(Inlogcode product) {
        var shapes = Optional.ofNullable(System.getProperty("inlogcode.shapes")).map(Path::of);
        var site = PracticeSite.start(0, Clock.systemUTC(), shapes);
        var browser = product.install(product.options());
        try {
            var oefenplan = Oefenplan.of(site, browser.openPage(site.address().toString()));
            new FourSteps(browser, site, Shots.none(), line -> {})
                    .enrol(oefenplan, "jan@voorbeeld.nl", "");
            return new Stand(site, browser, oefenplan.page());
        } catch (RuntimeException e) {
            browser.close();
            site.close();
            throw e;
        }
    }

    /** Opens a page, opens the popup over it, presses "Invullen" and reads what came of it. */
    Visit visit(Exhibit exhibit) {
        page.navigate(site.address() + "/gallery/" + exhibit.slug());
        Inlogcode.forgetUsedCodes(browser);
        var popup = new PopupScreen(browser.openPopup()).await(".account.here");
        try {
            var before = popup.firstCode();
            var said = Pressed.fillFirst(popup);
            var codes = Set.copyOf(List.of(before, popup.firstCode()));
            return Visit.of(said, codes, state());
        } finally {
            popup.close();
        }
    }

    /** What the page saw. One that sends itself off may be on its way to the next meanwhile. */
    private JsonObject state() {
        return Wait.forValue(
                "what the page saw",
                Surface.PATIENCE,
                () -> Optional.of(page.eval("gallery.state()").getAsJsonObject()));
    }

    @Override
    public void close() {
        browser.close();
        site.close();
    }
}
