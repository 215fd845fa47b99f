package nl.inlogcode.extension.popup;

import java.util.ArrayList;
import java.util.List;
import nl.inlogcode.core.app.FillResult;
import nl.inlogcode.core.app.FillTarget;
import nl.inlogcode.core.app.PageFiller;
import nl.inlogcode.core.fill.FrameChoice;
import nl.inlogcode.core.fill.FrameFinding;
import nl.inlogcode.core.fill.Origin;
import nl.inlogcode.core.otp.OneTimeCode;
import nl.inlogcode.extension.browser.FrameResult;
import nl.inlogcode.extension.browser.Scripting;
import nl.inlogcode.extension.browser.Tab;
import nl.inlogcode.extension.browser.TabFate;
import nl.inlogcode.extension.message.FillReply;
import nl.inlogcode.extension.message.FillRequest;
import nl.inlogcode.extension.message.FindReply;
import org.teavm.jso.core.JSArrayReader;

/** Fills the page of a tab, through the page script in its frames. */
public final class TabFiller implements PageFiller {
    private final Tab tab;

    public TabFiller(Tab tab) {
        this.tab = tab;
    }

    @Override
    public FillTarget find() {
        JSArrayReader<FrameResult<FindReply.Message>> replies;
        try {
            Scripting.enter(tab);
            replies = Scripting.callAll(tab, "find");
        } catch (RuntimeException e) {
            return TabFate.isGone(tab) ? new FillTarget.Gone() : new FillTarget.Forbidden();
        }
        var findings = findings(replies);
        // Every frame that was entered answers, unless it went away meanwhile.
        return findings.isEmpty() ? new FillTarget.Gone() : target(FrameChoice.choose(findings));
    }

    private static List<FrameFinding> findings(
            JSArrayReader<FrameResult<FindReply.Message>> replies) {
        var findings = new ArrayList<FrameFinding>();
        for (int i = 0; i < replies.getLength(); i++) {
            var reply = replies.get(i).getResult();
            if (reply != null) {
                findings.add(
                        new FrameFinding(
                                replies.get(i).getFrameId(),
                                Origin.parse(reply.getOrigin()),
                                kind(reply.getKind()),
                                reply.getScore(),
                                reply.isFocused()));
            }
        }
        return findings;
    }

    private static FrameFinding.Kind kind(String kind) {
        return switch (kind) {
            case FindReply.FIELD -> FrameFinding.Kind.FIELD;
            case FindReply.UNCLEAR -> FrameFinding.Kind.UNCLEAR;
            default -> FrameFinding.Kind.NONE;
        };
    }

    private static FillTarget target(FrameChoice choice) {
        if (choice instanceof FrameChoice.Take take) {
            return new FillTarget.Found(take.finding().frame(), take.origin());
        }
        return choice instanceof FrameChoice.Unclear
                ? new FillTarget.Unclear()
                : new FillTarget.NoField();
    }

    /**
     * The page script answers with what it read back, also when the page sends itself off: then it
     * answers before the next page is asked for. No answer means that nobody saw the code land.
     */
    @Override
    public FillResult fill(FillTarget.Found target, OneTimeCode code) {
        var request = FillRequest.of(code.digits(), target.origin().serialised());
        try {
            JSArrayReader<FrameResult<FillReply.Message>> replies =
                    Scripting.call(tab, target.frame(), "fill", request);
            return replies.getLength() == 0 || replies.get(0).getResult() == null
                    ? FillResult.PAGE_GONE
                    : result(replies.get(0).getResult().getResult());
        } catch (RuntimeException e) {
            // The frame was removed, or shows a site that the user's action does not reach.
            return FillResult.PAGE_GONE;
        }
    }

    private static FillResult result(String name) {
        for (var result : FillResult.values()) {
            if (result.name().equals(name)) {
                return result;
            }
        }
        throw new IllegalStateException("an answer that the page script does not give");
    }
}
