package nl.inlogcode.extension.scan;

import java.util.function.BooleanSupplier;
import nl.inlogcode.core.qr.QrCode;
import nl.inlogcode.core.qr.QrReader;
import nl.inlogcode.core.qr.QrWriter;
import nl.inlogcode.extension.browser.BrowserCharacterSets;
import nl.inlogcode.extension.browser.Pictures;
import nl.inlogcode.extension.message.AccountLinks;
import nl.inlogcode.extension.message.QrMessages.DrawReply;
import nl.inlogcode.extension.message.QrMessages.DrawRequest;
import nl.inlogcode.extension.message.QrMessages.ScanCode;
import nl.inlogcode.extension.message.QrMessages.ScanReply;
import nl.inlogcode.extension.message.QrMessages.ScanRequest;
import org.teavm.jso.JSExport;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSObjects;

/** What the start script of the worker calls for each message. */
public final class ScanWorker {
    private ScanWorker() {}

    /** Reads the picture of a request. Blocks the worker, which has nothing else to do. */
    @JSExport
    public static ScanReply scan(ScanRequest request) {
        long end = System.currentTimeMillis() + request.getBudget();
        BooleanSupplier outOfTime = () -> System.currentTimeMillis() >= end;
        var sets = new BrowserCharacterSets();
        var pixels = Pictures.pixels(request.getPicture());
        var reading =
                request.isGlance()
                        ? QrReader.glance(pixels, outOfTime, sets)
                        : QrReader.read(pixels, AccountLinks::isOtpauth, outOfTime, sets);
        var codes = new JSArray<ScanCode>();
        for (var code : reading.codes()) {
            codes.push(message(code));
        }
        ScanReply reply = JSObjects.create();
        reply.setCodes(codes);
        reply.setComplete(reading.complete());
        reply.setPart(reading.part());
        return reply;
    }

    /** Draws the code of a request: here, so that the popup loads nothing that draws. */
    @JSExport
    public static DrawReply draw(DrawRequest request) {
        var rows = QrWriter.modules(request.getText()).orElse(new boolean[0][]);
        var modules = new StringBuilder();
        for (var row : rows) {
            for (boolean dark : row) {
                modules.append(dark ? '1' : '0');
            }
        }
        DrawReply reply = JSObjects.create();
        reply.setSide(rows.length);
        reply.setModules(modules.toString());
        return reply;
    }

    private static ScanCode message(QrCode code) {
        ScanCode message = JSObjects.create();
        message.setText(code.text());
        message.setLeft(code.left());
        message.setTop(code.top());
        message.setRight(code.right());
        message.setBottom(code.bottom());
        return message;
    }
}
