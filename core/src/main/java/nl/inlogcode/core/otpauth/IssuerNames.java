package nl.inlogcode.core.otpauth;

import java.util.List;
import nl.inlogcode.core.codec.Ascii;

/** Issuers that never take six digits, also where a link does not say so. */
public final class IssuerNames {
    private static final List<String> STEAM =
            List.of(
                    "steam",
                    "steam guard",
                    "steamguard",
                    "steampowered.com",
                    "store.steampowered.com",
                    "help.steampowered.com",
                    "login.steampowered.com",
                    "steamcommunity.com");

    private static final List<String> BATTLENET =
            List.of("battle.net", "battlenet", "blizzard", "blizzard battle.net");

    /** What parts issuer and account in a label without a colon. */
    private static final List<String> PARTINGS = List.of(" - ", " (", "/");

    private IssuerNames() {}

    /** True for Steam, whatever the case: its codes are five characters. */
    public static boolean isSteam(String issuer) {
        return STEAM.contains(plain(issuer));
    }

    /** True for Battle.net: its codes are eight digits. */
    static boolean isBattlenet(String issuer) {
        return BATTLENET.contains(plain(issuer));
    }

    /**
     * True if a link names Steam, by an issuer or at the beginning of its label.
     *
     * @param label decoded
     */
    public static boolean isSteam(String label, List<String> issuers) {
        for (var issuer : issuers) {
            if (isSteam(issuer)) {
                return true;
            }
        }
        int colon = label.indexOf(':');
        if (colon >= 0) {
            return isSteam(label.substring(0, colon));
        }
        if (!issuers.isEmpty()) {
            return false;
        }
        for (var parting : PARTINGS) {
            int at = label.indexOf(parting);
            if (at > 0 && isSteam(label.substring(0, at))) {
                return true;
            }
        }
        return isSteam(label);
    }

    private static String plain(String name) {
        return Ascii.lower(DisplayText.uncut(name));
    }
}
