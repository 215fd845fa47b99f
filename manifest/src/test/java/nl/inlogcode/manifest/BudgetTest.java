package nl.inlogcode.manifest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class BudgetTest {
    private final TreeMap<String, byte[]> files = new TreeMap<>();

    BudgetTest() {
        Packager.BUNDLES.forEach(name -> files.put(name, new byte[1000]));
    }

    @Test
    void smallIsFine() throws IOException {
        assertEquals(List.of(), Budget.problems(files, 3000));
    }

    @Test
    void aLargeBundleAndALargeZipAreProblems() throws IOException {
        files.put("page.js", new byte[1_000_000]);
        var problems = Budget.problems(files, 1_000_000);
        assertEquals(2, problems.size());
        assertEquals("the zip has 1000000 bytes, more than 750000", problems.get(0));
    }

    @Test
    void theZipGrowsByOneNumberForEachLanguage() throws IOException {
        files.put("_locales/de/messages.json", new byte[1000]);
        files.put("_locales/pt_BR/messages.json", new byte[1000]);
        assertEquals(List.of(), Budget.problems(files, 790_000));
        assertEquals(
                List.of("the zip has 790001 bytes, more than 790000"),
                Budget.problems(files, 790_001));
    }

    @Test
    void aLanguageOfManyWordsIsAProblem() throws IOException {
        var words = new byte[30_000];
        new Random(1).nextBytes(words);
        files.put("_locales/de/messages.json", words);
        var problems = Budget.problems(files, 3000);
        assertEquals(1, problems.size());
        assertTrue(problems.get(0).startsWith("_locales/de/messages.json, packed, has 30"));
    }
}
