package nl.inlogcode.extension.view.filling;

import nl.inlogcode.core.page.diagnosis.PageDiagnosis;
import nl.inlogcode.extension.browser.Browser;
import nl.inlogcode.extension.browser.Words;
import nl.inlogcode.extension.view.parts.Texts;

/** What is copied: a sentence for people on top, the rest for experts. */
final class DiagnosisText {
    private DiagnosisText() {}

    static String of(PageDiagnosis diagnosis) {
        var top =
                diagnosis.site().isEmpty()
                        ? Words.of("seen_top_nowhere")
                        : Words.of("seen_top", diagnosis.site());
        return top
                + "\n"
                + Texts.of("seen_page", diagnosis.outcome())
                + "\n\nInlogcode "
                + Browser.productVersion()
                + ", "
                + Browser.userAgent()
                + "\n"
                + diagnosis.text();
    }
}
