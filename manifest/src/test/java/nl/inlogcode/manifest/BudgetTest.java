package nl.inlogcode.manifest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class BudgetTest {
    private final TreeMap<String, byte[]> files = new TreeMap<>();

    BudgetTest() {
        Packager.BUNDLES.forEach(name -> files.put(name, new byte[1000]));
    }

    @Test
    void smallIsFine() {
        assertEquals(List.of(), Budget.problems(files, 3000));
    }

    @Test
    void aLargeBundleAndALargeZipAreProblems() {
        files.put("page.js", new byte[1_000_000]);
        var problems = Budget.problems(files, 1_000_000);
        assertEquals(2, problems.size());
        assertEquals("the zip has 1000000 bytes, more than 790000", problems.get(0));
    }
}
