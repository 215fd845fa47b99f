package nl.inlogcode.extension.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.teavm.jso.JSBody;

/**
 * JavaScript's own types and texts stay behind the doors, {@code browser} and {@code dom}. What is
 * not there yet is named here, class by class: a list that may get shorter, and fails when it is
 * longer than needed.
 */
@AnalyzeClasses(packages = "nl.inlogcode.extension", importOptions = DoNotIncludeTests.class)
class DoorsTest {
    private static final String HERE = "nl.inlogcode.extension.";

    private static final Set<String> DOORS = Set.of("browser", "dom");

    /** Messages are JavaScript objects by nature. */
    private static final Set<String> MAY = Set.of("browser", "dom", "message");

    /** Entry points that are exported, and code that hands promises and arrays through. */
    private static final Set<String> TYPES =
            Set.of(
                    "entries.App",
                    "fill.TabFiller",
                    "fill.TabDiagnosis",
                    "fill.Frames",
                    "entries.SettingsApp",
                    "scan.ScanWorker",
                    "kdf.KdfWorker",
                    "page.FieldText",
                    "page.PageExplain",
                    "page.PageFill",
                    "page.FrameScan",
                    "page.PageWatch",
                    "page.PageNext",
                    "page.PageTarget",
                    "page.PictureElement",
                    "page.ScanPictures",
                    "page.HiddenPlaces",
                    "page.InlineSvg",
                    "tab.TabFrames",
                    "tab.TabLinks",
                    "tab.TabLook",
                    "tab.TabPicture",
                    "tab.TabPlaces",
                    "tab.TabReader",
                    "picture.PictureScanner",
                    "picture.WorkerDrawer");

    /** Code with JavaScript in it that belongs behind a door. */
    private static final Set<String> SCRIPTS =
            Set.of("message.FillMessages", "page.PictureElement");

    @ArchTest
    static void onlyTheDoorsKnowJavaScriptsTypes(JavaClasses classes) {
        var found = names(classes, one -> !MAY.contains(folder(one)) && namesJavaScriptsTypes(one));
        assertEquals(new TreeSet<>(TYPES), found);
    }

    @ArchTest
    static void onlyTheDoorsHoldJavaScript(JavaClasses classes) {
        var found = names(classes, one -> !DOORS.contains(folder(one)) && holdsJavaScript(one));
        assertEquals(new TreeSet<>(SCRIPTS), found);
    }

    /** Views may name elements. */
    private static boolean namesJavaScriptsTypes(JavaClass one) {
        return one.getDirectDependenciesFromSelf().stream()
                .map(use -> use.getTargetClass().getPackageName())
                .anyMatch(
                        name ->
                                name.startsWith("org.teavm.jso")
                                        && !name.startsWith("org.teavm.jso.dom."));
    }

    private static boolean holdsJavaScript(JavaClass one) {
        return one.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(JSBody.class));
    }

    private static Set<String> names(JavaClasses classes, Predicate<JavaClass> wanted) {
        var names = new TreeSet<String>();
        for (var one : classes.that(DescribedPredicate.describe("wanted", wanted))) {
            names.add(outermost(one).substring(HERE.length()));
        }
        return names;
    }

    private static String outermost(JavaClass one) {
        var name = one.getName();
        int inner = name.indexOf('$');
        return inner < 0 ? name : name.substring(0, inner);
    }

    /** The first part of the package below the extension's; empty for the extension's own. */
    private static String folder(JavaClass one) {
        var name = one.getPackageName();
        if (name.length() < HERE.length()) {
            return "";
        }
        var below = name.substring(HERE.length());
        int dot = below.indexOf('.');
        return dot < 0 ? below : below.substring(0, dot);
    }
}
