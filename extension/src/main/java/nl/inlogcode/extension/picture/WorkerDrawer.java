package nl.inlogcode.extension.picture;

import java.util.Optional;
import nl.inlogcode.core.screen.Drawing;
import nl.inlogcode.core.screen.QrDrawer;
import nl.inlogcode.extension.browser.ModuleWorker;
import nl.inlogcode.extension.message.QrMessages.DrawReply;
import nl.inlogcode.extension.message.QrMessages.DrawRequest;
import org.teavm.jso.core.JSObjects;

/** Draws in a worker of its own, which ends with the drawing: what it was told is gone then. */
public final class WorkerDrawer implements QrDrawer {
    @Override
    public Optional<Drawing> draw(String text) {
        DrawRequest request = JSObjects.create();
        request.setText(text);
        var worker = new ModuleWorker(PictureScanner.SCRIPT);
        try {
            DrawReply reply = worker.<DrawReply>ask(request).await();
            return reply.getSide() == 0
                    ? Optional.empty()
                    : Optional.of(new Drawing(reply.getSide(), reply.getModules()));
        } finally {
            worker.end();
        }
    }
}
