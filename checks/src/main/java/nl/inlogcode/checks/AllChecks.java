package nl.inlogcode.checks;

import java.util.ArrayList;
import java.util.List;
import nl.inlogcode.core.qr.CharacterSets;
import nl.inlogcode.core.vault.VaultCrypto;

/** Every check there is, in a fixed order. */
public final class AllChecks {
    private AllChecks() {}

    /**
     * @param crypto of the platform that will run them; nothing is asked of it before that
     * @param argon2 likewise
     * @param pbkdf2 likewise
     * @param sets likewise
     * @param step 1 to flip every bit of a sealed vault, 8 for every eighth
     */
    public static List<Check> all(
            VaultCrypto crypto,
            Argon2Vectors.Function argon2,
            Pbkdf2Vectors.Function pbkdf2,
            CharacterSets sets,
            int step) {
        var checks = new ArrayList<Check>();
        checks.addAll(PlatformVectors.all());
        checks.addAll(CodecVectors.all());
        checks.addAll(JsonVectors.all());
        checks.addAll(OtpVectors.all());
        checks.addAll(FillVectors.all());
        checks.addAll(SiteVectors.all());
        checks.addAll(OtpauthVectors.all());
        checks.addAll(RejectionVectors.all());
        checks.addAll(KeyVectors.all());
        checks.addAll(MigrationVectors.all());
        checks.addAll(QrVectors.all());
        checks.addAll(SegmentVectors.all(sets));
        checks.addAll(VaultVectors.all(crypto));
        checks.addAll(NonceVectors.all(crypto));
        checks.addAll(TamperVectors.all(crypto, step));
        checks.addAll(WycheproofVectors.all(crypto));
        checks.addAll(Pbkdf2Vectors.all(pbkdf2));
        checks.addAll(Argon2Vectors.all(argon2));
        return checks;
    }
}
