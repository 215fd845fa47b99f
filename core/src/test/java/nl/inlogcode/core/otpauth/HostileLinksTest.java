package nl.inlogcode.core.otpauth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import nl.inlogcode.core.codec.Utf8;
import nl.inlogcode.core.otp.HashAlgorithm;
import nl.inlogcode.core.page.key.ManualKey;
import org.junit.jupiter.api.Test;

class HostileLinksTest {
    private static final int COUNT = 20_000;
    private static final long SEED = 4226_6238L;

    /** An export of one account, as MigrationVectors has it. */
    private static final String EXPORT =
            "CjoKFDEyMzQ1Njc4OTAxMjM0NTY3ODkwEhBqYW5Adm9vcmJlZWxkLm5sGgpLcmFjaHRwbGFuIAEo"
                    + "ATACEAEYASAAKAA=";

    @Test
    void everyLinkHasAResultAndEveryAccountSurvivesPrinting() {
        var links = new HostileLinks(SEED);
        Map<Rejection, Integer> rejected = new EnumMap<>(Rejection.class);
        int parsed = 0;
        for (int i = 0; i < COUNT; i++) {
            var link = links.next();
            var result = OtpauthUri.parse(link);
            if (result instanceof OtpauthResult.Rejected refusal) {
                rejected.merge(refusal.reason(), 1, Integer::sum);
                continue;
            }
            parsed++;
            var account = ((OtpauthResult.Parsed) result).account();
            assertClean(account.issuer());
            assertClean(account.accountName());
            assertEquals(result, OtpauthUri.parse(OtpauthUri.print(account)), "link " + i);
        }
        // A generator that only makes rubbish, or none, would prove nothing.
        assertTrue(parsed > COUNT / 10, parsed + " parsed");
        for (var reason : Rejection.values()) {
            boolean typed = reason == Rejection.MISTYPED_SECRET || reason == Rejection.HEX_SECRET;
            assertTrue(
                    typed || rejected.containsKey(reason),
                    reason + " never came up in " + rejected);
        }
    }

    @Test
    void typedKeysAndNamesHaveAResultToo() {
        var texts = new HostileLinks(SEED + 1);
        for (int i = 0; i < COUNT; i++) {
            var result =
                    ManualKey.parse(
                            texts.next(),
                            texts.next(),
                            i % 2 == 0 ? "JBSWY3DPEHPK3PXP" : texts.next(),
                            HashAlgorithm.SHA1,
                            i % 12,
                            new MovingFactor.TimeBased(30));
            if (result instanceof OtpauthResult.Parsed parsed) {
                assertClean(parsed.account().issuer());
                assertClean(parsed.account().accountName());
                // A typed name may hold what a link's is cleaned of; nothing else may change.
                var read = OtpauthUri.parse(OtpauthUri.print(parsed.account()));
                var account = ((OtpauthResult.Parsed) read).account();
                assertEquals(parsed.account().named("", ""), account.named("", ""));
            }
        }
    }

    @Test
    void anyBytesAtAllHaveAResultAsAnExport() {
        var random = new Random(SEED + 2);
        int entries = 0;
        for (int i = 0; i < COUNT; i++) {
            var bytes = Base64.getDecoder().decode(EXPORT);
            for (int damage = random.nextInt(6); damage > 0; damage--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            var cut = Arrays.copyOf(bytes, bytes.length - random.nextInt(3));
            var data = Base64.getUrlEncoder().encodeToString(cut);
            var result = MigrationUri.parse("otpauth-migration://offline?data=" + data);
            if (!(result instanceof MigrationResult.Parsed parsed)) {
                continue;
            }
            for (var entry : parsed.part().entries()) {
                entries++;
                if (entry instanceof MigrationEntry.Accepted accepted) {
                    assertClean(accepted.account().issuer());
                    assertClean(accepted.account().accountName());
                }
            }
        }
        assertTrue(entries > COUNT / 10, entries + " entries");
        var texts = new HostileLinks(SEED + 3);
        for (int i = 0; i < COUNT; i++) {
            MigrationUri.parse("otpauth-migration://offline?data=" + texts.next());
        }
    }

    /** Reckoned with the JDK's own tables, not with ours. */
    private static void assertClean(String text) {
        assertTrue(text.length() <= Account.MAX_TEXT);
        assertEquals(text, text.strip());
        assertFalse(text.contains("  "));
        assertTrue(Utf8.isWellFormed(text));
        assertEquals(text, DisplayText.clean(text));
        text.codePoints()
                .forEach(
                        c -> {
                            int type = Character.getType(c);
                            assertFalse(Character.isISOControl(c), () -> Integer.toHexString(c));
                            assertFalse(isBidiControl(c), () -> Integer.toHexString(c));
                            assertFalse(
                                    type == Character.LINE_SEPARATOR
                                            || type == Character.PARAGRAPH_SEPARATOR
                                            || type == Character.SURROGATE
                                            || c >= 0x200B && c <= 0x200D
                                            || c == 0xFEFF,
                                    () -> Integer.toHexString(c));
                        });
    }

    private static boolean isBidiControl(int c) {
        return switch (Character.getDirectionality(c)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
                    Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
                    Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE,
                    Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE ->
                    true;
            default -> c == 0x61C || c == 0x200E || c == 0x200F;
        };
    }
}
