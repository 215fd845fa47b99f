package nl.inlogcode.e2e.gallery;

import java.util.ArrayList;
import java.util.List;

/**
 * Pages whose field a code must not reach though the account's own site is in front: frames of
 * others, and fields that nobody sees.
 *
 * @param kind how it deceives
 * @param own whether the page itself is of the account's site
 * @param body of the page; {@code {form}} asks for a code, {@code {A}} is the account's origin,
 *     {@code {E}} another one, {@code {Q}} the account's host on another port
 */
record Setting(String kind, boolean own, String body) {
    @Override
    public String toString() {
        return kind + (own ? ", on the own site" : ", on another site");
    }

    static List<Setting> all() {
        var found = new ArrayList<Setting>();
        // Frames: /form answers with the form, /nest with a frame of the account's site around one
        // of another.
        own(found, "frame of another host", "<iframe src='{E}/form'></iframe>");
        own(found, "frame of another port", "<iframe src='{Q}/form'></iframe>");
        own(
                found,
                "frame over the whole page",
                "<iframe src='{E}/form' style='position:fixed;inset:0;width:100%;height:100%;border:0'></iframe>");
        own(found, "nested frame of another host", "<iframe src='{A}/nest'></iframe>");
        own(
                found,
                "two frames of other hosts",
                "<iframe src='{E}/form'></iframe><iframe src='{Q}/form'></iframe>");
        own(
                found,
                "frame that goes elsewhere",
                "<iframe id=f src='{A}/empty'></iframe><script>onload = () => { f.src = '{E}/form'; };</script>");
        own(found, "sandboxed frame without scripts", "<iframe sandbox src='{A}/form'></iframe>");
        own(
                found,
                "sandboxed frame with scripts",
                "<iframe sandbox='allow-scripts' src='{A}/form'></iframe>");
        own(
                found,
                "sandboxed frame of another host",
                "<iframe sandbox='allow-scripts allow-forms' src='{E}/form'></iframe>");
        own(
                found,
                "sandboxed srcdoc",
                "<iframe sandbox='allow-scripts' srcdoc=\"{quoted}\"></iframe>");
        own(found, "data: frame", "<iframe src='data:text/html,{encoded}'></iframe>");
        own(
                found,
                "object of another host",
                "<object data='{E}/form' type='text/html' width=400 height=200></object>");
        own(
                found,
                "embed of another host",
                "<embed src='{E}/form' type='text/html' width=400 height=200>");
        own(
                found,
                "faint frame of another host",
                "<iframe src='{E}/form' style='opacity:.01'></iframe>");
        // Fields that nobody sees, on the account's own site.
        for (var style :
                List.of(
                        "opacity:0",
                        "opacity:.05",
                        "visibility:hidden",
                        "display:none",
                        "position:absolute;left:-9999px",
                        "position:absolute;top:-9999px",
                        "width:0;height:0;border:0;padding:0",
                        "width:2px;height:2px;border:0;padding:0")) {
            own(
                    found,
                    "field with " + style,
                    "<style>#code { " + style + " !important }</style>{form}");
        }
        for (var style :
                List.of(
                        "opacity:0",
                        "height:0;overflow:hidden",
                        "width:0;overflow:hidden",
                        "visibility:hidden",
                        "content-visibility:hidden",
                        "position:absolute;left:-5000px")) {
            own(found, "field in a box with " + style, "<div style='" + style + "'>{form}</div>");
        }
        own(
                found,
                "field in a frame with opacity:0",
                "<iframe srcdoc=\"{quoted}\" style='opacity:0'></iframe>");
        own(
                found,
                "field in a frame with display:none",
                "<iframe srcdoc=\"{quoted}\" style='display:none'></iframe>");
        own(found, "read-only field", "{form}<script>code.readOnly = true;</script>");
        own(found, "disabled field", "{form}<script>code.disabled = true;</script>");
        // On another site, with everything that hides what happens.
        other(found, "the plain form", "{form}");
        other(found, "frame of the own site", "<iframe src='{A}/form'></iframe>");
        other(
                found,
                "invisible frame of the own site",
                "<iframe src='{A}/form' style='opacity:0'></iframe>");
        other(
                found,
                "frame of the own site under an overlay",
                "<div style='position:relative'><iframe src='{A}/form'></iframe><div style='position:absolute;inset:0;background:#fff'>Win!</div></div>");
        other(
                found,
                "field under an overlay",
                "<div style='position:relative'>{form}<div style='position:absolute;inset:0;background:#fff'>Win!</div></div>");
        other(
                found,
                "field under a clear overlay",
                "<div style='position:relative'>{form}<div style='position:absolute;inset:0;opacity:0'>Win!</div></div>");
        other(
                found,
                "title and words of the own site",
                "<h1>Krachtplan</h1><p>mijn.krachtplan.nl</p>{form}");
        other(found, "base of the own site", "<base href='{A}/'>{form}");
        other(
                found,
                "address changed by script",
                "{form}<script>history.pushState(0, '', '/mijn.krachtplan.nl/inloggen');</script>");
        other(found, "srcdoc frame", "<iframe srcdoc=\"{quoted}\"></iframe>");
        other(
                found,
                "about:blank frame",
                "<iframe id=f></iframe><script>f.contentDocument.write(`{form}`); f.contentDocument.close();</script>");
        other(
                found,
                "blob: frame",
                "<iframe id=f></iframe><script>f.src = URL.createObjectURL(new Blob([`{form}`], {type: 'text/html'}));</script>");
        return found;
    }

    private static void own(List<Setting> found, String kind, String body) {
        found.add(new Setting(kind, true, body));
    }

    private static void other(List<Setting> found, String kind, String body) {
        found.add(new Setting(kind, false, body));
    }
}
