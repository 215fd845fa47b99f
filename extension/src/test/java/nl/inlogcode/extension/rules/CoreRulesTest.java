package nl.inlogcode.extension.rules;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The core: pure, and its packages in one direction. */
@AnalyzeClasses(packages = "nl.inlogcode.core", importOptions = DoNotIncludeTests.class)
class CoreRulesTest {
    private static final String CORE = "nl.inlogcode.core.";

    @ArchTest
    static final ArchRule KNOWS_NO_BROWSER =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.teavm..",
                            "java.awt..",
                            "java.net..",
                            "java.io..",
                            "java.nio..",
                            "java.security..",
                            "javax..",
                            "nl.inlogcode.extension..");

    @ArchTest
    static final ArchRule ZXING_ONLY_IN_QR =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(CORE + "qr")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("com.google.zxing..");

    @ArchTest
    static final ArchRule BOUNCY_CASTLE_ONLY_IN_OTP =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(CORE + "otp")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.bouncycastle..");

    @ArchTest
    static final ArchRule HAS_NO_CYCLES =
            slices().matching(CORE + "(*)..").should().beFreeOfCycles();

    @ArchTest static final ArchRule CODEC_KNOWS_NONE = knowsOnly("codec");
    @ArchTest static final ArchRule OTP_KNOWS_NONE = knowsOnly("otp");
    @ArchTest static final ArchRule QR_KNOWS_CODEC = knowsOnly("qr", "codec");
    @ArchTest static final ArchRule FILL_KNOWS_CODEC = knowsOnly("fill", "codec");
    @ArchTest static final ArchRule OTPAUTH_KNOWS_OTP = knowsOnly("otpauth", "codec", "otp");

    @ArchTest
    static final ArchRule VAULT_KNOWS_OTPAUTH = knowsOnly("vault", "codec", "otp", "otpauth");

    @ArchTest
    static final ArchRule APP_KNOWS_NO_PICTURES =
            knowsOnly("app", "codec", "otp", "otpauth", "vault", "fill");

    /** Every package has a rule here. */
    @ArchTest
    static final ArchRule NO_OTHER_PACKAGE =
            classes()
                    .should()
                    .resideInAnyPackage(
                            packages("codec", "otp", "otpauth", "qr", "vault", "fill", "app"));

    private static ArchRule knowsOnly(String name, String... others) {
        var known = packages(others);
        return noClasses()
                .that()
                .resideInAPackage(CORE + name)
                .should()
                .dependOnClassesThat(
                        resideInAPackage(CORE + "*")
                                .and(not(resideInAPackage(CORE + name)))
                                .and(not(resideInAnyPackage(known))));
    }

    private static String[] packages(String... names) {
        var packages = new String[names.length];
        for (int i = 0; i < names.length; i++) {
            packages[i] = CORE + names[i];
        }
        return packages;
    }
}
