package nl.inlogcode.extension.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inlogcode.extension.dom.page.PagePictures;
import nl.inlogcode.extension.message.PageScanMessages.PagePicture;
import nl.inlogcode.extension.message.PageScanMessages.ScannedFrame;
import nl.inlogcode.extension.page.PictureElement.Candidate;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSObjects;

/** The pictures of a frame: which are worth taking, and taking them. */
final class ScanPictures {
    /** Pictures taken, and pixels of them together: what can be read in time. */
    private static final int MOST = 60;

    private static final int MOST_PIXELS = 12_000_000;

    /** Pixels of one picture; larger ones are taken smaller. */
    private static final int LARGE = 4_000_000;

    /** The least pixels on a side at which a picture is taken that may be a vector one. */
    private static final int SHARP = 600;

    /** CSS pixels: what is drawn smaller is an icon. */
    private static final int SMALLEST_DRAWING = 40;

    private static final String[] RASTER = {
        "data:image/png", "data:image/jp", "data:image/gif", "data:image/webp"
    };

    private ScanPictures() {}

    /**
     * Takes them.
     *
     * @param others images that we made of what is no image element
     * @return elements that may be QR codes and could not be taken
     */
    static JSArray<PictureElement> take(
            ScannedFrame message, JSArray<JSObject> trees, JSArray<PictureElement> others) {
        var candidates = candidates(trees, others);
        candidates.sort((one, other) -> other.rank() - one.rank());
        var pictures = new JSArray<PagePicture>();
        var refused = new JSArray<PictureElement>();
        int pixels = 0;
        for (var candidate : candidates) {
            if (pictures.getLength() == MOST || pixels > MOST_PIXELS) {
                break;
            }
            var picture = picture(candidate);
            if (picture.isPresent()) {
                pictures.push(picture.get());
                pixels += picture.get().getWidth() * picture.get().getHeight();
            } else if (candidate.isSquare()) {
                refused.push(candidate.element());
            }
        }
        message.setPictures(pictures);
        return refused;
    }

    private static List<Candidate> candidates(
            JSArray<JSObject> trees, JSArray<PictureElement> others) {
        var candidates = new ArrayList<Candidate>();
        JSArray<PictureElement> elements = PagePictures.all(trees, "img,canvas,svg");
        for (int i = 0; i < elements.getLength(); i++) {
            var element = elements.get(i);
            if (isVector(element)) {
                if (!element.isNested()) {
                    addDrawing(candidates, element);
                }
            } else if (element.getLocalName().equals("img")) {
                add(candidates, element, element);
            } else {
                add(candidates, element, element, element.getWidth(), element.getHeight());
            }
        }
        for (int i = 0; i < others.getLength(); i++) {
            add(candidates, others.get(i).getShownBy(), others.get(i));
        }
        return candidates;
    }

    private static void addDrawing(List<Candidate> candidates, PictureElement svg) {
        double width = svg.gridWidth() > 0 ? svg.gridWidth() : svg.shownWidth();
        double height = svg.gridHeight() > 0 ? svg.gridHeight() : svg.shownHeight();
        if (Math.min(width, height) >= 1 && svg.shownWidth() >= SMALLEST_DRAWING) {
            double scale = InlineSvg.scale(width, height);
            add(candidates, svg, svg, (int) (width * scale), (int) (height * scale));
        }
    }

    private static void add(
            List<Candidate> candidates, PictureElement element, PictureElement image) {
        add(candidates, element, image, image.getNaturalWidth(), image.getNaturalHeight());
    }

    private static void add(
            List<Candidate> candidates,
            PictureElement element,
            PictureElement drawn,
            int width,
            int height) {
        if (Candidate.isLargeEnough(element, width, height)) {
            candidates.add(Candidate.of(element, drawn, width, height));
        }
    }

    private static boolean isVector(PictureElement element) {
        return element.getLocalName().equals("svg");
    }

    private static Optional<PagePicture> picture(Candidate candidate) {
        var element = candidate.drawn();
        int width = candidate.width();
        int height = candidate.height();
        if (isVector(element)) {
            return InlineSvg.document(element, width, height)
                    .map(text -> message(text, true, width, height, candidate.rank()));
        }
        int shorter = Math.min(width, height);
        if (element.getLocalName().equals("img") && shorter < SHARP && !isRaster(element)) {
            // What is behind an address cannot be told. A vector picture gets sharp this way, and
            // any other one is read as well with blocks for its pixels.
            int scale = (SHARP + shorter - 1) / shorter;
            return png(candidate, width * scale, height * scale, false);
        }
        int by = 1;
        while ((width / by) * (height / by) > LARGE) {
            by++;
        }
        return png(candidate, Math.max(1, width / by), Math.max(1, height / by), true);
    }

    private static Optional<PagePicture> png(
            Candidate candidate, int width, int height, boolean smooth) {
        return PagePictures.png(candidate.drawn(), width, height, smooth)
                .map(url -> message(url, false, width, height, candidate.rank()));
    }

    private static PagePicture message(
            String data, boolean vector, int width, int height, int rank) {
        PagePicture picture = JSObjects.create();
        picture.setData(data);
        picture.setVector(vector);
        picture.setWidth(width);
        picture.setHeight(height);
        picture.setRank(rank);
        return picture;
    }

    private static boolean isRaster(PictureElement image) {
        var address = image.getCurrentSrc();
        for (var start : RASTER) {
            if (address.startsWith(start)) {
                return true;
            }
        }
        return false;
    }
}
