package nl.inlogcode.extension.tab;

import java.util.List;
import java.util.Optional;
import nl.inlogcode.core.enrol.PageReader;
import nl.inlogcode.core.enrol.PageScan;
import nl.inlogcode.core.page.site.Origin;
import nl.inlogcode.core.screen.PictureResult;
import nl.inlogcode.extension.browser.Menus.ClickedPicture;
import nl.inlogcode.extension.browser.Pictures;
import nl.inlogcode.extension.browser.Tab;
import nl.inlogcode.extension.message.AccountLinks;
import nl.inlogcode.extension.picture.PictureScanner;

/** Reads the picture that the user pointed at, and the page only if that holds no code. */
public final class ClickedReader implements PageReader {
    /** Milliseconds for that picture. */
    private static final int BUDGET = 3000;

    private final Tab tab;
    private final ClickedPicture clicked;
    private final PageReader page;
    private final PictureScanner reader = new PictureScanner();

    /** Only the first look is about that picture. */
    private boolean looked;

    public ClickedReader(Tab tab, ClickedPicture clicked, PageReader page) {
        this.tab = tab;
        this.clicked = clicked;
        this.page = page;
    }

    @Override
    public Optional<Origin> site() {
        return page.site();
    }

    @Override
    public PageScan look() {
        if (!looked) {
            looked = true;
            var texts = texts();
            for (var text : texts) {
                if (AccountLinks.isOtpauth(text)) {
                    return new PageScan.Seen(texts);
                }
            }
        }
        return page.look();
    }

    @Override
    public PageScan lookLonger() {
        return page.lookLonger();
    }

    private List<String> texts() {
        try {
            var url = clicked.dataUrl(tab, page.site());
            return url.isPresent()
                            && reader.read(Pictures.decode(url.get()), BUDGET)
                                    instanceof PictureResult.Read read
                    ? read.texts()
                    : List.of();
        } catch (RuntimeException e) {
            // The page does not give it away, or has it no more: looking at the page says why.
            return List.of();
        } finally {
            reader.end();
        }
    }
}
