package nl.inlogcode.extension.rules;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayDeque;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The contexts of the extension: what each may know. */
@AnalyzeClasses(
        packages = {"nl.inlogcode.core", "nl.inlogcode.extension"},
        importOptions = DoNotIncludeTests.class)
class ExtensionRulesTest {
    private static final String HERE = "nl.inlogcode.extension.";

    /** The features on the screen. */
    private static final String[] ROOMS = {
        HERE + "view.enrol",
        HERE + "view.filling",
        HERE + "view.accounts",
        HERE + "view.transfer",
        HERE + "view.recovery"
    };

    /** They run apart from each other, and meet in messages and in storage. */
    private static final String[] CONTEXTS = {
        HERE + "view.popup..",
        HERE + "worker..",
        HERE + "page..",
        HERE + "scan..",
        HERE + "kdf..",
        HERE + "view.welcome.."
    };

    @ArchTest
    static void popupStandsAlone(JavaClasses classes) {
        standsAlone("view.popup").check(classes);
    }

    @ArchTest
    static void workerStandsAlone(JavaClasses classes) {
        standsAlone("worker").check(classes);
    }

    @ArchTest
    static void pageStandsAlone(JavaClasses classes) {
        standsAlone("page").check(classes);
    }

    @ArchTest
    static void scanStandsAlone(JavaClasses classes) {
        standsAlone("scan").check(classes);
    }

    @ArchTest
    static void kdfStandsAlone(JavaClasses classes) {
        standsAlone("kdf").check(classes);
    }

    @ArchTest
    static void welcomeStandsAlone(JavaClasses classes) {
        standsAlone("view.welcome").check(classes);
    }

    /** What several of them show alike. */
    @ArchTest
    static void theSharedViewsKnowNoRoom(JavaClasses classes) {
        noClasses()
                .that()
                .resideInAnyPackage(
                        HERE + "view.parts",
                        HERE + "view.lock",
                        HERE + "view.screen",
                        HERE + "view.settings")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(CONTEXTS)
                                .or(resideInAnyPackage(ROOMS))
                                .or(
                                        resideInAnyPackage(
                                                HERE + "store..",
                                                HERE + "message..",
                                                "nl.inlogcode.core.enrol..",
                                                "nl.inlogcode.core.filling..",
                                                "nl.inlogcode.core.accounts..",
                                                "nl.inlogcode.core.transfer..",
                                                "nl.inlogcode.core.recovery..")))
                .check(classes);
    }

    /** A room's view knows its own room, and what all share. */
    @ArchTest
    static void theViewsOfRoomsKnowNoOther(JavaClasses classes) {
        for (var room : ROOMS) {
            noClasses()
                    .that()
                    .resideInAPackage(room)
                    .should()
                    .dependOnClassesThat(
                            resideInAnyPackage(CONTEXTS)
                                    .or(resideInAnyPackage(ROOMS).and(not(resideInAPackage(room)))))
                    .check(classes);
        }
    }

    /** What several of them read and draw with. */
    @ArchTest
    static void thePicturesKnowNoContext(JavaClasses classes) {
        noClasses()
                .that()
                .resideInAPackage(HERE + "picture..")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(CONTEXTS)
                                .or(resideInAnyPackage(HERE + "store..", HERE + "view..")))
                .check(classes);
    }

    /** The popup's bundle must not grow with the settings. */
    @ArchTest
    static void thePopupReachesNoSettings(JavaClasses classes) {
        noClasses()
                .that()
                .resideInAnyPackage(HERE + "view.popup..", HERE + "worker..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(HERE + "view.settings..", "nl.inlogcode.core.settings..")
                .check(classes);
    }

    @ArchTest
    static void packagesHaveNoCycles(JavaClasses classes) {
        slices().matching(HERE + "(**)").should().beFreeOfCycles().check(classes);
    }

    @ArchTest
    static void doorsKnowNoUser(JavaClasses classes) {
        noClasses()
                .that()
                .resideInAnyPackage(HERE + "browser..", HERE + "dom..", HERE + "message..")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(CONTEXTS)
                                .or(resideInAnyPackage(HERE + "store..", HERE + "view..")))
                .check(classes);
    }

    @ArchTest
    static void messagesCarryNoCoreTypes(JavaClasses classes) {
        noClasses()
                .that()
                .resideInAPackage(HERE + "message..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("nl.inlogcode.core..")
                .check(classes);
    }

    @ArchTest
    static void theDomKnowsNoExtensionApi(JavaClasses classes) {
        noClasses()
                .that()
                .resideInAPackage(HERE + "dom..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(HERE + "browser..")
                .check(classes);
    }

    @ArchTest
    static void thePatchesAreForTheCompiler(JavaClasses classes) {
        noClasses()
                .that()
                .resideOutsideOfPackage(HERE + "compiler")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(HERE + "compiler", "org.teavm.model..", "org.teavm.vm..")
                .check(classes);
    }

    /** It gets one code and never what codes are made of: not through any class it uses either. */
    @ArchTest
    static void thePageScriptReachesNoSecret(JavaClasses classes) {
        assertEquals(Set.of(), reached(classes, "page", "vault..", "otp", "otpauth", "page.key"));
    }

    /** It gets a picture and gives texts. */
    @ArchTest
    static void theScanWorkerReachesNoSecret(JavaClasses classes) {
        assertEquals(Set.of(), reached(classes, "scan", "vault..", "otp", "otpauth", "page.key"));
    }

    private static ArchRule standsAlone(String context) {
        return noClasses()
                .that()
                .resideInAPackage(HERE + context + "..")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(CONTEXTS)
                                .and(not(resideInAPackage(HERE + context + ".."))));
    }

    /** The classes of those core packages that a context depends on, at however many removes. */
    private static Set<String> reached(JavaClasses classes, String context, String... forbidden) {
        var secret =
                resideInAnyPackage(
                        Stream.of(forbidden)
                                .map(name -> "nl.inlogcode.core." + name)
                                .toArray(String[]::new));
        var seen = new TreeSet<String>();
        var found = new TreeSet<String>();
        var waiting = new ArrayDeque<JavaClass>();
        for (var start : classes.that(resideInAPackage(HERE + context + ".."))) {
            seen.add(start.getName());
            waiting.add(start);
        }
        while (!waiting.isEmpty()) {
            for (var dependency : waiting.remove().getDirectDependenciesFromSelf()) {
                var target = dependency.getTargetClass();
                if (target.getName().startsWith("nl.inlogcode.") && seen.add(target.getName())) {
                    waiting.add(target);
                    if (secret.test(target)) {
                        found.add(dependency.getDescription());
                    }
                }
            }
        }
        return found;
    }
}
