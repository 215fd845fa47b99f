package nl.inlogcode.extension.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inlogcode.extension.message.LookMessage;
import nl.inlogcode.extension.message.LookPicture;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSObjects;

/** The pictures of a frame: which are worth taking, and taking them. */
final class LookPictures {
    /** Pictures taken, and pixels of them together: what can be read in time. */
    private static final int MOST = 60;

    private static final int MOST_PIXELS = 12_000_000;

    /** Pixels of one picture; larger ones are taken smaller. */
    private static final int LARGE = 4_000_000;

    /** The least pixels on a side at which a picture is taken that may be a vector one. */
    private static final int SHARP = 600;

    private static final String[] RASTER = {
        "data:image/png", "data:image/jp", "data:image/gif", "data:image/webp"
    };

    private LookPictures() {}

    static void take(LookMessage message) {
        var candidates = candidates();
        candidates.sort((one, other) -> other.rank() - one.rank());
        var pictures = new JSArray<LookPicture>();
        int pixels = 0;
        int skipped = 0;
        for (var candidate : candidates) {
            if (pictures.getLength() == MOST || pixels > MOST_PIXELS) {
                skipped++;
                continue;
            }
            var picture = picture(candidate);
            if (picture.isPresent()) {
                pictures.push(picture.get());
                pixels += picture.get().getWidth() * picture.get().getHeight();
            } else {
                skipped++;
            }
        }
        message.setPictures(pictures);
        message.setSkipped(skipped);
    }

    private static List<LookCandidate> candidates() {
        var candidates = new ArrayList<LookCandidate>();
        var elements = LookDom.all("img,canvas,svg");
        for (int i = 0; i < elements.getLength(); i++) {
            var element = elements.get(i);
            boolean vector = isVector(element);
            boolean image = element.getLocalName().equals("img");
            int width = vector ? element.shownWidth() : element.getWidth();
            int height = vector ? element.shownHeight() : element.getHeight();
            if (image) {
                width = element.getNaturalWidth();
                height = element.getNaturalHeight();
            }
            if (LookCandidate.isLargeEnough(element, width, height)
                    && !(vector && element.isNested())) {
                candidates.add(LookCandidate.of(element, width, height));
            }
        }
        return candidates;
    }

    private static boolean isVector(LookElement element) {
        return element.getLocalName().equals("svg");
    }

    private static Optional<LookPicture> picture(LookCandidate candidate) {
        var element = candidate.element();
        int width = candidate.width();
        int height = candidate.height();
        if (isVector(element)) {
            return LookSvg.document(element, width, height)
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

    private static Optional<LookPicture> png(
            LookCandidate candidate, int width, int height, boolean smooth) {
        return LookCanvas.png(candidate.element(), width, height, smooth)
                .map(url -> message(url, false, width, height, candidate.rank()));
    }

    private static LookPicture message(
            String data, boolean vector, int width, int height, int rank) {
        LookPicture picture = JSObjects.create();
        picture.setData(data);
        picture.setVector(vector);
        picture.setWidth(width);
        picture.setHeight(height);
        picture.setRank(rank);
        return picture;
    }

    private static boolean isRaster(LookElement image) {
        var address = image.getCurrentSrc();
        for (var start : RASTER) {
            if (address.startsWith(start)) {
                return true;
            }
        }
        return false;
    }
}
