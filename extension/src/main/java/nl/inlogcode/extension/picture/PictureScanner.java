package nl.inlogcode.extension.picture;

import java.util.ArrayList;
import java.util.Optional;
import nl.inlogcode.core.screen.PictureResult;
import nl.inlogcode.extension.browser.ModuleWorker;
import nl.inlogcode.extension.browser.Pending;
import nl.inlogcode.extension.browser.Pictures.Bitmap;
import nl.inlogcode.extension.message.QrMessages.ScanReply;
import nl.inlogcode.extension.message.QrMessages.ScanRequest;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSObjects;

/** The scan worker: started when it is first needed, the same one for all pictures. */
public final class PictureScanner {
    static final String SCRIPT = "scan-start.js";

    /** What the worker gets more than its own budget, to answer that it is not done. */
    private static final int GRACE = 300;

    private Optional<ModuleWorker> worker = Optional.empty();

    /** Starts the worker, if it does not run: it loads while the page is being asked. */
    public ModuleWorker start() {
        if (worker.isEmpty()) {
            worker = Optional.of(new ModuleWorker(SCRIPT));
        }
        return worker.get();
    }

    /**
     * Reads a picture, and takes it away from the caller.
     *
     * @param glance true for the quick way of looking only
     * @return empty if the worker did not answer in time
     * @throws RuntimeException if the worker broke down
     */
    public Optional<ScanReply> scan(JSObject bitmap, boolean glance, int milliseconds) {
        ScanRequest request = JSObjects.create();
        request.setPicture(bitmap);
        request.setGlance(glance);
        request.setBudget(milliseconds);
        boolean answered = false;
        try {
            Optional<ScanReply> reply =
                    Pending.inTime(milliseconds + GRACE, start().ask(request, bitmap));
            answered = reply.isPresent();
            return reply;
        } finally {
            if (!answered) {
                end();
            }
        }
    }

    /** Reads a picture, and takes it away from the caller. Blocks. */
    public PictureResult read(Bitmap picture, int milliseconds) {
        try {
            var reply = scan(picture.handle(), false, milliseconds);
            if (reply.isEmpty()) {
                return new PictureResult.NotSure();
            }
            var codes = reply.get().getCodes();
            var texts = new ArrayList<String>();
            for (int i = 0; i < codes.getLength(); i++) {
                texts.add(codes.get(i).getText());
            }
            if (!texts.isEmpty()) {
                return new PictureResult.Read(texts);
            }
            return reply.get().isComplete()
                    ? new PictureResult.Nothing()
                    : new PictureResult.NotSure();
        } catch (RuntimeException e) {
            return new PictureResult.Failed();
        }
    }

    public void end() {
        worker.ifPresent(ModuleWorker::end);
        worker = Optional.empty();
    }
}
