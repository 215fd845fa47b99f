package nl.inlogcode.extension.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Cheap Java only in what ships: these parts of the class library cost tens of kilobytes each in
 * the bundles, or do something else there than on the JVM.
 */
@AnalyzeClasses(
        packages = {"nl.inlogcode.core", "nl.inlogcode.extension"},
        importOptions = DoNotIncludeTests.class)
class BannedCallsTest {
    private static final String CONSTRUCTOR = "<init>";

    /** By owner: what is not to be called on it. Each has its own in core.codec, or a loop. */
    private static final Map<String, Set<String>> BANNED =
            Map.of(
                    "java.lang.String",
                    Set.of(
                            "format",
                            "formatted",
                            "split",
                            "replaceAll",
                            "replaceFirst",
                            "matches",
                            "getBytes",
                            "toLowerCase",
                            "toUpperCase",
                            "equalsIgnoreCase",
                            "compareToIgnoreCase",
                            // Other signs are white space in the browsers: core.codec.Spaces.
                            "isBlank",
                            "strip",
                            "stripLeading",
                            "stripTrailing"),
                    "java.lang.Character",
                    Set.of(
                            "isDigit",
                            "isLetter",
                            "isLetterOrDigit",
                            "isAlphabetic",
                            "isWhitespace",
                            "isSpaceChar",
                            "isUpperCase",
                            "isLowerCase",
                            "toUpperCase",
                            "toLowerCase",
                            "getNumericValue",
                            "getType",
                            "digit"),
                    "java.lang.Double",
                    Set.of("parseDouble", "toString", "valueOf"),
                    "java.lang.Float",
                    Set.of("parseFloat", "toString", "valueOf"),
                    "java.lang.Enum",
                    Set.of("valueOf"),
                    "java.lang.Math",
                    Set.of("random"),
                    "java.util.stream.Collectors",
                    Set.of("joining", "groupingBy"));

    @ArchTest
    static void noDearClasses(JavaClasses classes) {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.util.regex..",
                        "java.net..",
                        "java.text..",
                        "java.time.format..",
                        "java.math..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.util\\.(Base64|EnumMap|EnumSet|Formatter|Locale|Random"
                                + "|Scanner|UUID)(\\$.*)?|java\\.security\\.SecureRandom")
                .check(classes);
    }

    /** Time comes in as an argument, and nothing is printed. */
    @ArchTest
    static void theCoreAsksNoClock(JavaClasses classes) {
        noClasses()
                .that()
                .resideInAPackage("nl.inlogcode.core..")
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("java.time..")
                .check(classes);
    }

    @ArchTest
    static void noDearCalls(JavaClasses classes) {
        var found = new TreeSet<String>();
        for (var one : classes) {
            for (var access : one.getCodeUnitAccessesFromSelf()) {
                if (isBanned(access) && !isOfTheCompiler(access.getOrigin())) {
                    found.add(access.getDescription());
                }
            }
        }
        assertEquals(Set.of(), found);
    }

    private static boolean isBanned(JavaCodeUnitAccess<?> access) {
        var target = access.getTarget();
        var owner = target.getOwner();
        var name = target.getName();
        return BANNED.getOrDefault(owner.getName(), Set.of()).contains(name)
                || owner.isEnum() && name.equals("valueOf")
                || isFromBytes(owner, name, access)
                || isDecimalToText(owner, name, access);
    }

    private static boolean isFromBytes(JavaClass owner, String name, JavaCodeUnitAccess<?> access) {
        return owner.isEquivalentTo(String.class)
                && name.equals(CONSTRUCTOR)
                && access.getTarget().getRawParameterTypes().stream()
                        .anyMatch(type -> type.isEquivalentTo(byte[].class));
    }

    private static boolean isDecimalToText(
            JavaClass owner, String name, JavaCodeUnitAccess<?> access) {
        return (owner.isAssignableTo(CharSequence.class)
                        && Set.of("append", "insert", "valueOf").contains(name))
                && access.getTarget().getRawParameterTypes().stream()
                        .anyMatch(
                                type ->
                                        type.isEquivalentTo(double.class)
                                                || type.isEquivalentTo(float.class));
    }

    /** Every enum has a method {@code valueOf}; if nobody calls it, it does not ship. */
    private static boolean isOfTheCompiler(JavaCodeUnit origin) {
        return origin.getOwner().isEnum() && origin.getName().equals("valueOf");
    }
}
