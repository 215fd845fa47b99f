package nl.inlogcode.extension.page;

import nl.inlogcode.core.app.FillResult;
import nl.inlogcode.core.page.button.FormTarget;
import nl.inlogcode.core.page.field.CodeShape;
import nl.inlogcode.extension.dom.page.PageWindow;
import nl.inlogcode.extension.message.FillMessages;
import nl.inlogcode.extension.message.FillMessages.FillReply;
import nl.inlogcode.extension.message.FillMessages.FillRequest;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;

/** Puts one code into the field of this frame, if the frame belongs to the right site. */
final class PageFill {
    private PageFill() {}

    /** Takes a {@link FillRequest}, promises a {@link FillReply}. */
    static JSPromise<? extends JSObject> fill(JSObject message) {
        var request = (FillRequest) message;
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
        return new JSPromise<FillReply>(
                (resolve, reject) ->
                        new FillAttempt(
                                        field.get(),
                                        code,
                                        FormTarget.parse(request.getSends()),
                                        request.isNext(),
                                        result ->
                                                resolve.accept(
                                                        FillMessages.fillReply(result.name())))
                                .start());
    }

    private static JSPromise<FillReply> answer(FillResult result) {
        return JSPromise.resolve(FillMessages.fillReply(result.name()));
    }
}
