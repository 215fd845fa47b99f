package nl.inlogcode.extension.page;

import java.util.ArrayList;
import java.util.List;
import nl.inlogcode.core.page.button.FormTarget;
import nl.inlogcode.core.page.button.Submission;
import nl.inlogcode.extension.dom.page.PageForms;
import nl.inlogcode.extension.dom.page.PageInput;
import nl.inlogcode.extension.dom.page.PageNode;
import nl.inlogcode.extension.dom.page.PageWindow;

/** Where the forms of this frame send what is in them, read anew each time it is asked. */
final class PageTarget {
    private PageTarget() {}

    /** Of the inputs of one field: by the form itself, and by each button that names another. */
    static FormTarget of(List<PageInput> inputs) {
        var submissions = new ArrayList<Submission>();
        for (var input : inputs) {
            var form = PageForms.around(input);
            if (form != null) {
                submissions.add(by(form, null));
                var submitters = PageForms.submitters(form);
                for (int i = 0; i < submitters.getLength(); i++) {
                    submissions.add(by(form, submitters.get(i)));
                }
            }
        }
        return FormTarget.of(submissions);
    }

    /**
     * Of a button.
     *
     * @param form that it is of, or null
     */
    static Submission of(PageNode form, PageNode button) {
        var link = PageForms.href(button);
        if (!link.isEmpty()) {
            return Submission.of(PageWindow.origin(), link, "post");
        }
        return form == null ? Submission.OWN : by(form, button);
    }

    /** True if the browser itself may send that form now. */
    static boolean mayGo(PageNode form, PageNode button) {
        var submission = by(form, button);
        return !submission.isElsewhere()
                && submission.how() != Submission.How.ADDRESS
                && submission.how() != Submission.How.SCRIPT;
    }

    private static Submission by(PageNode form, PageNode button) {
        var to = PageForms.destination(form, button);
        return Submission.of(PageWindow.origin(), to.getAddress(), to.getMethod());
    }
}
