package nl.inlogcode.core.screen;

import java.util.Optional;

/** Draws QR codes. Calls block. */
public interface QrDrawer {
    /**
     * @return empty if the text is too long for any code
     */
    Optional<Drawing> draw(String text);
}
