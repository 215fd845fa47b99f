package nl.inlogcode.extension.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.inlogcode.core.accounts.AccountCard;
import nl.inlogcode.core.accounts.AccountSentence;
import nl.inlogcode.core.enrol.EnrolSentence;
import nl.inlogcode.core.enrol.ManualForm;
import nl.inlogcode.core.enrol.Remark;
import nl.inlogcode.core.filling.FillCard;
import nl.inlogcode.core.filling.FillSentence;
import nl.inlogcode.core.filling.QuickFill;
import nl.inlogcode.core.lock.LockSentence;
import nl.inlogcode.core.lock.PasskeyDialog;
import nl.inlogcode.core.lock.PasswordDialog;
import nl.inlogcode.core.otpauth.Rejection;
import nl.inlogcode.core.page.diagnosis.PageDiagnosis;
import nl.inlogcode.core.page.diagnosis.SeenField;
import nl.inlogcode.core.page.diagnosis.SeenNext;
import nl.inlogcode.core.page.site.LookAlikeReason;
import nl.inlogcode.core.recovery.BackupDialog;
import nl.inlogcode.core.recovery.PasswordProblem;
import nl.inlogcode.core.recovery.RecoverySentence;
import nl.inlogcode.core.recovery.Restore;
import nl.inlogcode.core.screen.Lock;
import nl.inlogcode.core.screen.SaveSentence;
import nl.inlogcode.core.vault.keep.OpenResult;
import nl.inlogcode.core.vault.slots.PasswordAdvice;
import nl.inlogcode.core.vault.slots.PasswordStrength;

/** The keys of texts that code, pages and manifests ask for. */
final class UsedKeys {
    /** Where an enum's constants have texts: the prefix of their keys. */
    private static final Map<String, Enum<?>[]> PREFIXES =
            Map.ofEntries(
                    Map.entry("rejection", Rejection.values()),
                    Map.entry("kind", ManualForm.Kind.values()),
                    Map.entry("not_to_phone", AccountCard.NotToPhone.Reason.values()),
                    Map.entry("alike", LookAlikeReason.values()),
                    Map.entry("quick", QuickFill.Why.values()),
                    Map.entry("waiting", FillCard.Waiting.Why.values()),
                    Map.entry("notice", sentences()),
                    Map.entry("remark", Remark.Kind.values()),
                    Map.entry("unreadable", OpenResult.Cause.values()),
                    Map.entry("health", saidOfHealth()),
                    Map.entry("locked_text", Lock.Method.values()),
                    Map.entry("lock", saidOfLock()),
                    Map.entry("password", PasswordDialog.Problem.values()),
                    Map.entry("new_password", PasswordProblem.values()),
                    Map.entry("file", BackupDialog.Reason.values()),
                    Map.entry("keep", Restore.Choice.values()),
                    Map.entry("passkey", PasskeyDialog.Problem.values()),
                    Map.entry("strength", PasswordAdvice.Level.values()),
                    Map.entry("seen", SeenField.Kind.values()),
                    Map.entry("seen_next", SeenNext.values()),
                    Map.entry("seen_page", PageDiagnosis.Outcome.values()),
                    Map.entry("weakness", saidOfWeakness()));

    private static Enum<?>[] sentences() {
        return Stream.<Enum<?>[]>of(
                        SaveSentence.values(),
                        EnrolSentence.values(),
                        FillSentence.values(),
                        AccountSentence.values(),
                        LockSentence.values(),
                        RecoverySentence.values())
                .flatMap(Stream::of)
                .toArray(Enum<?>[]::new);
    }

    /** Calls that take a key, literally. */
    private static final Pattern CALL =
            Pattern.compile(
                    "(?:Words\\.of|return of|title|text|primary|plain|quiet|danger|submit|submitRow|who|site)"
                            + "\\(\\s*\"([^\"]*)\"\\s*[,)]");

