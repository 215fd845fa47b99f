package nl.inlogcode.core.otpauth;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import nl.inlogcode.core.codec.Base32;
import nl.inlogcode.core.codec.Base64;
import nl.inlogcode.core.codec.Hex;
import nl.inlogcode.core.codec.Json;
import nl.inlogcode.core.codec.JsonValue;
import nl.inlogcode.core.codec.Utf8;
import nl.inlogcode.core.otp.HashAlgorithm;
import nl.inlogcode.core.otp.SharedSecret;
import nl.inlogcode.core.page.key.ManualKey;
import nl.inlogcode.core.vault.DeletedItem;
import nl.inlogcode.core.vault.Vault;
import nl.inlogcode.core.vault.VaultItem;
import nl.inlogcode.core.vault.keep.OpenResult;
import nl.inlogcode.core.vault.keep.SaveResult;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever holds a secret or a code prints neither, in no encoding, however deep it lies. */
class NoSecretInTextsTest {
    private static final String READABLE = "geheimgeheim";
    private static final SharedSecret SECRET = new SharedSecret(Utf8.bytesOf(READABLE));
    private static final Account ACCOUNT =
            new Account("A", "b", SECRET, HashAlgorithm.SHA1, 6, new MovingFactor.TimeBased(30));

    static List<Object> holders() {
        var base32 = Base32.encode(SECRET.bytes());
        var item =
                new VaultItem("00", ACCOUNT, List.of(), 0, OptionalLong.empty(), Optional.empty());
        var vault = new Vault(List.of(item), List.of(new DeletedItem(item, 0, 0)));
        var json = "{\"secret\":\"" + base32 + "\",\"all\":[\"" + base32 + "\"]}";
        var object = Json.parseObject(json).orElseThrow();
        return List.of(
                SECRET,
                ACCOUNT,
                OtpauthUri.parse(OtpauthUri.print(ACCOUNT)),
                ManualKey.parse("", "", base32, HashAlgorithm.SHA1, 6, ACCOUNT.movingFactor()),
                ManualKey.parse(
                        "", "", base32 + "!", HashAlgorithm.SHA1, 6, ACCOUNT.movingFactor()),
                OtpauthUri.parse(OtpauthUri.print(ACCOUNT) + "&digits=0"),
                new MigrationResult.Parsed(
                        new MigrationPart(List.of(new MigrationEntry.Accepted(ACCOUNT)), 1, 0, 0)),
                ProtoMessage.decode(proto(SECRET.bytes())).orElseThrow(),
                Query.parse("secret=" + base32),
                ACCOUNT.codeAt(0),
                item,
                vault,
                new OpenResult.Opened(vault),
                new OpenResult.Newer(vault),
                new SaveResult.Saved(vault),
                object,
                object.members(),
                object.array("all").orElseThrow(),
                new JsonValue.JsonArray(List.of(object)));
    }

    /** A message of one field 1. */
    private static byte[] proto(byte[] content) {
        var bytes = new byte[content.length + 2];
        bytes[0] = 0x0A;
        bytes[1] = (byte) content.length;
        System.arraycopy(content, 0, bytes, 2, content.length);
        return bytes;
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("holders")
    void printsNoSecret(Object holder) {
        var text = holder.toString().toLowerCase(Locale.ROOT);
        var spellings =
                List.of(
                        READABLE,
                        Base32.encode(SECRET.bytes()),
                        Base64.encode(SECRET.bytes()),
                        Hex.encode(SECRET.bytes()),
                        Arrays.toString(SECRET.bytes()),
                        ACCOUNT.codeAt(0).text());
        for (var spelling : spellings) {
            assertFalse(text.contains(spelling.toLowerCase(Locale.ROOT)));
        }
    }
}
