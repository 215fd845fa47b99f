package nl.inlogcode.extension.page;

import nl.inlogcode.core.filling.FillResult;
import nl.inlogcode.core.page.button.FormTarget;
import nl.inlogcode.core.page.field.CodeShape;
import nl.inlogcode.extension.dom.page.PageWindow;
import nl.inlogcode.extension.message.FillReply;
import nl.inlogcode.extension.message.FillRequest;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;

/** Puts one code into the field of this frame, if the frame belongs to the right site. */
final class PageFill {
    private PageFill() {}

    /** Takes a {@link FillRequest.Message}, promises a {@link FillReply.Message}. */
    static JSPromise<? extends JSObject> fill(JSObject message) {
        var request = (FillRequest.Message) message;
        // First of all: the frame may show another site by now.
        if (!PageWindow.origin().equals(request.getOrigin())) {
            return answer(FillResult.OTHER_SITE);
        }
        var code = request.getCode();
        var field = PageFind.field(CodeShape.of(code));
        if (field.isEmpty()) {
            return answer(FillResult.FIELD_GONE);
        }
        if (!field.get().fits(code.length())) {
            return answer(FillResult.DOES_NOT_FIT);
        }
        return new JSPromise<FillReply.Message>(
                (resolve, reject) ->
                        new FillAttempt(
                                        field.get(),
                                        code,
                                        FormTarget.parse(request.getSends()),
                                        request.isNext(),
                                        result -> resolve.accept(FillReply.of(result.name())))
                                .start());
    }

    private static JSPromise<FillReply.Message> answer(FillResult result) {
        return JSPromise.resolve(FillReply.of(result.name()));
    }
}
