package nl.inlogcode.extension.fill;

import java.util.ArrayList;
import java.util.List;
import nl.inlogcode.core.page.field.FrameFinding;
import nl.inlogcode.core.page.site.Origin;
import nl.inlogcode.extension.browser.Permissions;
import nl.inlogcode.extension.browser.Scripting.FrameResult;
import nl.inlogcode.extension.message.FillMessages.FrameReply;
import org.teavm.jso.core.JSArrayReader;

/** What the frames of a page answered, in the core's terms. */
final class Frames {
    private Frames() {}

    static <T extends FrameReply> List<FrameFinding> findings(
            JSArrayReader<FrameResult<T>> replies) {
        var findings = new ArrayList<FrameFinding>();
        for (int i = 0; i < replies.getLength(); i++) {
            findings.add(finding(replies.get(i)));
        }
        return findings;
    }

    static <T extends FrameReply> FrameFinding finding(FrameResult<T> frame) {
        var reply = frame.getResult();
        return new FrameFinding(
                frame.getFrameId(),
                Origin.parse(reply.getOrigin()),
                named(reply.getKind(), FrameFinding.Kind.values()),
                reply.getScore(),
                reply.isFocused());
    }

    /** The sites of frames that did not answer because the browser keeps us out. Blocks. */
    static <T extends FrameReply> List<Origin> closed(JSArrayReader<FrameResult<T>> replies) {
        var closed = new ArrayList<Origin>();
        for (int i = 0; i < replies.getLength(); i++) {
            var frames = replies.get(i).getResult().getFrames();
            for (int j = 0; j < frames.getLength(); j++) {
                var origin = Origin.parse(frames.get(j).stringValue());
                if (origin.isPresent()
                        && !closed.contains(origin.get())
                        && !Permissions.has(origin.get())) {
                    closed.add(origin.get());
                }
            }
        }
        return closed;
    }

    /**
     * @throws IllegalStateException if none has this name
     */
    static <T extends Enum<T>> T named(String name, T[] constants) {
        for (var constant : constants) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw new IllegalStateException("an answer that the page script does not give");
    }
}
