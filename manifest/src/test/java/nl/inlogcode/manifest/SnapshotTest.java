package nl.inlogcode.manifest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SnapshotTest {
    private final Sample sample = new Sample();
    private final String names = sample.names().replace("/en/", "/*/");

    @Test
    void whatWeSaidIsInOrder() {
        assertEquals(List.of(), problems());
    }

    @Test
    void aNewPermissionIsAProblem() {
        sample.replace("manifest.json", "\"storage\"", "\"storage\", \"tabs\"");
        assertEquals(List.of("unexpected permission: tabs"), problems());
    }

    @Test
    void aPermissionThatWentIsAProblem() {
        sample.replace("manifest.json", "\"activeTab\", ", "");
        assertEquals(List.of("missing permission: activeTab"), problems());
    }

    @ParameterizedTest
    @ValueSource(strings = {"optional_permissions", "optional_host_permissions"})
    void whatMayBeAskedLaterIsSaidToo(String key) {
        sample.replace("manifest.json", "{\"name\"", "{\"" + key + "\": [\"x\"], \"name\"");
        assertEquals(List.of("unexpected permission: optional x"), problems());
    }

    @Test
    void filesMayNeitherComeNorGo() {
        sample.with("extra.js", "").without("style.css");
        assertEquals(List.of("unexpected file: extra.js", "missing file: style.css"), problems());
    }

    @Test
    void aLanguageMoreIsNoProblem() {
        sample.with("_locales/de/messages.json", "").with("_locales/pt_BR/messages.json", "");
        assertEquals(List.of(), problems());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "_locales/Deutsch/messages.json",
                "_locales/de/words.json",
                "_locales/messages.json"
            })
    void whatIsNoLanguageIsAProblem(String file) {
        sample.with(file, "");
        assertEquals(List.of("unexpected file: " + file), problems());
    }

    @Test
    void withoutAnyLanguageThereIsAProblem() {
        sample.without("_locales/en/messages.json");
        assertEquals(List.of("missing file: _locales/*/messages.json"), problems());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "host_permissions",
                "content_scripts",
                "web_accessible_resources",
                "externally_connectable"
            })
    void whatWeNeverAskForIsAProblem(String key) {
        sample.replace("manifest.json", "{\"name\"", "{\"" + key + "\": [], \"name\"");
        assertEquals(List.of("the manifest has " + key), problems());
    }

    private List<String> problems() {
        return Snapshot.problems(sample.files, sample.manifest(), Sample.PERMISSIONS, names);
    }
}