    /** Helpers that take something else first, and then a key. */
    private static final Pattern LATER_ARGUMENT = Pattern.compile(",\\s*\"([a-z_]+)\"\\)");

    private static final Pattern HOST = Pattern.compile("HostView\\.of\\(\\s*\"([^\"]*)\"");
    private static final Pattern CHOICE = Pattern.compile("choice\\(\\s*\\d+,\\s*\"([^\"]*)\"");
    private static final Pattern PREFIX = Pattern.compile("Texts\\.of\\(\\s*\"([^\"]*)\"");
    private static final Pattern SECTION = Pattern.compile("SectionFrame\\.of\\(\\s*\"([^\"]*)\"");
    private static final Pattern FIELD = Pattern.compile("labelled\\(\\s*\"([^\"]*)\"");
    private static final Pattern IN_HTML = Pattern.compile("data-[a-z-]*text=\"([^\"]*)\"");
    private static final Pattern IN_MANIFEST = Pattern.compile("__MSG_(.+?)__");

    private UsedKeys() {}

    /** For a mistyped code there are sentences with numbers. */
    private static Enum<?>[] saidOfLock() {
        return Stream.of(Lock.Problem.values())
                .filter(problem -> problem != Lock.Problem.MISTYPED_CODE)
                .toArray(Enum<?>[]::new);
    }

    /** Where nothing is known, nothing is added. */
    private static Enum<?>[] saidOfWeakness() {
        return Stream.of(PasswordStrength.Weakness.values())
                .filter(weakness -> weakness != PasswordStrength.Weakness.NONE)
                .toArray(Enum<?>[]::new);
    }

    private static Enum<?>[] saidOfHealth() {
        return Stream.of(OpenResult.Health.values())
                .filter(OpenResult.Health::isWorthSaying)
                .toArray(Enum<?>[]::new);
    }

    /** Those that are certainly asked for. */
    static Set<String> certain() {
        // Each room has its own constants for these.
        var keys = new TreeSet<>(ofConstants("notice"));
        for (var source : files(Path.of("src/main/java"), ".java")) {
            every(CALL, source, keys::add);
            every(SECTION, source, name -> keys.add("section_" + name));
            every(HOST, source, keys::add);
            every(CHOICE, source, keys::add);
            every(FIELD, source, name -> keys.add("field_" + name));
            every(PREFIX, source, prefix -> keys.addAll(ofConstants(prefix)));
        }
        for (var page : files(Path.of("src/main/extension"), ".html")) {
            every(IN_HTML, page, keys::add);
        }
        for (var manifest : files(Path.of("../manifest"), ".json")) {
            every(IN_MANIFEST, manifest, keys::add);
        }
        return keys;
    }

    /** And those that may be: a literal in the right place that is the name of a key. */
    static Set<String> possible() {
        var keys = certain();
        for (var source : files(Path.of("src/main/java"), ".java")) {
            every(LATER_ARGUMENT, source, keys::add);
        }
        return keys;
    }

    private static Set<String> ofConstants(String prefix) {
        var constants = PREFIXES.get(prefix);
        if (constants == null) {
            throw new IllegalStateException("tell this test whose texts begin with " + prefix);
        }
        var keys = new TreeSet<String>();
        for (var constant : constants) {
            keys.add(prefix + "_" + constant.name().toLowerCase(Locale.ROOT));
        }
        return keys;
    }

    private static List<String> files(Path folder, String ending) {
        int depth = ending.equals(".json") ? 1 : Integer.MAX_VALUE;
        try (var found = Files.walk(folder, depth)) {
            var texts = new ArrayList<String>();
            for (var file : found.filter(one -> one.toString().endsWith(ending)).toList()) {
                texts.add(Files.readString(file));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void every(Pattern pattern, String text, Consumer<String> action) {
        var matcher = pattern.matcher(text);
        while (matcher.find()) {
            // An empty literal is no text.
            if (!matcher.group(1).isEmpty()) {
                action.accept(matcher.group(1));
            }
        }
    }
}
