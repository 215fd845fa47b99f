package nl.inlogcode.extension.fill;

import java.util.Optional;
import java.util.OptionalLong;
import nl.inlogcode.core.filling.FillResult;
import nl.inlogcode.core.filling.FillTarget;
import nl.inlogcode.core.filling.PageFiller;
import nl.inlogcode.core.otp.OneTimeCode;
import nl.inlogcode.core.page.button.FormTarget;
import nl.inlogcode.core.page.clock.ClockAnswer;
import nl.inlogcode.core.page.diagnosis.PageDiagnosis;
import nl.inlogcode.core.page.field.CodeShape;
import nl.inlogcode.core.page.field.FrameChoice;
import nl.inlogcode.core.page.field.FrameFinding;
import nl.inlogcode.extension.browser.Scripting;
import nl.inlogcode.extension.browser.Scripting.FrameResult;
import nl.inlogcode.extension.browser.Scripting.PageSilent;
import nl.inlogcode.extension.browser.Tab;
import nl.inlogcode.extension.browser.Tabs;
import nl.inlogcode.extension.message.FillMessages;
import nl.inlogcode.extension.message.FillMessages.ClockReply;
import nl.inlogcode.extension.message.FillMessages.FillReply;
import nl.inlogcode.extension.message.FillMessages.FindReply;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSObjects;

/** Fills the page of a tab, through the page script in its frames. */
public final class TabFiller implements PageFiller {
    private final Tab tab;

    public TabFiller(Tab tab) {
        this.tab = tab;
    }

    @Override
    public FillTarget find(CodeShape shape) {
        JSArrayReader<FrameResult<FindReply>> replies;
        try {
            replies =
                    Scripting.given(
                            Scripting.callAll(
                                    tab,
                                    false,
                                    "find",
                                    FillMessages.findRequest(shape == CodeShape.FIVE_CHARACTERS)));
        } catch (PageSilent e) {
            return new FillTarget.Silent();
        } catch (RuntimeException e) {
            return notEntered();
        }
        // Firefox enters its own pages without an error, and gets no answer there.
        return replies.getLength() == 0
                ? notEntered()
                : target(FrameChoice.choose(Frames.findings(replies)), replies);
    }

    private FillTarget notEntered() {
        return Tabs.isGone(tab) ? new FillTarget.Gone() : new FillTarget.Forbidden();
    }

    private static FillTarget target(
            FrameChoice choice, JSArrayReader<FrameResult<FindReply>> replies) {
        return switch (choice) {
            case FrameChoice.Take take -> {
                int frame = take.finding().frame();
                var reply = reply(replies, frame);
                yield new FillTarget.Found(
                        frame,
                        take.origin(),
                        reply.getPlace(),
                        reply.isFilled(),
                        reply.getNext(),
                        FormTarget.parse(reply.getSends()),
                        reply.isInSight());
            }
            case FrameChoice.None none -> instead(none.instead(), replies);
            case FrameChoice.Unclear() -> new FillTarget.Unclear();
        };
    }

    private static FillTarget instead(
            FrameFinding.Kind kind, JSArrayReader<FrameResult<FindReply>> replies) {
        return switch (kind) {
            case DOUBTFUL -> new FillTarget.Doubtful();
            case RECOVERY_CODE -> new FillTarget.RecoveryCode();
            case SENT_CODE -> new FillTarget.SentCode();
            default -> {
                var unreached = Frames.closed(replies);
                yield unreached.isEmpty()
                        ? new FillTarget.NoField()
                        : new FillTarget.OutOfReach(unreached);
            }
        };
    }

    private static FindReply reply(JSArrayReader<FrameResult<FindReply>> replies, int frame) {
        for (int i = 0; i < replies.getLength(); i++) {
            if (replies.get(i).getFrameId() == frame) {
                return replies.get(i).getResult();
            }
        }
        throw new IllegalStateException("a frame that did not answer");
    }

    @Override
    public Optional<PageDiagnosis> explain() {
        return TabDiagnosis.of(tab);
    }

    @Override
    public Optional<ClockAnswer> askForTime() {
        try {
            Scripting.enter(tab);
            JSArrayReader<FrameResult<ClockReply>> replies =
                    Scripting.given(Scripting.call(tab, 0, "time", JSObjects.create()));
            if (replies.getLength() == 0 || !replies.get(0).getResult().isAnswered()) {
                return Optional.empty();
            }
            var reply = replies.get(0).getResult();
            return Optional.of(
                    new ClockAnswer(
                            (long) reply.getStart(),
                            (long) reply.getEnd(),
                            reply.getDate() < 0
                                    ? OptionalLong.empty()
                                    : OptionalLong.of((long) reply.getDate()),
                            given(reply.getAge())));
        } catch (RuntimeException e) {
            // The page went away, or lets nobody in: then nothing is known.
            return Optional.empty();
        }
    }

    private static Optional<String> given(String header) {
        return header.isEmpty() ? Optional.empty() : Optional.of(header);
    }

    /**
     * The page script answers with what it read back, also when the page sends itself off: then it
     * answers before the next page is asked for. No answer means that nobody saw the code land.
     */
    @Override
    public FillResult fill(FillTarget.Found target, OneTimeCode code, boolean andNext) {
        var request =
                FillMessages.fillRequest(
                        code.text(),
                        target.origin().serialised(),
                        target.sends().printed(),
                        andNext);
        try {
            JSArrayReader<FrameResult<FillReply>> replies =
                    Scripting.given(Scripting.call(tab, target.frame(), "fill", request));
            return replies.getLength() == 0
                    ? FillResult.PAGE_GONE
                    : Frames.named(replies.get(0).getResult().getResult(), FillResult.values());
        } catch (PageSilent e) {
            return FillResult.NO_ANSWER;
        } catch (RuntimeException e) {
            // The frame was removed, or shows a site that the user's action does not reach.
            return FillResult.PAGE_GONE;
        }
    }
}
