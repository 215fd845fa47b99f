package nl.inlogcode.extension.fill;

import java.util.ArrayList;
import java.util.Optional;
import nl.inlogcode.core.page.diagnosis.FrameDiagnosis;
import nl.inlogcode.core.page.diagnosis.PageDiagnosis;
import nl.inlogcode.core.page.diagnosis.SeenField;
import nl.inlogcode.core.page.diagnosis.SeenNext;
import nl.inlogcode.core.page.site.Origin;
import nl.inlogcode.extension.browser.Scripting;
import nl.inlogcode.extension.browser.Scripting.FrameResult;
import nl.inlogcode.extension.browser.Tab;
import nl.inlogcode.extension.browser.Tabs;
import nl.inlogcode.extension.message.ExplainReply;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSObjects;

/** Asks every frame of a tab that may be entered what it saw. */
final class TabDiagnosis {
    private TabDiagnosis() {}

    /**
     * Blocks.
     *
     * @return empty if the page went away
     */
    static Optional<PageDiagnosis> of(Tab tab) {
        JSArrayReader<FrameResult<ExplainReply>> replies;
        try {
            replies = Scripting.given(Scripting.callAll(tab, false, "explain", JSObjects.create()));
        } catch (RuntimeException e) {
            return notEntered(tab);
        }
        // Firefox enters its own pages without an error, and gets no answer there.
        if (replies.getLength() == 0) {
            return notEntered(tab);
        }
        var frames = new ArrayList<FrameDiagnosis>();
        for (int i = 0; i < replies.getLength(); i++) {
            frames.add(frame(replies.get(i)));
        }
        return Optional.of(PageDiagnosis.of(site(tab), frames, Frames.closed(replies)));
    }

    private static Optional<PageDiagnosis> notEntered(Tab tab) {
        return Tabs.isGone(tab)
                ? Optional.empty()
                : Optional.of(PageDiagnosis.forbidden(site(tab)));
    }

    private static Optional<Origin> site(Tab tab) {
        return Tabs.address(tab).flatMap(Origin::parse);
    }

    private static FrameDiagnosis frame(FrameResult<ExplainReply> frame) {
        var reply = frame.getResult();
        var fields = new ArrayList<SeenField>();
        for (int i = 0; i < reply.getFields().getLength(); i++) {
            fields.add(field(reply.getFields().get(i)));
        }
        return new FrameDiagnosis(
                Frames.finding(frame),
                reply.getText(),
                fields,
                Frames.named(reply.getButton(), SeenNext.values()));
    }

    private static SeenField field(ExplainReply.Field field) {
        return new SeenField(
                field.getName(),
                field.getBoxes(),
                Frames.named(field.getKind(), SeenField.Kind.values()));
    }
}
