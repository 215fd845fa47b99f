package nl.inlogcode.core.otpauth;

import java.util.List;
import nl.inlogcode.core.codec.Ascii;

/** The names under which Steam stands in the links of sites and of other apps. */
final class SteamName {
    private static final List<String> NAMES =
            List.of(
                    "steam",
                    "steam guard",
                    "steamguard",
                    "steampowered.com",
                    "store.steampowered.com",
                    "steamcommunity.com");

    private SteamName() {}

    /** True for an issuer that is Steam, whatever the case. */
    static boolean isSteam(String issuer) {
        return NAMES.contains(Ascii.lower(DisplayText.uncut(issuer)));
    }
}
