package nl.inlogcode.extension.rules;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The core: pure, and its packages in one direction. */
@AnalyzeClasses(packages = "nl.inlogcode.core", importOptions = DoNotIncludeTests.class)
class CoreRulesTest {
    private static final String CORE = "nl.inlogcode.core.";

    @ArchTest
    static void knowsNoBrowser(JavaClasses classes) {
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
                        "nl.inlogcode.extension..")
                .check(classes);
    }

    @ArchTest
    static void zxingOnlyInQr(JavaClasses classes) {
        noClasses()
                .that()
                .resideOutsideOfPackage(CORE + "qr")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.google.zxing..")
                .check(classes);
    }

    @ArchTest
    static void bouncyCastleOnlyInOtpAndOneHash(JavaClasses classes) {
        noClasses()
                .that()
                .resideOutsideOfPackage(CORE + "otp")
                .and()
                .doNotHaveSimpleName("Argon2Hash")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.bouncycastle..")
                .check(classes);
    }

    @ArchTest
    static void hasNoCycles(JavaClasses classes) {
        slices().matching(CORE + "(**)").should().beFreeOfCycles().check(classes);
    }

    @ArchTest
    static void codecKnowsNone(JavaClasses classes) {
        knowsOnly("codec").check(classes);
    }

    @ArchTest
    static void otpKnowsNone(JavaClasses classes) {
        knowsOnly("otp").check(classes);
    }

    @ArchTest
    static void qrKnowsCodec(JavaClasses classes) {
        knowsOnly("qr", "codec").check(classes);
    }

    @ArchTest
    static void otpauthKnowsOtp(JavaClasses classes) {
        knowsOnly("otpauth", "codec", "otp").check(classes);
    }

    @ArchTest
    static void pageKnowsCodec(JavaClasses classes) {
        knowsOnly("page", "codec").check(classes);
    }

    @ArchTest
    static void siteKnowsCodec(JavaClasses classes) {
        knowsOnly("page.site", "codec").check(classes);
    }

    @ArchTest
    static void clockKnowsCodec(JavaClasses classes) {
        knowsOnly("page.clock", "codec").check(classes);
    }

    @ArchTest
    static void fieldKnowsPage(JavaClasses classes) {
        knowsOnly("page.field", "codec", "page", "page.site").check(classes);
    }

    @ArchTest
    static void buttonKnowsField(JavaClasses classes) {
        knowsOnly("page.button", "codec", "page", "page.field", "page.site").check(classes);
    }

    @ArchTest
    static void diagnosisKnowsFieldAndButton(JavaClasses classes) {
        knowsOnly("page.diagnosis", "codec", "page", "page.field", "page.button", "page.site")
                .check(classes);
    }

    @ArchTest
    static void keyKnowsOtpauth(JavaClasses classes) {
        knowsOnly("page.key", "codec", "otp", "otpauth").check(classes);
    }

    @ArchTest
    static void vaultKnowsOtpauth(JavaClasses classes) {
        knowsOnly("vault", "codec", "otp", "otpauth").check(classes);
    }

    @ArchTest
    static void keepKnowsVault(JavaClasses classes) {
        knowsOnly("vault.keep", "codec", "otpauth", "vault").check(classes);
    }

    @ArchTest
    static void slotsKnowKeep(JavaClasses classes) {
        knowsOnly("vault.slots", "codec", "otpauth", "vault", "vault.keep").check(classes);
    }

    @ArchTest
    static void transferKnowsVaultAndShell(JavaClasses classes) {
        knowsOnly("transfer", "screen", "codec", "otp", "otpauth", "vault", "vault.slots")
                .check(classes);
    }

    @ArchTest
    static void theShellKnowsNoRoom(JavaClasses classes) {
        knowsOnly(
                        "screen",
                        "codec",
                        "otp",
                        "otpauth",
                        "page.clock",
                        "page.site",
                        "vault",
                        "vault.keep")
                .check(classes);
    }

    @ArchTest
    static void enrolKnowsNoRoomButTransfer(JavaClasses classes) {
        knowsOnly(
                        "enrol",
                        "screen",
                        "transfer",
                        "codec",
                        "otp",
                        "otpauth",
                        "page.key",
                        "page.site",
                        "vault",
                        "vault.keep")
                .check(classes);
    }

    @ArchTest
    static void fillingKnowsNoRoom(JavaClasses classes) {
        knowsOnly(
                        "filling",
                        "screen",
                        "codec",
                        "otp",
                        "otpauth",
                        "page.button",
                        "page.clock",
                        "page.diagnosis",
                        "page.field",
                        "page.site",
                        "vault",
                        "vault.keep")
                .check(classes);
    }

    @ArchTest
    static void accountsKnowNoRoom(JavaClasses classes) {
        knowsOnly("accounts", "screen", "otpauth", "vault").check(classes);
    }

    @ArchTest
    static void lockKnowsNoRoom(JavaClasses classes) {
        knowsOnly("lock", "screen", "settings", "codec", "vault", "vault.keep", "vault.slots")
                .check(classes);
    }

    @ArchTest
    static void recoveryKnowsNoRoom(JavaClasses classes) {
        knowsOnly(
                        "recovery",
                        "screen",
                        "settings",
                        "transfer",
                        "codec",
                        "otp",
                        "otpauth",
                        "vault",
                        "vault.keep",
                        "vault.slots")
                .check(classes);
    }

    @ArchTest
    static void theSettingsShellKnowsNoRoom(JavaClasses classes) {
        knowsOnly("settings", "screen", "vault", "vault.keep", "vault.slots").check(classes);
    }

    /** Every package has a rule here; the popup is put together of all. */
    @ArchTest
    static void noOtherPackage(JavaClasses classes) {
        classes()
                .should()
                .resideInAnyPackage(
                        packages(
                                "codec",
                                "otp",
                                "otpauth",
                                "qr",
                                "page",
                                "page.site",
                                "page.clock",
                                "page.field",
                                "page.button",
                                "page.diagnosis",
                                "page.key",
                                "vault",
                                "vault.keep",
                                "vault.slots",
                                "transfer",
                                "screen",
                                "enrol",
                                "filling",
                                "accounts",
                                "lock",
                                "recovery",
                                "settings",
                                "popup"))
                .check(classes);
    }

    private static ArchRule knowsOnly(String name, String... others) {
        var known = packages(others);
        return noClasses()
                .that()
                .resideInAPackage(CORE + name)
                .should()
                .dependOnClassesThat(
                        resideInAPackage("nl.inlogcode.core..")
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
