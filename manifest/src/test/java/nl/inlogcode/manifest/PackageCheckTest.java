package nl.inlogcode.manifest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackageCheckTest {
    private final Sample sample = new Sample();

    @Test
    void aPackageInOrderHasNoProblem() {
        assertEquals(List.of(), problems());
    }

    @ParameterizedTest
    @CsvSource({
        "popup.html, manifest.json",
        "icons/16.png, manifest.json",
        "background.js, manifest.json",
        "popup.js, popup.html",
        "style.css, popup.html",
        "app.js, popup.js",
        "scan-start.js, app.js"
    })
    void aMissingFileIsFound(String file, String namedBy) {
        sample.without(file);
        var problem = namedBy + " names " + file + ", which is not there";
        assertEquals(List.of(problem), problems());
    }

    @ParameterizedTest
    @ValueSource(strings = {"hello", "list", "name"})
    void aMissingTextIsFound(String key) {
        sample.replace("_locales/en/messages.json", "\"" + key + "\"", "\"other\"");
        assertEquals(List.of("no text for " + key + " in en"), problems());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eval('1')",
                "new Function('return 1')",
                "p.innerHTML = x",
                "p.outerHTML = x",
                "document.write(x)"
            })
    void whatRunsTextIsFound(String script) {
        sample.with("app.js", script);
        assertEquals(1, problems().size());
    }

    private List<String> problems() {
        return new PackageCheck(sample.files, sample.manifest()).problems();
    }
}
